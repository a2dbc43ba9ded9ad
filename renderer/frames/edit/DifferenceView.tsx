import { frameDiff } from '../../../shared/frame/difference.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import { tellDifference } from '../../../shared/text/frameChanges.ts';
import { framesEdit, framesEditCounts } from '../../../shared/text/framesEdit.ts';
import { framesWords } from '../../../shared/text/framesView.ts';
import { useFrame } from '../../state/frames.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useFrameEntries } from '../framesData.ts';
import { startTask } from '../framesState.ts';

/** What makes one version out of another, a sentence each. */
export function DifferenceList({ a, b }: { readonly a: Frame; readonly b: Frame }) {
  const language = useLanguage();
  return (
    <ul className="rw-differences">
      {frameDiff(a, b).map((one) => {
        const told = tellDifference(language, one);
        return <li key={told}>{told}</li>;
      })}
    </ul>
  );
}

/** The version that is open beside another one, in words. */
export function DifferenceView({ frame, from }: { readonly frame: Frame; readonly from: string }) {
  const say = useSay();
  const entry = useFrameEntries()?.find(({ id }) => id === frame.id);
  const other = useFrame(frame.id, from);
  const versions = (entry?.versions ?? []).filter(({ version }) => version !== frame.version);
  const known = other && other !== 'missing' ? other : undefined;
  const count = known ? frameDiff(known, frame).length : 0;
  return (
    <>
      <header className="rw-frames__head">
        <h1>{say(framesEdit.differenceTitle, { a: from, b: frame.version })}</h1>
        <p>
          {known &&
            (count === 0 ? say(framesEdit.differenceNone) : say(framesEditCounts.differences, { n: count }))}
        </p>
      </header>
      <div className="rw-frames__row">
        <Select
          label={say(framesEdit.differenceFrom)}
          value={from}
          choices={versions.map(({ version }) => ({
            value: version,
            words: say(framesWords.versionNamed, { version }),
          }))}
          onChange={(chosen) => startTask({ kind: 'difference', from: chosen })}
        />
        <Button onPress={() => startTask(undefined)}>{say(framesWords.toFrame)}</Button>
      </div>
      {known && <DifferenceList a={known} b={frame} />}
    </>
  );
}

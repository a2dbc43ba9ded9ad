import { BookOpen, X } from 'lucide-react';
import { useState } from 'react';
import { codingCounts, type CodingCounts } from '../../shared/frame/codingCounts.ts';
import { countWords, inspectorWords } from '../../shared/text/inspector.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { dropFrame, nameFrame } from '../../shared/theory/commands/coding.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { useNewestFrames } from '../frames/framesData.ts';
import { readFrame } from '../frames/useFollow.ts';
import { useFrames } from '../state/frames.ts';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { seeThrough, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { Part } from './Row.tsx';
import { useChoose } from './useEdit.ts';

const nothing = '-';

/** The frames that the theory is coded in, how far, and the ways to add one and to take one away. */
export function FrameFields() {
  const say = useSay();
  const text = useText();
  const choose = useChoose();
  const theory = useTheory((whole) => whole);
  const frames = useFrames();
  const entries = useNewestFrames() ?? [];
  const through = useWindow((state) => state.through);
  const [dropping, setDropping] = useState<string>();
  const named = headOf(theory).frames;
  const free = entries.filter(({ id }) => !named.some((one) => one.id === id));
  const titleOf = (id: string): string =>
    text(frames.find((one) => one.id === id)?.title ?? entries.find((one) => one.id === id)?.title) || id;
  return (
    <Part title={say(inspectorWords.frames)}>
      {named.length === 0 && <p className="rw-inspector__empty">{say(inspectorWords.noFrames)}</p>}
      <ul className="rw-inspector__list">
        {named.map(({ id, version }) => {
          const frame = frames.find((one) => one.id === id);
          return (
            <li key={id} className="rw-inspector__code">
              <span>
                {titleOf(id)}{' '}
                <span className="rw-inspector__aside">
                  {version}
                  {!frame && `, ${say(inspectorWords.missingFrame)}`}
                </span>
              </span>
              <span className="rw-inspector__tools">
                {frame && (
                  <IconButton
                    label={say(inspectorWords.readFrame, { frame: titleOf(id) })}
                    onPress={() => readFrame(frame)}
                  >
                    <BookOpen size={13} aria-hidden />
                  </IconButton>
                )}
                <IconButton
                  label={say(inspectorWords.dropFrame, { frame: titleOf(id) })}
                  onPress={() => setDropping(id)}
                >
                  <X size={13} aria-hidden />
                </IconButton>
              </span>
              <Counts counts={codingCounts(theory, id)} />
            </li>
          );
        })}
      </ul>
      {free.length > 0 && (
        <Select
          label={say(inspectorWords.addFrame)}
          value={nothing}
          choices={[
            { value: nothing, words: say(inspectorWords.chooseFrame) },
            ...free.map(({ id, title }) => ({ value: id, words: text(title) || id })),
          ]}
          onChange={(id) => {
            const entry = free.find((one) => one.id === id);
            if (entry) choose(nameFrame, { id: entry.id, version: entry.version });
          }}
        />
      )}
      <Select
        label={say(inspectorWords.seeBy)}
        value={through ?? nothing}
        choices={[
          { value: nothing, words: say(inspectorWords.ownFrames) },
          ...entries.map(({ id, title }) => ({ value: id, words: text(title) || id })),
        ]}
        onChange={(id) => seeThrough(id === nothing ? undefined : id)}
      />
      <Dialog
        title={say(inspectorWords.dropFrameTitle)}
        closeLabel={say(shellWords.close)}
        isOpen={dropping !== undefined}
        onClose={() => setDropping(undefined)}
      >
        {dropping !== undefined && (
          <DropChoice
            title={titleOf(dropping)}
            counts={codingCounts(theory, dropping)}
            onChoice={(codes) => {
              choose(dropFrame, { frame: dropping, codes });
              setDropping(undefined);
            }}
            onCancel={() => setDropping(undefined)}
          />
        )}
      </Dialog>
    </Part>
  );
}

function Counts({ counts }: { readonly counts: CodingCounts }) {
  const say = useSay();
  const words = [
    say(countWords.coded, { n: counts.coded }),
    ...(counts.loose > 0 ? [say(countWords.onlyLoose, { n: counts.loose })] : []),
    ...(counts.none > 0 ? [say(countWords.noneOnPurpose, { n: counts.none })] : []),
    ...(counts.open > 0 ? [say(countWords.uncoded, { n: counts.open })] : []),
  ];
  return (
    <ul className="rw-inspector__counts">
      {words.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

interface DropChoiceProps {
  readonly title: string;
  readonly counts: CodingCounts;
  readonly onChoice: (codes: 'keep' | 'drop') => void;
  readonly onCancel: () => void;
}

/** Says what taking a frame away does to its codes, and asks which it is to be. */
function DropChoice({ title, counts, onChoice, onCancel }: DropChoiceProps) {
  const say = useSay();
  return (
    <>
      <p>{say(inspectorWords.dropFrameText, { frame: title })}</p>
      <ul className="rw-inspector__counts">
        <li>{say(countWords.frameCodes, { n: counts.codes })}</li>
        {counts.none > 0 && <li>{say(countWords.noneOnPurpose, { n: counts.none })}</li>}
      </ul>
      <p>{say(inspectorWords.keepCodesText)}</p>
      <p>{say(inspectorWords.dropFrameUndo)}</p>
      <div className="rw-dialog__actions">
        <Button onPress={onCancel}>{say(shellWords.cancel)}</Button>
        <Button onPress={() => onChoice('drop')}>{say(inspectorWords.dropCodes)}</Button>
        <Button look="primary" onPress={() => onChoice('keep')}>
          {say(inspectorWords.keepCodes)}
        </Button>
      </div>
    </>
  );
}

import { ArrowLeft } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { versionsWords } from '../../shared/text/versionsView.ts';
import { theoryOf, type Theory } from '../../shared/theory/theory.ts';
import { latest } from '../../shared/versions/people.ts';
import type { VersionInfo } from '../../shared/versions/shapes.ts';
import { core } from '../platform/core.ts';
import { dayAndTime } from '../state/dates.ts';
import { errorSentence, useLanguage, useSay, useText } from '../state/language.ts';
import { useSession, useTheory } from '../state/session.ts';
import { useAsked } from '../state/useAsked.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { useSteps } from './useSteps.ts';
import { compare, nowSide, showList } from './versionsState.ts';

export interface DifferenceViewProps {
  readonly versions: readonly VersionInfo[];
  /** Ids of versions, or {@link nowSide}. */
  readonly earlier: string;
  readonly later: string;
}

const whole = (theory: Theory): Theory => theory;

/** What differs between two versions, or between one and the theory as it is now. */
export function DifferenceView({ versions, earlier, later }: DifferenceViewProps) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const { id } = useSession();
  const now = useTheory(whole);
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => head.current?.focus(), []);
  const ask = useCallback(async () => {
    const read = async (side: string): Promise<Theory | undefined> =>
      side === nowSide
        ? undefined
        : theoryOf((await core.call('version.get', { id, version: side })).records);
    return { earlier: await read(earlier), later: await read(later), of: `${earlier} ${later}` };
  }, [id, earlier, later]);
  const { asked, again } = useAsked(ask);
  const between = useMemo(
    () =>
      asked.state === 'there' && asked.answer.of === `${earlier} ${later}`
        ? { before: asked.answer.earlier ?? now, after: asked.answer.later ?? now }
        : undefined,
    [asked, earlier, later, now],
  );
  const revisionOf = (side: string): number =>
    versions.find((version) => version.id === side)?.revision ?? latest;
  const [from, to] = [revisionOf(earlier), revisionOf(later)];
  const steps = useSteps(Math.min(from, to), Math.max(from, to));
  const sides = [
    { value: nowSide, words: say(versionsWords.now) },
    ...versions
      .toReversed()
      .map(({ id: value, name, at }) => ({ value, words: `${text(name)}, ${dayAndTime(language, at)}` })),
  ];
  return (
    <>
      <div className="rw-aside__part">
        <Button ref={head} look="quiet" icon={<ArrowLeft size={14} aria-hidden />} onPress={showList}>
          {say(versionsWords.back)}
        </Button>
        <Select
          label={say(versionsWords.earlier)}
          value={earlier}
          choices={sides}
          onChange={(side) => compare(id, side, later)}
        />
        <Select
          label={say(versionsWords.later)}
          value={later}
          choices={sides}
          onChange={(side) => compare(id, earlier, side)}
        />
      </div>
      {asked.state === 'error' ? (
        <Notice tone="mark" actions={<Button onPress={again}>{say(versionsWords.tryAgain)}</Button>}>
          {errorSentence(language, asked.error)}
        </Notice>
      ) : between ? (
        <DifferenceList
          between={between}
          isNow={later === nowSide}
          now={now}
          steps={steps}
          isBackwards={from > to}
        />
      ) : (
        <output className="rw-aside__say">{say(versionsWords.loading)}</output>
      )}
    </>
  );
}

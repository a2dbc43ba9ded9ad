import { useEffect, useMemo, useState } from 'react';
import type { JournalEntry } from '../../shared/api/shapes.ts';
import { changeKindWords, differenceCount } from '../../shared/text/difference.ts';
import { kindWords } from '../../shared/text/domain.ts';
import { recordWords } from '../../shared/text/records.ts';
import { markWords, versionCounts, versionsWords } from '../../shared/text/versionsView.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { changeKinds, type ChangeKind } from '../../shared/versions/changeKinds.ts';
import { difference, type Difference } from '../../shared/versions/difference.ts';
import { bothStates, lost } from '../../shared/versions/bothStates.ts';
import { namesAmong, peopleOf, unnamed } from '../../shared/versions/people.ts';
import { marksOf } from '../../shared/versions/marks.ts';
import { shownRecord, subjectOf, subjectsOf } from '../../shared/versions/subjects.ts';
import { tellDifference, type Between } from '../../shared/versions/tellDifference.ts';
import { MarkSign } from '../canvas/MarkSign.tsx';
import { errorSentence, useLanguage, useSay } from '../state/language.ts';
import { setMarks } from '../state/marks.ts';
import type { Asked } from '../state/useAsked.ts';
import { showRecords } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { Select } from '../ui/Select.tsx';
import { picture, setLooks, useVersionsState } from './versionsState.ts';

export interface DifferenceListProps {
  readonly between: Between;
  /** Whether the later side is the theory as it is now. */
  readonly isNow: boolean;
  readonly now: Theory;
  /** The steps between the two sides, which tell by whom. */
  readonly steps: Asked<readonly JournalEntry[]>;
  /** Whether the first side is the later one. */
  readonly isBackwards: boolean;
}

/** So many differences are told at first. */
const firstOnes = 150;
const everything = 'everything';

/** The choice of all people; the others are {@link valueOf} a name, for somebody may be called just this. */
const everybody = 'everybody';
const valueOf = (name: string): string => `by ${name}`;

/** The differences in words, under what they do, to be filtered; what of them the map can show is marked there. */
export function DifferenceList({ between, isNow, now, steps, isBackwards }: DifferenceListProps) {
  const say = useSay();
  const language = useLanguage();
  const [moves, setMoves] = useState(false);
  const [kind, setKind] = useState<ChangeKind | typeof everything>(everything);
  const [subject, setSubject] = useState<string>(everything);
  const [who, setWho] = useState<string>(everybody);
  const [most, setMost] = useState(firstOnes);
  const all = useMemo(() => difference(between.before, between.after, { moves }), [between, moves]);
  const subjects = useMemo(() => subjectsOf(all), [all]);
  const people = useMemo(
    () => (steps.state === 'there' ? peopleOf(all, steps.answer, isBackwards) : undefined),
    [all, steps, isBackwards],
  );
  const names = useMemo(() => (people ? namesAmong(people.values(), language) : []), [people, language]);
  // A name that no longer occurs would filter without a choice that shows it.
  const occurs = names.length > 0 && [unnamed, ...names].some((name) => valueOf(name) === who);
  const chosen = occurs ? who : everybody;
  const shown = useMemo(
    () =>
      all.filter(
        (one) =>
          (kind === everything || one.kind === kind) &&
          (subject === everything || subjectOf(one) === subject) &&
          (chosen === everybody || (people?.get(one) ?? []).some((name) => valueOf(name) === chosen)),
      ),
    [all, kind, subject, chosen, people],
  );
  const looks = useVersionsState((state) => state.looks);
  const both = useMemo(
    () =>
      isNow && !lost(between.before, between.after) ? undefined : bothStates(between.before, between.after),
    [isNow, between],
  );
  const pictured = looks ? both : undefined;
  useEffect(() => setMarks(marksOf(shown)), [shown]);
  useEffect(() => {
    picture(pictured);
    return () => picture(undefined);
  }, [pictured]);
  const kinds = changeKinds.filter((one) => all.some((each) => each.kind === one));
  const groups = Map.groupBy(shown.slice(0, most), (one) => one.kind);
  return (
    <>
      <div className="rw-aside__part">
        <output className="rw-difference__count">{say(differenceCount, { n: all.length })}</output>
        {all.length > 0 && (
          <div className="rw-difference__filter">
            <Select
              label={say(versionsWords.what)}
              value={kind}
              choices={[
                { value: everything, words: say(versionsWords.everything) },
                ...kinds.map((value) => ({ value, words: say(changeKindWords[value]) })),
              ]}
              onChange={setKind}
            />
            <Select
              label={say(versionsWords.whose)}
              value={subject}
              choices={[
                { value: everything, words: say(versionsWords.everything) },
                ...subjects.map((value) => ({
                  value,
                  words: say({ ...kindWords, ...recordWords }[value]),
                })),
              ]}
              onChange={setSubject}
            />
            {names.length > 0 && (
              <Select
                label={say(versionsWords.who)}
                value={chosen}
                choices={[
                  { value: everybody, words: say(versionsWords.everybody) },
                  ...names.map((name) => ({ value: valueOf(name), words: name })),
                  { value: valueOf(unnamed), words: say(versionsWords.unnamed) },
                ]}
                onChange={setWho}
              />
            )}
          </div>
        )}
        <Check isSelected={moves} onChange={setMoves}>
          {say(versionsWords.moves)}
        </Check>
        {all.length > 0 && (
          <p className="rw-difference__legend">
            <span>{say(versionsWords.legend)}:</span>
            {(['added', 'changed', 'removed'] as const).map((mark) => (
              <span key={mark}>
                <MarkSign mark={mark} /> {say(markWords[mark])}
              </span>
            ))}
          </p>
        )}
        {both && (
          <Check isSelected={looks} onChange={setLooks}>
            {say(versionsWords.mapShowBoth)}
          </Check>
        )}
      </div>
      {steps.state === 'error' && (
        <p className="rw-aside__say">
          {say(versionsWords.whoNotRead)} {errorSentence(language, steps.error)}
        </p>
      )}
      {all.length === 0 && <p className="rw-aside__say">{say(versionsWords.same)}</p>}
      {all.length > 0 && shown.length === 0 && (
        <p className="rw-aside__say">{say(versionsWords.filteredOut)}</p>
      )}
      {changeKinds.map((one) => {
        const list = groups.get(one);
        return (
          list && (
            <section key={one} className="rw-difference__group" aria-label={say(changeKindWords[one])}>
              <h3>
                {say(changeKindWords[one])} <span>{list.length}</span>
              </h3>
              <ul>
                {list.map((each) => (
                  <li key={`${each.record} ${each.id} ${each.member?.record ?? ''}`}>
                    <Told one={each} between={between} now={pictured ?? now} language={language} />
                    {names.length > 0 && (
                      <p className="rw-versions__facts rw-difference__who">
                        {(people?.get(each) ?? [])
                          .map((name) => (name === unnamed ? say(versionsWords.unnamed) : name))
                          .join(', ')}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {shown.length > most && (
        <div className="rw-aside__part">
          <Button onPress={() => setMost(shown.length)}>
            {say(versionCounts.more, { n: shown.length - most })}
          </Button>
        </div>
      )}
    </>
  );
}

interface ToldProps {
  readonly one: Difference;
  readonly between: Between;
  readonly now: Theory;
  readonly language: 'nl' | 'en';
}

/** A difference in words; it leads to its record where the map has it. */
function Told({ one, between, now, language }: ToldProps) {
  const words = `${tellDifference(one, between, language)}.`;
  const place = shownRecord(one, now);
  if (place === undefined) return <p className="rw-difference__told">{words}</p>;
  return (
    <button type="button" className="rw-difference__told" onClick={() => showRecords([place])}>
      {words}
    </button>
  );
}

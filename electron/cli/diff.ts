import { differenceWords } from '../../shared/text/difference.ts';
import { say } from '../../shared/text/words.ts';
import type { TheoryRecord } from '../../shared/theory/records.ts';
import type { Language } from '../../shared/theory/words.ts';
import { difference, type Difference } from '../../shared/versions/difference.ts';
import { tellDifference, type Between } from '../../shared/versions/tellDifference.ts';
import { peopleOf, stepsBetween, unnamed } from '../../shared/versions/people.ts';
import { withLibrary } from './library.ts';
import { theoryNamed, type NamedTheory } from './theoryNamed.ts';
import type { Desk, Line, Run } from './use.ts';

/**
 * `diff FROM TO [--moves] [--json]`: what differs between two theories, versions or files, one sentence each, and between two states of
 * one theory by whom.
 */
export const diff: Run = async (line, desk) => {
  const { language, print } = desk;
  const [from = '', to = ''] = line.args;
  const sides = [await theoryNamed(from, line, desk), await theoryNamed(to, line, desk)] as const;
  const between = { before: sides[0].theory, after: sides[1].theory };
  const found = difference(between.before, between.after, { moves: line.moves });
  const people = await peopleBetween(found, sides, line, desk);
  const told = found.map((one) => ({ ...printedOf(one, between, language), ...byWhom(people?.get(one)) }));
  if (line.json) print(`${JSON.stringify(told, null, 2)}\n`);
  else if (told.length === 0) print(`${say(language, differenceWords.none)}\n`);
  else for (const { text, by = [] } of told) print(`${[text, ...namesIn(by)].map(clean).join('\t')}\n`);
  return 0;
};

const clean = (text: string): string => text.replaceAll(/\p{C}+/gu, ' ');

/** Between two states of one theory the journal knows who made each difference. */
async function peopleBetween(
  found: readonly Difference[],
  [one, other]: readonly [NamedTheory, NamedTheory],
  { library }: Line,
  { door }: Desk,
): Promise<ReadonlyMap<Difference, readonly string[]> | undefined> {
  if (!one.stored || one.stored.id !== other.stored?.id) return undefined;
  const { id } = one.stored;
  const [from, to] = [one.stored.revision, other.stored.revision];
  const steps = await withLibrary(door, library, (opened) =>
    stepsBetween(
      (before, limit) => opened.journal(id, limit, before),
      Math.min(from, to),
      Math.max(from, to),
    ),
  );
  return peopleOf(found, steps, from > to);
}

/** As it is printed, `null` for whoever gave no name. */
const byWhom = (people: readonly string[] | undefined): { readonly by?: readonly (string | null)[] } =>
  people ? { by: people.map((name) => (name === unnamed ? null : name)) } : {};

/** The names as one column; none where nobody gave theirs. */
function namesIn(by: readonly (string | null)[]): readonly string[] {
  const names = by.filter((name) => name !== null);
  return names.length > 0 ? [names.join(', ')] : [];
}

function printedOf(one: Difference, between: Between, language: Language) {
  const { kind, record, id, keys, before, after, member } = one;
  const text = `${tellDifference(one, between, language)}.`;
  if (member) return { kind, record, id, keys, member: member.record, ...valuesOf(member), text };
  return { kind, record, id, keys, before: valueOf(before, keys), after: valueOf(after, keys), text };
}

const valuesOf = ({ before, after }: NonNullable<Difference['member']>) => ({ before, after });

/** The keys that differ, or the whole record where all of it came or went. */
function valueOf(record: TheoryRecord | null, keys: readonly string[]): unknown {
  if (!record || keys.length === 0) return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

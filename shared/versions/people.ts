import type { JournalEntry } from '../api/shapes.ts';
import { differencesOf, type Difference } from './difference.ts';

/** Stands among the names for whoever gave none. */
export const unnamed = '';

/** Reads a theory's journal: at most `limit` steps, newest last, those before revision `before`. */
export type ReadJournal = (before: number, limit: number) => Promise<readonly JournalEntry[]>;

const stepsAtOnce = 1000;

/** A revision that no theory reaches: it stands for how a theory is now. */
export const latest = Number.MAX_SAFE_INTEGER - 1;

/** The steps that lead from one revision to a later one, oldest first, however many. Fails as `read` does. */
export async function stepsBetween(
  read: ReadJournal,
  from: number,
  to: number,
): Promise<readonly JournalEntry[]> {
  const pages: (readonly JournalEntry[])[] = [];
  let before = to + 1;
  for (;;) {
    // eslint-disable-next-line no-await-in-loop -- each page begins where the one after it ended
    const page = await read(before, stepsAtOnce);
    pages.unshift(page.filter(({ revision }) => revision > from));
    const first = page[0]?.revision ?? 0;
    if (page.length < stepsAtOnce || first <= from + 1) return pages.flat();
    before = first;
  }
}

/**
 * By whom each difference came about, out of the steps between its two sides: everybody who changed what differs, one after the other,
 * in that order, and {@link unnamed} for whoever gave no name or where no step tells of it. Who added a record shares it with those who
 * worked on it since; who removed one stands alone. `isBackwards` when the first side is the later one.
 */
export function peopleOf(
  differences: readonly Difference[],
  steps: readonly JournalEntry[],
  isBackwards = false,
): ReadonlyMap<Difference, readonly string[]> {
  const byRecord = Map.groupBy(
    steps.flatMap(({ by = unnamed, patch }) => patch.map((change) => ({ by, change }))),
    ({ change }) => change.id,
  );
  return new Map(
    differences.map((one) => {
      const [start, end] = isBackwards ? [one.after, one.before] : [one.before, one.after];
      const people = new Set<string>();
      // What was taken out and put back as it was has not changed, so each state is held against the last one that was there.
      let last = start;
      for (const { by, change } of byRecord.get(one.id) ?? []) {
        if (change.after === null) {
          if (end === null) people.add(by);
          continue;
        }
        const made = differencesOf([{ id: one.id, before: last, after: change.after }], { moves: true });
        if (end !== null && made.some((each) => touches(each, one, start === null))) people.add(by);
        last = change.after;
      }
      return [one, people.size > 0 ? [...people] : [unnamed]];
    }),
  );
}

/** Whether a change is of what differs; of a record that came everything is. */
function touches(made: Difference, one: Difference, came: boolean): boolean {
  if (came) return true;
  if (one.member) return made.member?.record === one.member.record;
  return made.keys.some((key) => one.keys.includes(key));
}

/** The names that occur, each once, by the alphabet of the language; without {@link unnamed}. */
export function namesAmong(people: Iterable<readonly string[]>, language: string): readonly string[] {
  const names = new Set([...people].flat());
  names.delete(unnamed);
  return [...names].toSorted((a, b) => a.localeCompare(b, language));
}

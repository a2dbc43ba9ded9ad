import { reach } from '../checks/ways.ts';

/** What leads on from a node, each next node once, in the order in which ways are to be told. */
export type Onward = (id: string) => readonly string[];

export interface WaySearch {
  readonly starts: readonly string[];
  readonly ends: ReadonlySet<string>;
  readonly onward: Onward;
  /** What leads to a node: the same graph the other way round. */
  readonly backward: Onward;
}

/**
 * All ways without a node twice from the starts to the ends, one after another, each as the ids of its nodes. A way may pass
 * through an end to another. Nothing is worked out before it is asked for, so whoever stops asking stops the search; but in a graph
 * that is one tangle of circles the next way may be long in coming: `goOn` is asked at every step, and ends the search when it says no.
 */
export function* simpleWays(search: WaySearch, goOn: () => boolean = () => true): Generator<string[]> {
  const { ends, onward, backward } = search;
  // Only what leads to an end is walked, so that a side branch costs nothing.
  const leads = reach(ends, backward);
  for (const start of new Set(search.starts)) {
    const path = [start];
    const on = new Set(path);
    const open: Iterator<string>[] = [onward(start)[Symbol.iterator]()];
    while (open.length > 0) {
      if (!goOn()) return;
      const next = open.at(-1)?.next();
      if (!next || next.done) {
        open.pop();
        on.delete(path.pop() ?? '');
        continue;
      }
      const id = next.value;
      if (on.has(id) || !leads.has(id)) continue;
      path.push(id);
      on.add(id);
      if (ends.has(id)) yield [...path];
      open.push(onward(id)[Symbol.iterator]());
    }
  }
}

/** The first ways of a search. `more` is how many there are besides; undefined when they are too many to count. */
export interface FirstWays {
  readonly ways: readonly (readonly string[])[];
  readonly more: number | undefined;
}

export interface WayLimits {
  /** How many ways are given. */
  readonly most: number;
  /** How many steps the search may take in all; a step takes well under a microsecond. */
  readonly steps: number;
}

export const wayLimits: WayLimits = { most: 200, steps: 200_000 };

/** The first ways, and how many more: counted on up to the limit of steps, and in a graph without circles to the last. */
export function firstWays(search: WaySearch, limits: WayLimits = wayLimits): FirstWays {
  const ways: string[][] = [];
  let steps = 0;
  let counted = 0;
  for (const way of simpleWays(search, () => (steps += 1) <= limits.steps)) {
    counted += 1;
    if (ways.length < limits.most) ways.push(way);
  }
  if (steps <= limits.steps) return { ways, more: counted - ways.length };
  const all = countWithoutCircles(search);
  return { ways, more: all === undefined ? undefined : all - ways.length };
}

/** How many ways there are where no circle lies on any; undefined where one does, or where the number is past counting. */
function countWithoutCircles({ starts, ends, onward, backward }: WaySearch): number | undefined {
  const leads = reach(ends, backward);
  const known = new Map<string, number>();
  const on = new Set<string>();
  const open: { readonly id: string; readonly next: Iterator<string> }[] = [];
  const enter = (id: string): void => {
    on.add(id);
    open.push({ id, next: onward(id)[Symbol.iterator]() });
  };
  for (const start of new Set(starts)) {
    if (!known.has(start) && leads.has(start)) enter(start);
    while (open.length > 0) {
      const at = open.at(-1);
      const next = at?.next.next();
      if (!at || !next || next.done) {
        open.pop();
        if (!at) continue;
        on.delete(at.id);
        known.set(at.id, sum(onward(at.id).map((id) => (ends.has(id) ? 1 : 0) + (known.get(id) ?? 0))));
      } else if (on.has(next.value)) return undefined;
      else if (leads.has(next.value) && !known.has(next.value)) enter(next.value);
    }
  }
  const all = sum([...new Set(starts)].map((start) => known.get(start) ?? 0));
  return Number.isSafeInteger(all) ? all : undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

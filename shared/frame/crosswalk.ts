import { compareNatural } from '../ids.ts';
import type { Code, TheoryRecord } from '../theory/records.ts';
import { headOf, nodesOf, theoryOf, type Theory } from '../theory/theory.ts';
import type { Fit } from '../theory/words.ts';
import { itemsByCode, successorsOf } from './items.ts';
import type { Frame } from './records.ts';

/** A code of another frame. */
export interface CodeOf {
  readonly frame: string;
  readonly code: string;
}

/** A code that a node has when it is looked at through a frame, and the way by which it came to it. */
export interface SeenCode {
  readonly code: string;
  /** The weakest of the fits on the way: the node's own, and that of each crosswalk. Loose counts for nothing. */
  readonly fit: Fit;
  /** From the node's own code to this one, both ends left out of neither; one element where the code is the node's own. */
  readonly via: readonly CodeOf[];
}

const strength: Readonly<Record<Fit, number>> = { exact: 2, analogous: 1, loose: 0 };

/** The fit of two in a row: never better than the weaker. */
export const composeFits = (a: Fit, b: Fit): Fit => (strength[a] <= strength[b] ? a : b);

/** How many crosswalks may follow one another: from a frame to the main one, and from there to a third. */
const longest = 2;

/**
 * The codes that the nodes of a theory have in a frame, by node: their own, and those that the crosswalks of the frames lead to, in
 * either direction. Each code once, by its best way; nodes without any are left out. A code that was retired stands for what
 * replaced it: by the same fit where that is one, loosely where it was split.
 */
export function throughFrame(
  theory: Theory,
  frame: Frame,
  frames: readonly Frame[],
): ReadonlyMap<string, readonly SeenCode[]> {
  const ties = crosswalkTies([frame, ...frames.filter(({ id }) => id !== frame.id)]);
  const items = itemsByCode(frame);
  const known = new Map<string, readonly SeenCode[]>();
  const seenFrom = (one: Code): readonly SeenCode[] => {
    const key = `${one.frame} ${one.code} ${one.fit}`;
    const found = known.get(key) ?? follow(one, frame.id, ties).flatMap((seen) => inUse(seen, items));
    known.set(key, found);
    return found;
  };
  const seen = new Map<string, readonly SeenCode[]>();
  for (const node of nodesOf(theory)) {
    const codes = bestOf((node.codes ?? []).flatMap(seenFrom));
    if (codes.length > 0) seen.set(node.id, codes);
  }
  return seen;
}

/** A theory as if it were coded in this frame alone: what counts codes can count these. Nothing else differs. */
export function theoryThrough(theory: Theory, frame: Frame, frames: readonly Frame[]): Theory {
  const seen = throughFrame(theory, frame, frames);
  const records = [...theory.records.values()].map((record): TheoryRecord => {
    if (record.record === 'theory')
      return { ...headOf(theory), frames: [{ id: frame.id, version: frame.version }] };
    if (record.record !== 'node') return record;
    const { codes: _codes, noCode: _noCode, ...rest } = record;
    const own = seen.get(record.id)?.map(({ code, fit }) => ({ frame: frame.id, code, fit }));
    return { ...rest, ...(own ? { codes: own } : {}), ...(record.noCode ? { noCode: record.noCode } : {}) };
  });
  return theoryOf(records);
}

interface Tie extends CodeOf {
  readonly fit: Fit;
}
type Ties = ReadonlyMap<string, readonly Tie[]>;
const keyOf = ({ frame, code }: CodeOf): string => `${frame} ${code}`;

/** What each code is tied to by a crosswalk, from either end. */
function crosswalkTies(frames: readonly Frame[]): Ties {
  const ties = new Map<string, Tie[]>();
  const tie = (from: CodeOf, to: CodeOf, fit: Fit): void => {
    ties.set(keyOf(from), [...(ties.get(keyOf(from)) ?? []), { ...to, fit }]);
  };
  for (const frame of frames) {
    for (const { from, frame: other, to, fit } of frame.crosswalks ?? []) {
      const [own, foreign] = [
        { frame: frame.id, code: from },
        { frame: other, code: to },
      ];
      tie(own, foreign, fit);
      tie(foreign, own, fit);
    }
  }
  return ties;
}

/** Every way from a code to the frame, of at most so many crosswalks; a way that has reached the frame ends there. */
function follow(start: Code, target: string, ties: Ties): SeenCode[] {
  const first: CodeOf = { frame: start.frame, code: start.code };
  let ways: readonly SeenCode[] = [{ code: start.code, fit: start.fit, via: [first] }];
  const reached: SeenCode[] = [];
  for (let step = 0; step <= longest; step += 1) {
    const next: SeenCode[] = [];
    for (const way of ways) {
      const end = way.via.at(-1) ?? first;
      if (end.frame === target) {
        reached.push(way);
        continue;
      }
      for (const { frame, code, fit } of ties.get(keyOf(end)) ?? []) {
        if (way.via.some((one) => one.frame === frame)) continue;
        next.push({ code, fit: composeFits(way.fit, fit), via: [...way.via, { frame, code }] });
      }
    }
    ways = next;
  }
  return reached;
}

function inUse(seen: SeenCode, items: ReturnType<typeof itemsByCode>): readonly SeenCode[] {
  const successors = successorsOf(items, seen.code);
  if (successors.length === 1 && successors[0] === seen.code) return [seen];
  const fit = successors.length > 1 ? 'loose' : seen.fit;
  const frame = seen.via.at(-1)?.frame ?? '';
  return successors.map((code) => ({ code, fit, via: [...seen.via, { frame, code }] }));
}

/** Each code once: the best fit, and of equal ones the shortest way. */
function bestOf(seen: readonly SeenCode[]): readonly SeenCode[] {
  const best = new Map<string, SeenCode>();
  for (const one of seen) {
    const known = best.get(one.code);
    const better =
      !known ||
      strength[one.fit] > strength[known.fit] ||
      (one.fit === known.fit && one.via.length < known.via.length);
    if (better) best.set(one.code, one);
  }
  return [...best.values()].toSorted(
    (a, b) => strength[b.fit] - strength[a.fit] || compareNatural(a.code, b.code),
  );
}

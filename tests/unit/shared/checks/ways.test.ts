import { array, assert, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loopsAmong, roundTrip } from '../../../../shared/checks/loops.ts';
import { indexTheory } from '../../../../shared/checks/theoryIndex.ts';
import { nearestAhead } from '../../../../shared/checks/ways.ts';
import { compareNatural } from '../../../../shared/ids.ts';
import type { Link, TheoryNode } from '../../../../shared/theory/records.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';

const edges = array(tuple(nat({ max: 8 }), nat({ max: 8 })), { maxLength: 24 });
const ids = Array.from({ length: 9 }, (_, i) => `n${i}`);
const stepOf =
  (list: readonly (readonly [number, number])[]) =>
  (id: string): string[] =>
    list.filter(([from]) => `n${from}` === id).map(([, to]) => `n${to}`);

/** The length of a shortest way of one step or more, by trying lengths; undefined when there is none. */
function distance(step: (id: string) => string[], from: string, to: string): number | undefined {
  let at = [from];
  for (let steps = 1; steps <= ids.length; steps += 1) {
    at = [...new Set(at.flatMap(step))];
    if (at.includes(to)) return steps;
  }
  return undefined;
}

describe('loops', () => {
  it('hold every node that leads back to itself, with those it can go round with, and no other', () => {
    assert(
      property(edges, (list) => {
        const step = stepOf(list);
        const together = ids
          .filter((id) => distance(step, id, id) !== undefined)
          .map((id) =>
            ids.filter(
              (other) =>
                other === id ||
                (distance(step, id, other) !== undefined && distance(step, other, id) !== undefined),
            ),
          );
        const expected = [...new Set(together.map((one) => one.join(' ')))].toSorted();
        const found = loopsAmong(ids, step).map((one) => one.toSorted(compareNatural).join(' '));
        expect(found.toSorted()).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('are gone round by a shortest way', () => {
    assert(
      property(edges, (list) => {
        const step = stepOf(list);
        for (const loop of loopsAmong(ids, step)) {
          const [start = ''] = loop;
          const way = roundTrip(start, new Set(loop), step);
          expect(way[0]).toBe(start);
          expect(way).toHaveLength(distance(step, start, start) ?? -1);
          way.forEach((id, i) => expect(step(id)).toContain(way[(i + 1) % way.length]));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are found in a chain of 50,000 without running out of stack', () => {
    const last = 50_000;
    const step = (id: string): string[] => [`${(Number(id) + 1) % last}`];
    expect(loopsAmong(['0'], step)[0]).toHaveLength(last);
  });
});

describe('what lies nearest ahead', () => {
  const head = sketch('').records.values();
  const [first] = [...head];
  const node = (id: string): TheoryNode => ({
    record: 'node',
    id,
    kind: 'subgoal',
    title: { nl: id },
    basis: 'coder',
  });
  const link = ([from, to]: readonly [number, number], i: number): Link => ({
    record: 'link',
    id: `l${i}`,
    type: 'contributes-to',
    from: `n${from}`,
    to: `n${to}`,
    sign: null,
    basis: 'coder',
    modality: 'claimed',
  });

  it('is the end with the shortest way, and of two as far the first, whatever the order of the links', () => {
    assert(
      property(edges, array(nat({ max: 8 }), { maxLength: 3 }), (list, chosen) => {
        const ends = [...new Set(chosen.map((n) => `n${n}`))].toSorted(compareNatural);
        const step = stepOf(list);
        const expected = ids.map((id) => {
          if (ends.includes(id)) return id;
          const ways = ends.map((end) => ({ end, steps: distance(step, id, end) ?? Infinity }));
          const near = ways.toSorted((a, b) => a.steps - b.steps).at(0);
          return near && near.steps < Infinity ? near.end : undefined;
        });
        for (const links of [list.map(link), list.map(link).toReversed()]) {
          if (!first) throw new Error('no head');
          const ahead = nearestAhead(indexTheory(theoryOf([first, ...ids.map(node), ...links])), ends);
          expect(ids.map((id) => ahead.get(id))).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });
});

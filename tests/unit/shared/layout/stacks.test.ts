import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intoSlots } from '../../../../shared/layout/generic.ts';
import { stack, stackHeight } from '../../../../shared/layout/mechanisms.ts';

const thing = fc.record({
  want: fc.integer({ min: -100, max: 900 }),
  above: fc.integer({ min: 5, max: 60 }),
  below: fc.integer({ min: 5, max: 40 }),
});

describe('a stack of mechanisms', () => {
  it('leaves what does not overlap where it wants to be', () => {
    const things = [100, 200, 300].map((want) => ({ want, above: 20, below: 20 }));
    expect(stack(things, 9, 0, 400)).toEqual([100, 200, 300]);
  });

  it('moves two that want the same height apart by as little each', () => {
    const two = [
      { want: 100, above: 20, below: 20 },
      { want: 100, above: 20, below: 20 },
    ];
    expect(stack(two, 10, 0, 400)).toEqual([75, 125]);
  });

  it('leaves room above for what stands on a mechanism', () => {
    const two = [
      { want: 100, above: 20, below: 20 },
      { want: 100, above: 50, below: 20 },
    ];
    const [first = 0, second = 0] = stack(two, 10, 0, 400);
    expect(second - first).toBe(80);
  });

  it('never overlaps, keeps the order, and stays inside where there is room', () => {
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 14 }), fc.integer({ min: 0, max: 12 }), (things, gap) => {
        const bottom = 10 + stackHeight(things, gap) + 40;
        const middles = stack(things, gap, 10, bottom);
        things.forEach((one, i) => {
          expect(middles[i]! - one.above).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(middles[i]! + one.below).toBeLessThanOrEqual(bottom + 1e-6);
        });
        const tight = things.filter(
          (one, i) => i > 0 && middles[i]! - one.above < middles[i - 1]! + things[i - 1]!.below + gap - 1e-6,
        );
        expect(tight).toEqual([]);
      }),
    );
  });

  it('moves no less than any other way without overlap', () => {
    const small = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        small,
        fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 3 }),
        (wants, moves) => {
          const things = wants.map((want) => ({ want, above: 5, below: 5 }));
          const middles = stack(things, 0, -1000, 1000);
          const cost = (at: readonly number[]): number =>
            at.reduce((sum, y, i) => sum + (y - wants[i]!) ** 2, 0);
          const other = middles.map((y, i) => y + moves[i]!);
          fc.pre(other.every((y, i) => i === 0 || y - other[i - 1]! >= 10));
          expect(cost(middles)).toBeLessThanOrEqual(cost(other) + 1e-6);
        },
      ),
    );
  });
});

describe('generic sub-goals', () => {
  it('take the slots between the lines that lie nearest to where they want to be', () => {
    const wanted = [150, 220, 290].map((want) => ({ want, height: 20 }));
    expect(intoSlots(wanted, [100, 200, 300, 400], 0, 500)).toEqual([150, 250, 350]);
  });

  it('pass over a slot that is too low for them', () => {
    expect(intoSlots([{ want: 110, height: 30 }], [100, 120, 200], 0, 300)).toEqual([160]);
  });

  it('cost no more than any other choice of slots', () => {
    const lines = fc.uniqueArray(fc.integer({ min: 20, max: 480 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 3 }), (at, wants) => {
        const wanted = wants.toSorted((a, b) => a - b).map((want) => ({ want, height: 12 }));
        const edges = [0, ...at.toSorted((a, b) => a - b), 500];
        const slots = edges
          .slice(1)
          .flatMap((edge, i) => (edge - edges[i]! > 20 ? [(edge + edges[i]!) / 2] : []));
        const found = intoSlots(wanted, at, 0, 500);
        let least = Infinity;
        const search = (i: number, used: readonly number[], cost: number): void => {
          if (i === wanted.length) least = Math.min(least, cost);
          else
            for (const slot of slots)
              if (!used.includes(slot))
                search(i + 1, [...used, slot], cost + Math.abs(slot - wanted[i]!.want));
        };
        search(0, [], 0);
        const cost = found?.reduce((sum, y, i) => sum + Math.abs(y - wanted[i]!.want), 0) ?? Infinity;
        expect(cost).toBeCloseTo(least, 6);
      }),
    );
  });

  it('have no place where there are more of them than slots', () => {
    expect(intoSlots([{ want: 50, height: 90 }], [50], 0, 100)).toBeUndefined();
  });
});

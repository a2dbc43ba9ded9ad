import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNatural } from '../../../shared/ids.ts';

/** The same order by taking both texts apart into words and numbers: slow, and easy to see through. */
function byParts(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split(/(\d+)/)) as [string[], string[]];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const [x = '', y = ''] = [left[i], right[i]];
    if (x === y) continue;
    if (i % 2 === 1 && Number(x) !== Number(y)) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
}

describe('natural order', () => {
  it.each([
    ['P2', 'P10'],
    ['P2', 'P2a'],
    ['P', 'P1'],
    ['a1', 'a-1'],
    ['n-2', 'n-10'],
    ['P01', 'P1'],
    ['x9y2', 'x9y10'],
  ])('has %s before %s', (a, b) => {
    expect(compareNatural(a, b)).toBeLessThan(0);
    expect(compareNatural(b, a)).toBeGreaterThan(0);
    expect(compareNatural(a, a)).toBe(0);
  });

  it('is that of the words and numbers in it, one by one', () => {
    const few = string({ unit: constantFrom('a', 'b', '-', '0', '1', '2'), maxLength: 7 });
    for (const any of [string({ maxLength: 8 }), few]) {
      assert(
        property(any, any, (a, b) => {
          expect(Math.sign(compareNatural(a, b))).toBe(Math.sign(byParts(a, b)));
        }),
        { numRuns: 3000 },
      );
    }
  });
});

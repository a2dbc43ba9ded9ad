import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCrossings } from '../../../../shared/layout/crossings.ts';

/** As it is meant: every two links, one by one. */
function counted(from: readonly number[], to: readonly number[], middles: Float64Array): number {
  const at = (list: readonly number[], i: number): number => middles[list[i] ?? 0] ?? 0;
  let crossings = 0;
  for (let i = 0; i < from.length; i += 1)
    for (let j = 0; j < i; j += 1)
      if ((at(from, i) - at(from, j)) * (at(to, i) - at(to, j)) < 0) crossings += 1;
  return crossings;
}

test('the crossings of very many links are those of every two of them', () => {
  const link = fc.tuple(fc.nat(39), fc.nat(39));
  const height = fc.oneof(
    fc.nat(9),
    fc.nat(900).map((n) => n / 100),
  );
  fc.assert(
    fc.property(
      fc.array(link, { minLength: 81, maxLength: 160 }),
      fc.array(height, { minLength: 40, maxLength: 40 }),
      (links, heights) => {
        const [from, to] = [links.map(([a]) => a), links.map(([, b]) => b)];
        const middles = Float64Array.from(heights);
        const pair = { from: Int32Array.from(from), to: Int32Array.from(to) };
        expect(countCrossings([pair], middles)).toBe(counted(from, to, middles));
      },
    ),
    { numRuns: 40 },
  );
});

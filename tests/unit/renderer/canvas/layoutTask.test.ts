import { expect, test } from 'vitest';
import { drawMap } from '../../../../renderer/canvas/layoutTask.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import { largeTheory } from '../../../kit/largeTheory.ts';
import { measure } from '../../../kit/measure.ts';

const wish = {
  frames: [],
  findings: [],
  language: 'nl',
  level: 'overview',
  width: 1440,
  height: 700,
  chain: undefined,
  order: undefined,
  fresh: false,
} as const;

test('a picture says on its way how much of it is done, from little to nearly all', () => {
  const shares: number[] = [];
  drawMap(theoryOf(largeTheory(200)), wish, measure, (share) => void shares.push(share));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares.at(-1)).toBeLessThan(1);
});

test('a picture whose order is known has nothing to seek, and is nearly done when it begins', () => {
  const theory = theoryOf(largeTheory(60));
  const { order } = drawMap(theory, wish, measure);
  const shares: number[] = [];
  drawMap(theory, { ...wish, order }, measure, (share) => void shares.push(share));
  expect(shares).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { rehearse } from '../../../../renderer/canvas/rehearsal.ts';
import { measure } from '../../../kit/measure.ts';

test('the rehearsal of the layout draws its theory to the end and measures words of each weight', () => {
  const weights = new Set<number>();
  rehearse((text, size, weight) => {
    weights.add(weight);
    return measure(text, size, weight);
  });
  expect([...weights].toSorted((a, b) => a - b)).toEqual([400, 600]);
});

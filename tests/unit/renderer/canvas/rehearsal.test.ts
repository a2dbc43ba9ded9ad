import { expect, test } from 'vitest';
import { rehearsal } from '../../../../renderer/canvas/rehearsal.ts';
import type { Measure, Picture } from '../../../../shared/layout/picture.ts';
import { measure } from '../../../kit/measure.ts';

function rehearsed(by: Measure): readonly Picture[] {
  const turns = rehearsal(by);
  for (;;) {
    const { done, value } = turns.next();
    if (done) return value;
  }
}

test('the rehearsal of the layout draws its theory to the end and measures words of each weight', () => {
  const weights = new Set<number>();
  rehearsed((text, size, weight) => {
    weights.add(weight);
    return measure(text, size, weight);
  });
  expect([...weights].toSorted((a, b) => a - b)).toEqual([400, 600]);
});

test('the rehearsal gives the canvas each kind of piece, in parts so small that drawing one is not felt', () => {
  const parts = rehearsed(measure);
  for (const kind of ['boxes', 'nets', 'links', 'tabs'] as const) {
    expect(parts.some((part) => part[kind].length > 0)).toBe(true);
    expect(Math.max(...parts.map((part) => part[kind].length))).toBeLessThanOrEqual(12);
  }
  expect(new Set(parts.map((part) => part.level))).toEqual(new Set(['map', 'overview']));
});

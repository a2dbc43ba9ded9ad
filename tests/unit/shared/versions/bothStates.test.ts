import { describe, expect, it } from 'vitest';
import { bothStates, lost } from '../../../../shared/versions/bothStates.ts';
import { difference } from '../../../../shared/versions/difference.ts';
import { marksOf } from '../../../../shared/versions/marks.ts';
import { theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import { link, node, sample } from '../theory/sample.ts';

const without = (theory: Theory, ...ids: readonly string[]): Theory =>
  theoryOf([...theory.records.values()].filter(({ id }) => !ids.includes(id)));

describe('two states in one', () => {
  it('hold all of the later, and what went with all that it refers to', () => {
    const before = sample(node('p9', 'problem'), link('l9', 'addressed-by', 'p9', 'i1'));
    const after = without(before, 'p9', 'l9', 'l1');
    const both = bothStates(before, after);
    expect([...both.records.keys()].toSorted((a, b) => a.localeCompare(b))).toEqual(
      [...before.records.keys()].toSorted((a, b) => a.localeCompare(b)),
    );
    expect(lost(before, after)).toBe(true);
    expect(lost(after, before)).toBe(false);
  });

  it('say of what differs what the later says', () => {
    const before = sample(node('p9', 'problem'));
    const after = sample(node('p9', 'problem', { title: { nl: 'Anders' } }));
    expect(bothStates(before, after)).toEqual(after);
    expect(lost(before, after)).toBe(false);
  });

  it('mark what came, what differs and what went', () => {
    const before = sample(node('p8', 'problem'), node('p9', 'problem'));
    const after = sample(node('p9', 'problem', { title: { nl: 'Anders' } }), node('p7', 'problem'));
    expect(Object.fromEntries(marksOf(difference(before, after)))).toEqual({
      p7: 'added',
      p8: 'removed',
      p9: 'changed',
    });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupHits } from '../../../../shared/search/groupHits.ts';
import type { SearchHit } from '../../../../shared/search/hit.ts';
import { markedParts } from '../../../../shared/search/markedParts.ts';
import { placeOf } from '../../../../shared/search/placeOf.ts';
import { searchTheories } from '../../../../shared/search/searchTheory.ts';
import { node, sample } from '../theory/sample.ts';

const hit = (
  theory: string,
  id: string,
  record: SearchHit['record'],
  kind?: SearchHit['kind'],
): SearchHit => ({
  theory,
  theoryTitle: { nl: theory },
  id,
  record,
  ...(kind ? { kind } : {}),
  name: { nl: id },
  field: 'title',
  at: { from: 0, to: 1 },
  excerpt: id,
  marks: [],
});

describe('hits on the screen', () => {
  it('stand by theory, the open one first, and in a theory by what they are', () => {
    const groups = groupHits(
      [hit('a', 'l1', 'link'), hit('b', 'm1', 'node', 'mechanism'), hit('b', 'p1', 'node', 'problem')],
      'b',
    );
    expect(groups.map(({ theory, hits }) => [theory, ...hits.map(({ id }) => id)])).toEqual([
      ['b', 'p1', 'm1'],
      ['a', 'l1'],
    ]);
  });

  it('say their excerpt whole, with every word that was looked for marked', () => {
    const title = fc.array(fc.constantFrom('é', 'schulden', 'Wërk', ' ', 'ij'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(title, (words) => {
        const text = words.join('');
        const theory = sample(node('p9', 'problem', { title: { nl: `x ${text}` } }));
        const { hits } = searchTheories([['t', theory]], [], 'werk e');
        const told = hits.map((one) => ({
          whole: markedParts(one)
            .map((part) => part.text)
            .join(''),
          found: markedParts(one)
            .filter((part) => part.found)
            .map((part) => part.text.toLowerCase()),
          excerpt: one.excerpt,
        }));
        expect(told.map(({ whole }) => whole)).toEqual(told.map(({ excerpt }) => excerpt));
        const looked = new Set(['wërk', 'e', 'é', 'ë']);
        expect(told.every(({ found }) => found.length > 0 && found.every((one) => looked.has(one)))).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('lead to what evidence and memos are about, and to what groups hold', () => {
    const theory = sample(
      { record: 'evidence', id: 'q1', target: 'l1' },
      { record: 'memo', id: 'me1', target: 'q1', text: { nl: 'waarom' } },
      { record: 'group', id: 'g1', title: { nl: 'Samen' }, members: ['p1', 'p2'] },
    );
    expect(placeOf(theory, 'q1')).toEqual(['l1']);
    expect(placeOf(theory, 'me1')).toEqual(['l1']);
    expect(placeOf(theory, 'g1')).toEqual(['p1', 'p2']);
    expect(placeOf(theory, 'gone')).toEqual([]);
  });

  it('lead to a note where it lies on the map, and to no place on it for an idea', () => {
    const text = { nl: 'navragen' };
    const theory = sample(
      { record: 'memo', id: 'n1', text, place: { x: 0.5, y: 0.5 } },
      { record: 'memo', id: 'i9', text },
    );
    expect(placeOf(theory, 'n1')).toEqual(['n1']);
    expect(placeOf(theory, 'i9')).toEqual([]);
  });
});

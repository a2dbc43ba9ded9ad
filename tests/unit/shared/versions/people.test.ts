import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../../shared/api/shapes.ts';
import { patchBetween } from '../../../../shared/theory/patch.ts';
import type { Theory } from '../../../../shared/theory/theory.ts';
import { difference } from '../../../../shared/versions/difference.ts';
import { namesAmong, peopleOf, stepsBetween, unnamed } from '../../../../shared/versions/people.ts';
import { sample } from '../theory/sample.ts';

type Keys = Readonly<Record<string, unknown>>;

/** A theory with keys of a record changed, or the record taken out. */
function changed(theory: Theory, id: string, keys: Keys | null): Theory {
  const records = new Map(theory.records);
  const there = records.get(id) ?? sample().records.get(id);
  if (!there) throw new Error(id);
  if (keys) records.set(id, { ...there, ...keys });
  else records.delete(id);
  return { records };
}

/** The journal of what people did one after the other, and how the theory stood after it. */
function told(...steps: readonly (readonly [by: string, id: string, keys: Keys | null])[]) {
  let theory = sample();
  const journal = steps.map(([by, id, keys], i): JournalEntry => {
    const next = changed(theory, id, keys);
    const patch = patchBetween(theory.records, next.records) as JournalEntry['patch'];
    theory = next;
    const at = '2026-01-01T00:00:00.000Z';
    return { revision: i + 2, kind: 'do', step: { name: 'node-renamed' }, at, patch, ...(by ? { by } : {}) };
  });
  return { before: sample(), after: theory, journal };
}

const whoOf = ({ before, after, journal }: ReturnType<typeof told>): unknown[] => {
  const found = difference(before, after);
  const people = peopleOf(found, journal);
  const there = found.map((one) => [one.kind, people.get(one)]);
  // The other way round it is the same people.
  const back = difference(after, before);
  const others = peopleOf(back, journal, true);
  expect(back.map((one) => others.get(one))).toEqual(found.map((one) => people.get(one)));
  return there;
};

const named = (nl: string): Keys => ({ title: { nl } });

describe('by whom a difference came about', () => {
  it('is everybody who changed the same key, in the order in which they did', () => {
    const steps = told(['Ada', 'p1', named('Een')], ['', 'p1', named('Twee')], ['Piet', 'p1', named('Drie')]);
    expect(whoOf(steps)).toEqual([['reworded', ['Ada', unnamed, 'Piet']]]);
  });

  it('is not somebody who changed another key of the same record', () => {
    const steps = told(['Ada', 'p1', named('Een')], ['Piet', 'p1', { emphasis: 2 }]);
    expect(whoOf(steps)).toEqual([
      ['reworded', ['Ada']],
      ['emphasis', ['Piet']],
    ]);
  });

  it('is not somebody who took the record out and put it back as it was', () => {
    const renamed = { ...sample().records.get('p1'), ...named('Een') };
    const steps = told(['Ada', 'p1', named('Een')], ['Piet', 'p1', null], ['Piet', 'p1', renamed]);
    expect(whoOf(steps)).toEqual([['reworded', ['Ada']]]);
  });

  it('is for what went whoever removed it, and for what came also who worked on it since', () => {
    expect(whoOf(told(['Ada', 'p1', named('Een')], ['Piet', 'p1', null]))).toEqual([['removed', ['Piet']]]);
    const whole = told(['Ada', 'p1', {}], ['Piet', 'p1', named('Een')]);
    const { journal } = told(['Ada', 'p1', null], ['Ada', 'p1', {}], ['Piet', 'p1', named('Een')]);
    const before = changed(sample(), 'p1', null);
    expect(whoOf({ before, after: whole.after, journal: journal.slice(1) })).toEqual([
      ['added', ['Ada', 'Piet']],
    ]);
  });

  it('is unnamed where no step tells of it', () => {
    expect(whoOf({ ...told(['Ada', 'p1', named('Een')]), journal: [] })).toEqual([['reworded', [unnamed]]]);
  });

  it('lists each name once, by the alphabet', () => {
    expect(namesAmong([['Piet', unnamed], ['Émile', 'Piet'], ['Ada']], 'nl')).toEqual([
      'Ada',
      'Émile',
      'Piet',
    ]);
  });
});

describe('the steps between two revisions', () => {
  it('are those after the one up to the other, however many pages they fill', async () => {
    const { journal } = told(['Ada', 'p1', named('Een')]);
    const [one] = journal;
    if (!one) throw new Error('no step');
    const anyRevision = fc.integer({ min: 0, max: 3200 });
    await fc.assert(
      fc.asyncProperty(anyRevision, anyRevision, anyRevision, async (all, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const stored = Array.from({ length: all }, (_, i) => ({ ...one, revision: i + 1 }));
        const read = async (before: number, limit: number): Promise<readonly JournalEntry[]> =>
          stored.filter(({ revision }) => revision < before).slice(-limit);
        const steps = await stepsBetween(read, from, to);
        const expected = stored.filter(({ revision }) => revision > from && revision <= to);
        expect(steps.map(({ revision }) => revision)).toEqual(expected.map(({ revision }) => revision));
      }),
      { numRuns: 20 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { theorySummary } from '../../../../shared/api/shapes.ts';
import { summarise } from '../../../../shared/library/summary.ts';
import type { Likeness } from '../../../../shared/library/shapes.ts';
import type { TheoryNode, TheoryRecord } from '../../../../shared/theory/records.ts';
import { headOf, theoryOf, type Theory } from '../../../../shared/theory/theory.ts';

const { frames, theories } = readStarter();
const none = { error: 0, warning: 0, hint: 0 };
const at = '2011-06-01T10:00:00.000Z';

function theory(letter: string): Theory {
  const found = theories.find((t) => t.id === `fit-or-unfit-${letter}`);
  if (!found) throw new Error(`no theory ${letter}`);
  return theoryOf(found.records);
}

const summary = (of: Theory) => summarise('t', 3, at, of, frames, { error: 1, warning: 2, hint: 3 });
const lane = (likeness: Likeness, name: string) => likeness.bars.filter((bar) => bar.lane === name);

function change(of: Theory, id: string, edit: (node: TheoryNode) => TheoryRecord): Theory {
  const records = [...of.records.values()].map((r) => (r.id === id && r.record === 'node' ? edit(r) : r));
  return theoryOf(records);
}

const tops = (of: Theory) => lane(summary(of).likeness, 'mechanism').map((bar) => bar.top);

/** The top of a mechanism's bar, found as the one that goes when the mechanism is left alone. */
function topOf(letter: string, id: string): number | undefined {
  const left = tops(change(theory(letter), id, (m) => ({ ...m, excluded: { degree: 'deliberate' } })));
  return tops(theory(letter)).find((top) => !left.includes(top));
}

describe('the summary of a theory', () => {
  test('counts what is in company A and what the source states of it', () => {
    const a = summary(theory('a'));
    expect(a).toMatchObject({
      nodes: 87,
      excluded: 25,
      links: 79,
      moderations: 11,
      revision: 3,
      changedAt: at,
    });
    expect(a.stated).toBeCloseTo(46 / 90);
    expect(a.holder).toEqual({ nl: 'Bedrijf A', en: 'Company A' });
    expect(a.findings).toEqual({ error: 1, warning: 2, hint: 3 });
  });

  test('fits the contract for every theory of the starter', () => {
    for (const letter of ['a', 'b', 'c', 'd']) {
      expect(() => theorySummary.parse(summary(theory(letter)))).not.toThrow();
    }
  });

  test('of an empty theory says nothing and draws only gaps', () => {
    const a = theory('a');
    const { claim: _claim, claimPhrases: _phrases, ...head } = headOf(a);
    const empty = summary(theoryOf([head]));
    expect(empty).toMatchObject({ nodes: 0, links: 0, stated: 0 });
    expect(empty).not.toHaveProperty('claim');
    expect(empty.likeness.bars).toEqual([]);
    expect(empty.likeness.gaps.filter((gap) => gap.lane === 'problem')).toHaveLength(38);
  });
});

describe('the likeness', () => {
  const a = summary(theory('a')).likeness;

  test('shows a bar for what A names and a gap for what it does not', () => {
    expect(lane(a, 'mechanism')).toHaveLength(8);
    expect(a.gaps.filter((gap) => gap.lane === 'mechanism')).toHaveLength(3);
    expect(lane(a, 'subgoal')).toHaveLength(8);
    expect(a.gaps.filter((gap) => gap.lane === 'subgoal')).toHaveLength(3);
    expect(lane(a, 'endgoal')).toEqual([
      { lane: 'endgoal', kind: 'endgoal', top: 0, height: 1, emphasis: 2 },
    ]);
  });

  test('gives the same item the same height in every theory', () => {
    // Identity is the eighth of the frame's eleven mechanisms.
    expect(topOf('a', 'm8')).toBeGreaterThan(0.5);
    expect(topOf('b', 'm8')).toBe(topOf('a', 'm8'));
    expect(topOf('c', 'm8')).toBe(topOf('a', 'm8'));
  });

  test('is loud where the holder is: central mechanisms, then the others, then those of last resort', () => {
    expect(lane(a, 'mechanism').map((bar) => bar.emphasis)).toEqual([1, 1, 0, 1, 2, 2, 0, 1]);
  });

  test('leaves out what is left alone on purpose', () => {
    const before = lane(a, 'mechanism').length;
    const after = summary(
      change(theory('a'), 'm8', (m) => ({ ...m, excluded: { degree: 'deliberate' } })),
    ).likeness;
    expect(lane(after, 'mechanism')).toHaveLength(before - 1);
    expect(after.gaps.filter((gap) => gap.lane === 'mechanism')).toHaveLength(4);
  });

  test('keeps every bar within the picture and the bars of a lane apart', () => {
    for (const letter of ['a', 'b', 'c', 'd']) {
      const { bars } = summary(theory(letter)).likeness;
      for (const name of ['problem', 'means', 'mechanism', 'subgoal', 'endgoal']) {
        const sorted = bars.filter((bar) => bar.lane === name).toSorted((x, y) => x.top - y.top);
        let bottom = 0;
        for (const bar of sorted) {
          expect(bar.top).toBeGreaterThanOrEqual(bottom);
          bottom = bar.top + bar.height;
        }
        expect(bottom).toBeLessThanOrEqual(1.000001);
      }
    }
  });

  test('draws lines between bars from left to right, one for each pair', () => {
    const lanes = ['problem', 'means', 'mechanism', 'subgoal', 'endgoal'];
    const pairs = a.lines.map((line) => `${line.from} ${line.to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(a.lines.length).toBeGreaterThan(40);
    for (const line of a.lines) {
      const from = lanes.indexOf(a.bars[line.from]?.lane ?? '');
      expect(lanes.indexOf(a.bars[line.to]?.lane ?? '')).toBeGreaterThan(from);
    }
  });

  test('of a theory in no frame spreads its nodes over the lanes', () => {
    const bare = theoryOf([
      { ...headOf(theory('a')), frames: [], claimPhrases: [] },
      { record: 'node', id: 'p1', kind: 'problem', title: { nl: 'Schulden' }, basis: 'stated' },
      { record: 'node', id: 'p2', kind: 'problem', title: { nl: 'Motivatie' }, basis: 'stated' },
    ]);
    const drawn = summarise('t', 0, at, bare, frames, none).likeness;
    expect(drawn.gaps).toEqual([]);
    expect(lane(drawn, 'problem').map((bar) => bar.height)).toEqual([0.09, 0.09]);
  });
});

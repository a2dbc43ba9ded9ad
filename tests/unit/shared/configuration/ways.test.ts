import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readStarter } from '../../../../db/starter/starter.ts';
import { indexTheory } from '../../../../shared/checks/theoryIndex.ts';
import { brokenChains } from '../../../../shared/configuration/brokenChains.ts';
import { aroundNode, waysToWork } from '../../../../shared/configuration/theoryWays.ts';
import { firstWays, simpleWays, type WaySearch } from '../../../../shared/configuration/ways.ts';
import type { TheoryRecord } from '../../../../shared/theory/records.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import { link, node, sample } from '../theory/sample.ts';

const numbers = z.array(z.number().int());
const fixture = z.strictObject({
  how: z.string(),
  graphs: z.array(
    z.strictObject({
      nodes: z.number().int(),
      edges: z.array(z.tuple([z.number().int(), z.number().int()])),
      starts: numbers,
      ends: numbers,
      paths: z.array(numbers),
    }),
  ),
});
const { graphs } = fixture.parse(
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../fixtures/ways.json'), 'utf8')),
);

function searchIn(
  edges: readonly (readonly [number, number])[],
  starts: number[],
  ends: number[],
): WaySearch {
  const name = (n: number): string => `n${n}`;
  const on = Map.groupBy(edges, ([from]) => name(from));
  const back = Map.groupBy(edges, ([, to]) => name(to));
  return {
    starts: starts.map(name),
    ends: new Set(ends.map(name)),
    onward: (id) => (on.get(id) ?? []).map(([, to]) => name(to)),
    backward: (id) => (back.get(id) ?? []).map(([from]) => name(from)),
  };
}

const written = (ways: Iterable<readonly string[]>): string[] =>
  [...ways].map((way) => way.join(' ')).toSorted();

/** A ladder of pairs, each rung to both of the next: 2^rungs ways from the first to the last. */
function ladder(rungs: number, turnedBack = false): WaySearch {
  const edges: [number, number][] = [];
  for (let i = 0; i < rungs; i += 1)
    for (const from of i === 0 ? [0] : [2 * i - 1, 2 * i])
      for (const to of [2 * i + 1, 2 * i + 2]) edges.push([from, to]);
  const last = 2 * rungs + 1;
  edges.push([last - 2, last], [last - 1, last]);
  if (turnedBack) edges.push([last - 2, 1]);
  return searchIn(edges, [0], [last]);
}

describe('all ways without a node twice', () => {
  it.each(graphs.map((graph, i) => [i, graph] as const))(
    'are those of the reference, in random graph %i',
    (_i, { edges, starts, ends, paths }) => {
      const found = written(simpleWays(searchIn(edges, starts, ends)));
      expect(found).toEqual(written(paths.map((one) => one.map((n) => `n${n}`))));
    },
  );

  it('are given as far as asked for, with the number of the others', () => {
    const few = firstWays(ladder(3), { most: 5, steps: 1_000 });
    expect(few.ways).toHaveLength(5);
    expect(few.more).toBe(3);
    const many = firstWays(ladder(40), { most: 5, steps: 1_000 });
    expect(many.ways).toHaveLength(5);
    expect(many.more).toBe(2 ** 40 - 5);
    expect(firstWays(ladder(80), { most: 5, steps: 1_000 }).more).toBeUndefined();
    expect(firstWays(ladder(40, true), { most: 5, steps: 1_000 }).more).toBeUndefined();
  });

  it('end within their limit of steps where almost nothing leads to the end', () => {
    const all = Array.from({ length: 16 }, (_, i) => i);
    const edges = all.flatMap((a) => all.map((b) => [a, b] as const));
    const start = performance.now();
    const found = firstWays(searchIn([...edges, [15, 16]], [0], [16]), { most: 10, steps: 100_000 });
    expect(found.ways).toHaveLength(10);
    expect(found.more).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

const said = (id: string, target: string, stance: 'supports' | 'contradicts'): TheoryRecord => ({
  record: 'evidence',
  id,
  target,
  stance,
});

describe('the ways of a theory', () => {
  it('lead from every problem in use to work, with the weakest link marked', () => {
    const theory = sample(
      said('q1', 'l1', 'supports'),
      said('q2', 'l2', 'supports'),
      said('q3', 'l4', 'contradicts'),
      { ...link('l5', 'addressed-by', 'p2', 'i1'), basis: 'coder' },
    );
    const { ways, more } = waysToWork(indexTheory(theory));
    expect(more).toBe(0);
    expect(ways.map(({ nodes }) => nodes.join(' '))).toEqual(['p1 i1 m1 s1 e1', 'p2 i1 m1 s1 e1']);
    expect(ways[0]?.weakest).toEqual([3]);
    expect(ways[0]?.steps.map(({ weaknesses }) => weaknesses)).toEqual([
      [],
      [],
      ['without-evidence'],
      ['contradicted', 'without-evidence'],
    ]);
  });

  it('hold the coder’s own for weaker than what was inferred, and that for weaker than what was said', () => {
    const theory = sample(
      { ...link('l5', 'addressed-by', 'p2', 'v1'), basis: 'inferred' },
      { ...link('l6', 'triggers', 'v1', 'm1'), basis: 'coder' },
    );
    const [way] = waysToWork(indexTheory(theory), ['p2']).ways;
    expect(way?.weakest).toEqual([1]);
    const [fromMeans] = waysToWork(indexTheory(theory), ['i1']).ways;
    expect(fromMeans?.nodes).toEqual(['i1', 'm1', 's1', 'e1']);
    expect(fromMeans?.weakest).toEqual([0, 1, 2]);
  });

  it('mark nothing where everything was said and stands on a fragment', () => {
    const theory = sample(...['l1', 'l2', 'l3', 'l4'].map((id) => said(`q_${id}`, id, 'supports')));
    expect(waysToWork(indexTheory(theory), ['p1']).ways[0]?.weakest).toEqual([]);
  });

  it('take a step over the strongest of the links between its nodes', () => {
    const theory = sample(
      { ...link('l5', 'relates', 'p1', 'i1'), basis: 'coder' },
      said('q1', 'l1', 'supports'),
    );
    const [way, ...others] = waysToWork(indexTheory(theory), ['p1']).ways;
    expect(others).toEqual([]);
    expect(way?.steps[0]?.links.map(({ id }) => id)).toEqual(['l1', 'l5']);
  });

  it('leave out what is left alone on purpose, and links that are said to be absent', () => {
    const excluded = node('v1', 'connection', { excluded: { degree: 'deliberate' } });
    const theory = sample();
    const records = [...theory.records.values()].filter(({ id }) => id !== 'v1' && id !== 'l4');
    const without = theoryOf([
      ...records,
      excluded,
      link('l5', 'addressed-by', 'p2', 'v1'),
      link('l6', 'triggers', 'v1', 'm1'),
      { ...link('l4', 'contributes-to', 's1', 'e1'), modality: 'absent' },
    ]);
    expect(waysToWork(indexTheory(without)).ways).toEqual([]);
    expect(waysToWork(indexTheory(without), ['v1', 'nobody']).ways).toEqual([]);
  });

  it('of a company are told in full, and so is what lies around a mechanism', () => {
    const companyA = theoryOf(
      readStarter().theories.find(({ id }) => id === 'fit-or-unfit-a')?.records ?? [],
    );
    const index = indexTheory(companyA);
    const { ways, more } = waysToWork(index);
    expect(ways.length).toBeGreaterThan(20);
    expect(more).toBe(0);
    for (const way of ways) {
      expect(index.node(way.nodes[0] ?? '')?.kind).toBe('problem');
      expect(index.node(way.nodes.at(-1) ?? '')?.kind).toBe('endgoal');
      expect(way.steps.every(({ links }) => links.length > 0)).toBe(true);
    }
    const mechanism = ways[0]?.nodes.find((id) => index.node(id)?.kind === 'mechanism') ?? '';
    const { upstream, downstream } = aroundNode(index, mechanism);
    expect([...upstream].some((id) => index.node(id)?.kind === 'problem')).toBe(true);
    expect([...downstream].some((id) => index.node(id)?.kind === 'endgoal')).toBe(true);
    expect(upstream.has(mechanism) || downstream.has(mechanism)).toBe(false);
  });
});

describe('broken chains', () => {
  it('say where they stop, what is missing there, and which problems it leaves without a way', () => {
    const theory = sample(
      link('l5', 'addressed-by', 'p2', 'v1'),
      node('m2', 'mechanism'),
      node('s2', 'subgoal'),
      link('l6', 'brings-about', 'm2', 's2'),
    );
    expect(brokenChains(indexTheory(theory))).toEqual([
      { at: 'v1', side: 'after', missing: 'mechanism', problems: ['p2'] },
      { at: 's2', side: 'after', missing: 'endgoal', problems: [] },
      { at: 'm2', side: 'before', missing: 'means', problems: [] },
    ]);
  });

  it('are none where every chain is whole', () => {
    const whole = theoryOf([...sample().records.values()].filter(({ id }) => id !== 'p2' && id !== 'v1'));
    expect(brokenChains(indexTheory(whole))).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTheory } from '../../../../shared/checks/theoryIndex.ts';
import { filterNodes, type NodeFilter } from '../../../../shared/configuration/nodeFilter.ts';
import { nodesOfSpot, type Spot } from '../../../../shared/configuration/spot.ts';
import { tellWeakest } from '../../../../shared/configuration/tellWay.ts';
import { waysToWork } from '../../../../shared/configuration/theoryWays.ts';
import type { TheoryNode } from '../../../../shared/theory/records.ts';
import { bases, nodeKinds, sides } from '../../../../shared/theory/words.ts';
import { anyDocument } from '../../../kit/anyDocument.ts';
import { link, node, sample } from '../theory/sample.ts';

const nothing: ReadonlySet<string> = new Set();
const theory = sample(
  node('p3', 'problem', {
    title: { nl: 'Schulden én stress' },
    side: 'demand',
    emphasis: 2,
    basis: 'inferred',
  }),
  { ...link('l9', 'addressed-by', 'p3', 'i1'), basis: 'inferred' },
);
const index = indexTheory(theory);
const lit = (spot: Spot, findings = nothing): readonly string[] =>
  nodesOfSpot(index, spot, {
    ways:
      spot.kind === 'way' ? waysToWork(index, spot.from === undefined ? undefined : [spot.from]) : undefined,
    findings,
  });

describe('what is in the light', () => {
  it('is a way to work from a problem, with its weakest link in words', () => {
    expect(lit({ kind: 'way', from: 'p3', at: 0 })).toEqual(['p3', 'i1', 'm1', 's1', 'e1']);
    expect(lit({ kind: 'way', from: 'p3', at: 1 })).toEqual([]);
    const [way] = waysToWork(index, ['p3']).ways;
    expect(way && tellWeakest(index, way, 'nl')).toBe(
      'Zwakste schakel: Schulden én stress → i1, afgeleid en niet gezegd en zonder fragment',
    );
    expect(way && tellWeakest(index, way, 'en')).toContain('inferred and not said and without a fragment');
  });

  it('says of links that are as weak the first and how many more', () => {
    const doubtful = indexTheory(
      sample(
        { ...link('l8', 'addressed-by', 'p2', 'v1'), basis: 'coder' },
        { ...link('l7', 'triggers', 'v1', 'm1'), basis: 'coder' },
      ),
    );
    const [way] = waysToWork(doubtful, ['p2']).ways;
    expect(way && tellWeakest(doubtful, way, 'nl')).toMatch(
      /^Zwakste schakel: p2 → v1, .*; nog 1 is even zwak$/,
    );
  });

  it('is what lies before a node, behind it, or on both sides', () => {
    expect(new Set(lit({ kind: 'before', node: 'm1' }))).toEqual(new Set(['p1', 'p3', 'i1', 'm1']));
    expect(new Set(lit({ kind: 'after', node: 'm1' }))).toEqual(new Set(['m1', 's1', 'e1']));
    expect(new Set(lit({ kind: 'through', node: 'm1' }))).toEqual(
      new Set([...lit({ kind: 'before', node: 'm1' }), ...lit({ kind: 'after', node: 'm1' })]),
    );
    expect(lit({ kind: 'side', side: 'demand' })).toEqual(['p3']);
  });

  it('is what answers to every question of a filter, words without their accents too', () => {
    const found = (filter: NodeFilter, findings = nothing): readonly string[] =>
      lit({ kind: 'filter', filter }, findings);
    expect(found({ kind: 'problem' })).toEqual(['p1', 'p2', 'p3']);
    expect(found({ kind: 'problem', through: 'm1' })).toEqual(['p1', 'p3']);
    expect(found({ kind: 'problem', through: 'gone' })).toEqual(['p1', 'p2', 'p3']);
    expect(found({ text: 'EN str' })).toEqual(['p3']);
    expect(found({ emphasis: 1 })).toEqual(['p3']);
    expect(found({ basis: 'inferred', side: 'supply' })).toEqual([]);
    expect(found({ withFinding: true }, new Set(['i1', 'l1']))).toEqual(['i1']);
  });
});

describe('a filter', () => {
  const anyFilter: fc.Arbitrary<NodeFilter> = fc.record(
    {
      kind: fc.constantFrom(...nodeKinds),
      side: fc.constantFrom(...sides),
      basis: fc.constantFrom(...bases),
      emphasis: fc.constantFrom(1 as const, 2 as const),
      text: fc.constantFrom('a', 'e', 'an'),
    },
    { requiredKeys: [] },
  );
  it('with one more question finds no more, and two questions find what each of them finds', () => {
    fc.assert(
      fc.property(anyDocument, anyFilter, anyFilter, (document, one, other) => {
        const of = indexTheory(document);
        const found = (filter: NodeFilter): readonly TheoryNode[] => filterNodes(of, filter, nothing);
        const both = found({ ...one, ...other });
        const apart = Object.entries(other).reduce<readonly TheoryNode[]>(
          (left, [key, value]) => {
            const answers = new Set(found({ [key]: value }));
            return left.filter((each) => answers.has(each));
          },
          found(Object.fromEntries(Object.entries(one).filter(([key]) => !(key in other)))),
        );
        expect(both).toEqual(apart);
      }),
      { numRuns: 60 },
    );
  });
});

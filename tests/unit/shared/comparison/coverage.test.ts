import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFrame } from '../../../../shared/checks/exampleFrame.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import {
  coverageOf,
  coverageStates,
  usedOf,
  type CoverageItem,
} from '../../../../shared/comparison/coverage.ts';
import type { Facet, Frame, FrameItem } from '../../../../shared/frame/records.ts';
import { nodeAt, theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import type { NodeKind } from '../../../../shared/theory/words.ts';
import { anyTheory } from '../checks/anyTheory.ts';

const itemsOf = (theory: Theory, frame: Frame): CoverageItem[] =>
  coverageOf(theory, frame).tables.flatMap((table) =>
    table.sides.flatMap((side) => side.groups.flatMap((group) => group.items)),
  );
const itemOf = (text: string, code: string): CoverageItem | undefined =>
  itemsOf(sketch(text), exampleFrame).find((item) => item.code === code);

describe('what a theory does with an item', () => {
  test('is what its heaviest node says: present, emphasised, strongly emphasised', () => {
    expect(itemOf('a:problem=P1', 'P1')?.state).toBe('present');
    expect(itemOf('a:problem*=P1', 'P1')?.state).toBe('emphasised');
    expect(itemOf('a:problem=P1; b:problem**=P1; c:problem*=P1', 'P1')?.state).toBe('strong');
  });
  test('is left alone on purpose only when all of its nodes are, with how and why', () => {
    expect(itemOf('a:problem!=P1', 'P1')).toMatchObject({
      state: 'excluded',
      nodes: ['a'],
      excluded: { degree: 'deliberate' },
    });
    expect(itemOf('a:problem!=P1; b:problem=P1', 'P1')?.state).toBe('present');
  });
  test('is nothing for a loose fit, which is listed apart', () => {
    expect(itemOf('a:problem~P1', 'P1')).toMatchObject({ state: 'silent', nodes: [], loose: ['a'] });
  });
  test('counts by analogy, and says so when nothing fits exactly', () => {
    expect(itemOf('a:connection≈I1', 'I1')).toMatchObject({ state: 'present', analogous: true });
    expect(itemOf('a:connection≈I1; b:instrument=I1', 'I1')?.analogous).toBe(false);
  });
});

describe('a frame of any kind', () => {
  const facet = (id: string, nodeKind: NodeKind | null, items: readonly FrameItem[]): Facet => ({
    id,
    nodeKind,
    title: { nl: id },
    ordered: false,
    items,
  });
  const item = (code: string, parent?: string): FrameItem => ({
    code,
    label: { nl: code },
    ...(parent === undefined ? {} : { parent }),
  });
  const framed = (...facets: readonly Facet[]): Frame => ({ ...exampleFrame, facets });

  test('has its items under a parent of the same list, which stands in its own group', () => {
    const frame = framed(facet('conditions', 'context', [item('A'), item('A1', 'A'), item('B')]));
    const [table] = coverageOf(sketch('x:context'), frame).tables;
    const groups = table?.sides.flatMap((side) => side.groups);
    expect(groups?.map((group) => [group.heading?.code, ...group.items.map(({ code }) => code)])).toEqual([
      ['A', 'A', 'A1'],
      [undefined, 'B'],
    ]);
  });
  test('gives a table for each list that describes nodes, and none for scales and categories', () => {
    const frame = framed(facet('scale', null, [item('x')]), facet('problems', 'problem', [item('P')]));
    expect(coverageOf(sketch('a:problem'), frame).tables.map((table) => table.facet)).toEqual(['problems']);
  });
  test('shows an item that is no longer for use only where the theory still has it', () => {
    const frame = framed(facet('problems', 'problem', [item('P1'), { ...item('P2'), retired: true }]));
    expect(itemsOf(sketch('a:problem=P1'), frame).map(({ code }) => code)).toEqual(['P1']);
    expect(itemsOf(sketch('a:problem=P2'), frame).map(({ code }) => code)).toEqual(['P1', 'P2']);
  });
});

test('the states of a table are all of its items, of any theory, and loose fits change no count', () => {
  assert(
    property(anyTheory, (records) => {
      const theory = theoryOf(records);
      const tight = records.map((record) =>
        record.record === 'node'
          ? { ...record, codes: (record.codes ?? []).filter((code) => code.fit !== 'loose') }
          : record,
      );
      const { tables } = coverageOf(theory, exampleFrame);
      expect(coverageOf(theoryOf(tight), exampleFrame).tables.map(({ counts }) => counts)).toEqual(
        tables.map(({ counts }) => counts),
      );
      for (const { counts, sides } of tables) {
        expect(coverageStates.reduce((sum, state) => sum + counts[state], 0)).toBe(counts.all);
        expect(sides.reduce((sum, side) => sum + side.counts.all, 0)).toBe(counts.all);
        expect(usedOf(counts) + counts.excluded + counts.silent).toBe(counts.all);
      }
      for (const one of itemsOf(theory, exampleFrame)) {
        expect(one.state === 'silent').toBe(one.nodes.length === 0);
        for (const id of [...one.nodes, ...one.loose]) expect(nodeAt(theory, id)).toBeDefined();
      }
    }),
  );
});

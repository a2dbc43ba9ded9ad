import { array, assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { exampleFrame } from '../../../../shared/checks/exampleFrame.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { frameFindings, type FrameFindings } from '../../../../shared/comparison/findingShapes.ts';
import { readTheoriesBy } from '../../../../shared/comparison/frameFindings.ts';
import type { Frame } from '../../../../shared/frame/records.ts';
import { headId } from '../../../../shared/ids.ts';
import type { TheoryNode } from '../../../../shared/theory/records.ts';
import { headOf, nodeAt, nodesOf, theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import { anyTheory } from '../checks/anyTheory.ts';

const frame: Frame = {
  ...exampleFrame,
  relations: [
    { type: 'instrument-of-subgoal', from: 'I1', to: 'S1' },
    { type: 'mechanism-on-side', from: 'M1', to: 'supply' },
  ],
};
const read = (theories: Readonly<Record<string, Theory>>): FrameFindings => {
  const reading = readTheoriesBy(frame);
  for (const [id, theory] of Object.entries(theories)) reading.add(id, theory);
  return reading.findings('nl');
};
const changed = (theory: Theory, id: string, change: Partial<TheoryNode>): Theory => {
  const node = nodeAt(theory, id);
  if (!node) throw new Error(`no ${id}`);
  return theoryOf([...theory.records.values()].map((one) => (one.id === id ? { ...node, ...change } : one)));
};
const where = (places: readonly { readonly theory: string; readonly node: string }[]): string =>
  places.map((place) => `${place.theory}/${place.node}`).join(' ');

describe('items that are never used', () => {
  const found = read({
    a: sketch('a:problem=P1; b:problem!=P2'),
    b: sketch('c:problem!=P2; d:problem~P3; e:problem≈P1'),
  });
  const problems = found.unused.find((one) => one.facet === 'problems');
  test('are those that no theory uses, in the order of the frame', () => {
    expect(problems?.items.map(({ code }) => code)).toEqual(['P2', 'P3']);
    expect(problems?.all).toBe(3);
  });
  test('say in how many theories they are left alone on purpose, or come near by a loose fit', () => {
    expect(problems?.items.map((one) => [one.excludedIn, one.looseIn])).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });
});

describe('nodes that found no code', () => {
  test('are apart: chosen so, not yet said, only loose ones, and kinds for which the frame has no list', () => {
    const theory = changed(
      sketch('a:problem; b:problem; c:problem~P1; v:connection; d:problem!; e:problem≈P1'),
      'a',
      { noCode: [frame.id] },
    );
    const found = read({ t: theory });
    expect(found.uncoded.map(({ reason, places }) => [reason, where(places)])).toEqual([
      ['chosen', 't/a'],
      ['open', 't/b'],
      ['loose-only', 't/c'],
      ['no-list', 't/v'],
    ]);
  });
  test('have words in common, whole titles first, small words and accents aside', () => {
    const found = read({
      a: sketch('x:problem"Versnipperde hulp bij crisis"; y:connection"Gemeente"'),
      b: sketch('x:problem"Hulp die versnipperdé is"; y:connection"gemeente"; z:problem=P1"Versnipperde"'),
    });
    expect(found.words.map((one) => [one.word, one.whole, one.theories, where(one.places)])).toEqual([
      ['gemeente', true, 2, 'a/y b/y'],
      ['hulp', false, 2, 'a/x b/x'],
      ['versnipperde', false, 2, 'a/x b/x'],
    ]);
  });
});

describe('what theories do outside the frame', () => {
  test('is one line for the same means under the same other goal, with the theories and how many do so instead', () => {
    const instead = 'i:instrument=I1 -> m:mechanism -> s:subgoal=S2';
    const found = read({
      a: sketch(instead),
      b: sketch(instead),
      c: sketch(`${instead}; m -> t:subgoal=S1`),
    });
    expect(found.otherGoals).toMatchObject([{ code: 'I1', goal: 'S2', theories: 3, instead: 2 }]);
    expect(found.otherGoals[0]?.expected.map(({ code }) => code)).toEqual(['S1']);
    expect(found.otherGoals[0]?.places.map((place) => place.beside)).toEqual([false, false, true]);
  });
  test('is a mechanism on another side than where it was found', () => {
    const theory = changed(sketch('m:mechanism=M1'), 'm', { side: 'match' });
    expect(read({ a: theory }).otherSides).toMatchObject([
      { code: 'M1', side: 'match', expected: ['supply'], theories: 1 },
    ]);
  });
});

test('loose and analogous fits pile up per item, most theories first', () => {
  const found = read({
    a: sketch('a:problem~P2; b:problem~P2; c:connection≈I1'),
    b: sketch('a:problem~P1; b:problem~P1; c:problem~P1'),
    c: sketch('a:problem~P2'),
  });
  expect(found.loose.map((one) => [one.code, one.theories, one.places.length])).toEqual([
    ['P2', 2, 3],
    ['P1', 1, 3],
  ]);
  expect(found.analogous.map((one) => [one.code, where(one.places)])).toEqual([['I1', 'a/c']]);
});

test('a theory that does not name the frame says nothing of it', () => {
  const theory = sketch('a:problem~P1');
  const other = { ...headOf(theory), frames: [] };
  const found = read({
    a: theoryOf([...theory.records.values()].map((one) => (one.id === headId ? other : one))),
  });
  expect(found).toMatchObject({ theories: [], loose: [], uncoded: [], words: [] });
});

describe('the four companies', () => {
  const { frames, theories } = readStarter();
  const [main] = frames;
  if (!main) throw new Error('no frame');
  const reading = readTheoriesBy(main);
  for (const { id, records } of theories.slice(0, 4)) reading.add(id, theoryOf(records));
  const found = reading.findings('nl');
  test('together use every problem, instrument, mechanism and sub-goal, and nineteen of the 24 contexts', () => {
    expect(found.unused.map((one) => [one.facet, one.items.length])).toEqual([
      ['problems', 0],
      ['instruments', 0],
      ['mechanisms', 0],
      ['contexts', 5],
      ['generic-subgoals', 0],
      ['subgoals', 0],
      ['endgoals', 0],
    ]);
  });
  test('have one problem without a code, two with loose ones only, and fifteen connections, for which the frame has no list', () => {
    expect(found.uncoded.map(({ reason, places }) => [reason, places.length])).toEqual([
      ['open', 1],
      ['loose-only', 2],
      ['no-list', 15],
    ]);
  });
  test('bring fitness under another sub-goal in two theories, each another one', () => {
    const instead = found.otherGoals.filter((one) => one.instead > 0);
    expect(instead.map((one) => `${one.code} ${one.goal} ${where(one.places)}`)).toContain(
      'I8 S6 fit-or-unfit-c/i8',
    );
    expect(instead.filter((one) => one.code === 'I8')).toHaveLength(2);
    expect(found.otherSides).toEqual([]);
  });
});

test('whatever the theories, the findings are sound, and every place is a node that is there', () => {
  assert(
    property(array(anyTheory, { maxLength: 4 }), (all) => {
      const theories = new Map(
        all.map((records, i) => {
          const named = records.map((one) =>
            one.record === 'theory' ? { ...one, frames: [{ id: frame.id, version: '1' }] } : one,
          );
          return [String(i), theoryOf(named)] as const;
        }),
      );
      const found = read(Object.fromEntries(theories));
      expect(frameFindings.parse(found)).toEqual(found);
      const places = [
        ...found.uncoded,
        ...found.otherGoals,
        ...found.otherSides,
        ...found.loose,
        ...found.analogous,
        ...found.words,
      ].flatMap((one) => one.places);
      for (const { theory, node } of places) {
        const of = theories.get(theory);
        expect(of && nodesOf(of).some((one) => one.id === node)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

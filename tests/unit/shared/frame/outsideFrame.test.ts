import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { relationsOf } from '../../../../shared/frame/frameRelations.ts';
import { outsideFrame } from '../../../../shared/frame/outsideFrame.ts';
import type { Facet, Frame } from '../../../../shared/frame/records.ts';
import { nodeAt, theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import type { NodeKind, Side } from '../../../../shared/theory/words.ts';
import { anyTheory } from '../checks/anyTheory.ts';

const facet = (id: string, nodeKind: NodeKind | null, codes: readonly string[]): Facet => ({
  id,
  nodeKind,
  title: { nl: id },
  ordered: false,
  items: codes.map((code) => ({ code, label: { nl: code } })),
});
/** I1 and I2 are one, under S1 and S2; M1 was found on supply; I3 and M3 stand nowhere. */
const small: Frame = {
  format: 'cmo-frame',
  formatVersion: 1,
  id: 'example',
  version: '1',
  title: { nl: 'Klein' },
  facets: [
    facet('instruments', 'instrument', ['I1', 'I2', 'I3', 'I4']),
    facet('mechanisms', 'mechanism', ['M1', 'M3']),
    facet('subgoals', 'subgoal', ['S1', 'S2', 'S3']),
    facet('generic', 'subgoal', ['G1']),
    facet('sides', null, ['supply', 'demand']),
  ],
  relations: [
    { type: 'instrument-of-subgoal', from: 'I1', to: 'S1' },
    { type: 'instrument-of-subgoal', from: 'I2', to: 'S2' },
    { type: 'instrument-of-subgoal', from: 'I4', to: 'S3' },
    { type: 'same-instrument', from: 'I2', to: 'I1' },
    { type: 'mechanism-on-side', from: 'M1', to: 'supply' },
  ],
};
const onSide = (theory: Theory, id: string, side: Side): Theory => {
  const node = nodeAt(theory, id);
  return node ? { records: new Map(theory.records).set(id, { ...node, side }) } : theory;
};
const goals = (text: string): string[] =>
  outsideFrame(sketch(text), small).flatMap((one) =>
    one.kind === 'other-goal' ? `${one.code} ${one.goalCode}${one.beside ? ' beside' : ''}` : [],
  );

describe('a means under a goal where the frame does not have it', () => {
  test('is found over the mechanism between, with the way', () => {
    expect(
      outsideFrame(sketch('i:instrument=I4 -> m:mechanism -> s:subgoal=S1 -> e:endgoal'), small),
    ).toEqual([
      {
        kind: 'other-goal',
        node: 'i',
        code: 'I4',
        goal: 's',
        goalCode: 'S1',
        mechanism: 'm',
        expected: ['S3'],
        beside: false,
      },
    ]);
  });
  test('comes beside when the theory reaches the frame’s own goal too', () => {
    expect(goals('i:instrument=I4 -> m:mechanism -> s:subgoal=S1; m -> t:subgoal=S3')).toEqual([
      'I4 S1 beside',
    ]);
  });
  test('is none under either goal of two items that are one', () => {
    expect(goals('i:instrument=I1 -> m:mechanism -> s:subgoal=S2')).toEqual([]);
  });
  test('is none for a goal that the frame puts nothing under, a means of which it says nothing, or a loose fit', () => {
    expect(goals('i:instrument=I1 -> m:mechanism -> s:subgoal=G1')).toEqual([]);
    expect(goals('i:instrument=I3 -> m:mechanism -> s:subgoal=S1')).toEqual([]);
    expect(goals('i:instrument~I4 -> m:mechanism -> s:subgoal=S1')).toEqual([]);
    expect(goals('i:instrument=I4 -> m:mechanism -> s:subgoal~S1')).toEqual([]);
  });
  test('is none over what is left alone on purpose, or over an unwanted mechanism', () => {
    expect(goals('i:instrument!=I4 -> m:mechanism -> s:subgoal=S1')).toEqual([]);
    expect(goals('i:instrument=I4 -> m:mechanism -> s:subgoal!=S1')).toEqual([]);
    expect(goals('i:instrument=I4 -> m:mechanism! -> s:subgoal=S1')).toEqual([]);
    expect(goals('i:instrument=I4 -[evokes]-> m:mechanism -> s:subgoal=S1')).toEqual([]);
  });
});

describe('a mechanism on a side where it was not found', () => {
  const theory = sketch('m:mechanism=M1; n:mechanism=M3; o:mechanism~M1');
  test('is found by the side that the theory gives it', () => {
    expect(outsideFrame(onSide(theory, 'm', 'demand'), small)).toEqual([
      { kind: 'other-side', node: 'm', code: 'M1', side: 'demand', expected: ['supply'] },
    ]);
  });
  test('is none where it was found, without a side, without a finding in the frame, or by a loose fit', () => {
    expect(outsideFrame(theory, small)).toEqual([]);
    expect(outsideFrame(onSide(theory, 'm', 'supply'), small)).toEqual([]);
    expect(outsideFrame(onSide(theory, 'n', 'demand'), small)).toEqual([]);
    expect(outsideFrame(onSide(theory, 'o', 'demand'), small)).toEqual([]);
  });
});

describe('the relations of the frame that comes with the program', () => {
  const { frames, theories } = readStarter();
  const [frame] = frames;
  if (!frame) throw new Error('no frame');
  const relations = relationsOf(frame);
  test('put problems on the side of their category, means on that of their sub-goal, mechanisms where they were found', () => {
    expect(relations.sidesOf('P36')).toEqual(['match']);
    expect(relations.sidesOf('I27')).toEqual(['match']);
    expect(relations.sidesOf('M2')).toEqual(['supply', 'demand', 'match']);
    expect(relations.sidesOf('SG1')).toEqual([]);
  });
  test('have two instruments that are one, under two sub-goals (table 4.3)', () => {
    expect(relations.twinsOf('I26')).toEqual(['I23', 'I26']);
    expect(relations.goalsOf('I23')).toEqual(['S6', 'S7']);
    expect(relations.ownGoalsOf('I23')).toEqual(['S6']);
    expect(relations.twinsOf('I1')).toEqual(['I1']);
  });
  test('are left by three instruments of company B, two of C, none of A and D', () => {
    const instead = (letter: string): string[] => {
      const found = theories.find((theory) => theory.id === `fit-or-unfit-${letter}`);
      const deviations = found ? outsideFrame(theoryOf(found.records), frame) : [];
      return deviations.flatMap((one) =>
        one.kind === 'other-goal' && !one.beside ? `${one.code} ${one.goalCode}` : [],
      );
    };
    expect(instead('a')).toEqual([]);
    expect(instead('b')).toEqual(['I5 S4', 'I8 S1', 'I27 S9', 'I27 S10']);
    expect(instead('c')).toEqual(['I8 S6', 'I16 S8', 'I16 S9']);
    expect(instead('d')).toEqual([]);
  });
});

test('nothing is outside a frame that has no relations, and no theory makes it throw', () => {
  const { relations: _relations, ...bare } = small;
  assert(
    property(anyTheory, (records) => {
      const theory = theoryOf(records);
      expect(outsideFrame(theory, bare)).toEqual([]);
      for (const one of outsideFrame(theory, small))
        expect(nodeAt(theory, one.node)?.excluded).toBeUndefined();
    }),
  );
});

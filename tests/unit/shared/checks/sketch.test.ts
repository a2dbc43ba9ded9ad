import { describe, expect, it } from 'vitest';
import { sketch, SketchError } from '../../../../shared/checks/sketch.ts';
import {
  configurationsOf,
  headOf,
  linksOf,
  moderationsOf,
  nodeAt,
  nodesOf,
} from '../../../../shared/theory/theory.ts';

describe('the sketch notation', () => {
  it('reads a chain, with the type of link that the kinds suggest', () => {
    const theory = sketch('P1:problem -> I1:instrument -> M1:mechanism -> S1:subgoal -> E1:endgoal');
    expect(nodesOf(theory).map((node) => [node.id, node.kind])).toEqual([
      ['P1', 'problem'],
      ['I1', 'instrument'],
      ['M1', 'mechanism'],
      ['S1', 'subgoal'],
      ['E1', 'endgoal'],
    ]);
    expect(linksOf(theory).map((link) => link.type)).toEqual([
      'addressed-by',
      'triggers',
      'brings-about',
      'contributes-to',
    ]);
  });

  it('reads a type in the arrow', () => {
    expect(linksOf(sketch('I1:instrument -[evokes]-> M1:mechanism'))[0]?.type).toBe('evokes');
  });

  it('reads what is left alone, emphasis, codes and a title in both languages', () => {
    const theory = sketch(
      'I1:instrument!**=I1≈other/X2~I3 "Training in een groep|Training in a group"; I2:instrument*',
    );
    expect(nodeAt(theory, 'I1')).toMatchObject({
      excluded: { degree: 'deliberate' },
      emphasis: 2,
      codes: [
        { frame: 'example', code: 'I1', fit: 'exact' },
        { frame: 'other', code: 'X2', fit: 'analogous' },
        { frame: 'example', code: 'I3', fit: 'loose' },
      ],
      title: { nl: 'Training in een groep', en: 'Training in a group' },
    });
    expect(nodeAt(theory, 'I2')?.emphasis).toBe(1);
    expect(nodeAt(theory, 'I2')?.title).toEqual({ nl: 'I2', en: 'I2' });
  });

  it('reads contexts on a mechanism and on a link', () => {
    const theory = sketch(`I1:instrument -> M1:mechanism
      C1:context ~> M1
      C2:context ~[precondition]> (I1->M1)`);
    expect(moderationsOf(theory).map((one) => [one.context, one.target, one.effect])).toEqual([
      ['C1', 'M1', 'hinders'],
      ['C2', 'l1', 'precondition'],
    ]);
  });

  it('reads what else there is to say of a record, of the theory, and records of other kinds', () => {
    const theory = sketch(`I1:instrument -> M1:mechanism
      I1 {side: supply, use: last-resort}
      l1 {sign: "+", basis: inferred, lines: "12"}
      theory {claim: "Wie leert, werkt|Who learns, works", focus: [{side: demand, weight: 2}]}
      evidence q1 {target: l1, voice: {kind: consultant}, stance: supports}
      configuration k1 {members: [{record: M1, role: mechanism}]}`);
    expect(nodeAt(theory, 'I1')).toMatchObject({ side: 'supply', use: 'last-resort' });
    expect(linksOf(theory)[0]).toMatchObject({ sign: '+', basis: 'inferred', lines: '12' });
    expect(headOf(theory)).toMatchObject({
      claim: { nl: 'Wie leert, werkt', en: 'Who learns, works' },
      focus: [{ side: 'demand', weight: 2 }],
    });
    expect(theory.records.get('q1')).toMatchObject({ record: 'evidence', target: 'l1' });
    expect(configurationsOf(theory)[0]?.members).toEqual([{ record: 'M1', role: 'mechanism' }]);
  });

  it.each([
    ['braces that do not close', 'P1:problem; P1 {side: [supply}'],
    ['a key without a value', 'P1:problem; P1 {side: }'],
    ['a value that there is not', 'P1:problem; P1 {side: above}'],
    ['a record that is not there', 'P9 {side: supply}'],
    ['a kind of record that there is not', 'thing x1 {side: supply}'],
    ['a node without a kind', 'P1 -> I1:instrument'],
    ['an unknown kind', 'P1:thing'],
    ['an unknown type of link', 'P1:problem -[likes]-> I1:instrument'],
    ['an arrow into nothing', 'P1:problem ->'],
    ['an arrow out of nothing', '-> P1:problem'],
    ['two nodes side by side', 'P1:problem P2:problem'],
    ['a node described twice', 'P1:problem; P1:instrument'],
    ['a context on a link that is not there', 'C1:context ~> (A -> B)'],
    ['a link from a link', 'I1:instrument -> M1:mechanism; (I1 -> M1) -> M1'],
    ['anything else', 'P1:problem ? I1:instrument'],
  ])('stops at %s', (_, text) => {
    expect(() => sketch(text)).toThrow(SketchError);
  });
});

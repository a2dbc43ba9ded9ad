import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { indexTheory } from '../../../../shared/checks/theoryIndex.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { partOf } from '../../../../shared/configuration/parts.ts';
import { proposeConfigurations } from '../../../../shared/configuration/proposals.ts';
import type { Configuration } from '../../../../shared/theory/records.ts';
import { theoryOf, type Theory } from '../../../../shared/theory/theory.ts';

const told = (theory: Theory): readonly string[] =>
  proposeConfigurations(indexTheory(theory)).map(({ members, filled }) =>
    [filled, ...members.map(({ record, role }) => `${record}:${role}`)].join(' '),
  );
const holding = (theory: Theory, ...held: readonly Configuration['members'][]): Theory =>
  theoryOf([
    ...theory.records.values(),
    ...held.map((members, i) => ({ record: 'configuration', id: `k${i}`, members }) as const),
  ]);

const drawn = `
  P1:problem -> I1:instrument -> M1:mechanism -> S1:subgoal -> E1:endgoal
  P2:problem! -> I1
  I2:instrument** -> M1
  V1:connection -> I2
  C1:context ~> (M1 -> S1)
  I3:instrument! -> M1
  I1 -> M2:mechanism
  I4:instrument -> M3:mechanism! -> S1
  M4:mechanism -> E1
  M5:mechanism
`;
const small = sketch(drawn);

describe('what the program proposes as configurations', () => {
  test('is a means with its mechanism, what it is for, under which contexts and what it brings, the fullest first', () => {
    expect(told(small)).toEqual([
      '4 P1:context I1:intervention C1:context M1:mechanism S1:outcome',
      '4 I2:intervention V1:intervention C1:context M1:mechanism S1:outcome',
      '3 P1:context I1:intervention M2:mechanism',
      '2 M4:mechanism E1:outcome',
    ]);
  });

  test('leaves out what a configuration holds already, whatever else that holds', () => {
    const theory = holding(
      small,
      [
        { record: 'M1', role: 'reasoning' },
        { record: 'I1', role: 'instrument' },
      ],
      [{ record: 'M4', role: 'mechanism' }],
    );
    expect(told(theory).map((line) => line.split(' ').at(-2))).toEqual(['M1:mechanism', 'I1:intervention']);
  });

  test('leaves out links that are said to be absent, and keeps its names while the theory grows', () => {
    const ids = proposeConfigurations(indexTheory(small)).map(({ id }) => id);
    expect(ids).toEqual(['I1 M1', 'I2 M1', 'I1 M2', 'M4']);
    const grown = sketch(`${drawn}\nI9:instrument -> M9:mechanism -> S9:subgoal`);
    const after = proposeConfigurations(indexTheory(grown)).map(({ id }) => id);
    expect(after.filter((id) => ids.includes(id))).toEqual(ids);
    expect(after).toContain('I9 M9');
    const link = [...small.records.values()].find((one) => one.record === 'link' && one.from === 'I2');
    if (link?.record !== 'link') throw new Error('no link');
    const absent = theoryOf([
      ...[...small.records.values()].filter(({ id }) => id !== link.id),
      { ...link, modality: 'absent' },
    ]);
    expect(proposeConfigurations(indexTheory(absent)).map(({ id }) => id)).not.toContain('I2 M1');
  });

  test('of company A are more than twenty with all places filled, each pair of means and mechanism once', () => {
    const a = readStarter().theories.find(({ id }) => id === 'fit-or-unfit-a');
    const proposals = proposeConfigurations(indexTheory(theoryOf(a?.records ?? [])));
    expect(proposals.filter(({ filled }) => filled === 4).length).toBeGreaterThan(20);
    const pairs = proposals.map(({ members }) =>
      members
        .filter(({ role }) => partOf[role] === 'intervention' || partOf[role] === 'mechanism')
        .map(({ record }) => record)
        .join(' '),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

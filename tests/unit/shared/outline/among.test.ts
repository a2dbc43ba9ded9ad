import { describe, expect, test } from 'vitest';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { rowsAmong } from '../../../../shared/outline/among.ts';
import { outlineRows } from '../../../../shared/outline/rows.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';

const theory = theoryOf([
  ...sketch(`
    I1:instrument -> M1:mechanism -> S1:subgoal -> E1:endgoal
    C1:context ~> M1
  `).records.values(),
  {
    record: 'configuration',
    id: 'k1',
    members: [
      { record: 'C1', role: 'context' },
      { record: 'M1', role: 'mechanism' },
    ],
  },
  { record: 'configuration', id: 'k2', members: [] },
]);
const among = (...nodes: readonly string[]): readonly string[] =>
  rowsAmong(theory, outlineRows(theory, 'en', {}), new Set(nodes)).map(({ id }) => id);

describe('the rows among some nodes', () => {
  test('are the nodes, the links between two of them, and contexts and configurations of nothing else', () => {
    expect(among('M1', 'S1')).toEqual(['M1', 'S1', 'l2']);
    expect(among('M1', 'C1').toSorted()).toEqual(['C1', 'M1', 'k1', 'mo1']);
    expect(among()).toEqual([]);
  });
});

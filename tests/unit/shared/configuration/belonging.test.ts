import { describe, expect, test } from 'vitest';
import { indexTheory } from '../../../../shared/checks/theoryIndex.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { belongingTo, belongingToWay } from '../../../../shared/configuration/belonging.ts';
import { waysToWork } from '../../../../shared/configuration/theoryWays.ts';
import { linksOf } from '../../../../shared/theory/theory.ts';

const theory = sketch(`
  P1:problem -> I1:instrument -> M1:mechanism -> S1:subgoal -> E1:endgoal
  I2:instrument -> M2:mechanism
  C1:context ~> M1
  C2:context ~> (S1 -> E1)
  C3:context! ~> M1
  C4:context ~> M2
  M3:mechanism
`);

describe('what belongs together in a configuration', () => {
  test('of a way are its nodes and the contexts in use that bear on them or on its links', () => {
    const [way] = waysToWork(indexTheory(theory)).ways;
    if (!way) throw new Error('no way');
    expect(belongingToWay(theory, way)).toEqual(['P1', 'I1', 'M1', 'S1', 'E1', 'C1', 'C2']);
  });

  test('of a link, or of a mechanism alone, is the chain through it', () => {
    const link = linksOf(theory).find(({ from }) => from === 'I1');
    const chain = ['P1', 'I1', 'M1', 'S1', 'E1', 'C1', 'C2'];
    expect(belongingTo(theory, [link?.id ?? ''])).toEqual(chain);
    expect(belongingTo(theory, ['M1'])).toEqual(chain);
  });

  test('of several nodes, or of a mechanism without links, are they themselves', () => {
    expect(belongingTo(theory, ['M1', 'M2', 'C4'])).toEqual(['M1', 'M2', 'C4']);
    expect(belongingTo(theory, ['M3'])).toEqual(['M3']);
  });
});

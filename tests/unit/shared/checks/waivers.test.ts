import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { partWaived } from '../../../../shared/checks/waivers.ts';
import { onlyRules } from '../../../kit/onlyRules.ts';
import { theoryOf, type Theory } from '../../../../shared/theory/theory.ts';

const settings = onlyRules(
  'duplicate-link',
  'problem-without-means',
  'means-without-problem',
  'mechanism-without-goal',
);
const reason = { nl: 'Dat hoort bij een ander project.' };

function waiving(rule: string, at: readonly string[]): Theory {
  const theory = sketch('P1:problem; P2:problem; I1:instrument -> M1:mechanism; I1 -> M1');
  return theoryOf([...theory.records.values(), { record: 'waiver', id: 'w1', rule, at, reason }]);
}
const parted = (theory: Theory) => {
  const { standing, waived } = partWaived(theory, runChecks(theory, { frames: [], settings }));
  return { standing: standing.length, waived: waived.map((one) => [one.finding.key, one.waiver.id]) };
};

describe('findings that are accounted for', () => {
  it('are those of the rule about the records that the waiver names', () => {
    expect(parted(waiving('problem-without-means', ['P2']))).toEqual({
      standing: 4,
      waived: [['problem-without-means/P2', 'w1']],
    });
    expect(parted(waiving('duplicate-link', ['l1', 'l2'])).waived).toEqual([['duplicate-link/l1', 'w1']]);
  });

  it('are all of the rule when the waiver names no records', () => {
    expect(parted(waiving('problem-without-means', [])).waived.map(([key]) => key)).toEqual([
      'problem-without-means/P1',
      'problem-without-means/P2',
    ]);
  });

  it('are none when it names others, or another rule', () => {
    expect(parted(waiving('problem-without-means', ['I1']))).toEqual({ standing: 5, waived: [] });
    expect(parted(waiving('unknown-code', ['P1']))).toEqual({ standing: 5, waived: [] });
  });
});

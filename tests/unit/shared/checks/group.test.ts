import { describe, expect, it } from 'vitest';
import {
  countBySeverity,
  groupFindings,
  groupings,
  isCrowded,
  neighbour,
  type Grouping,
} from '../../../../shared/checks/group.ts';
import { ruleBook } from '../../../../shared/checks/ruleBook.ts';
import { indexTheory } from '../../../../shared/checks/theoryIndex.ts';
import type { Finding } from '../../../../shared/checks/rule.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { onlyRules } from '../../../kit/onlyRules.ts';

const theory = sketch(`P1:problem; P2:problem; P3:problem; P4:problem; I1:instrument -> M1:mechanism; I1 -> M1
  C1:context`);
const settings = onlyRules(
  'duplicate-link',
  'problem-without-means',
  'means-without-problem',
  'mechanism-without-goal',
  'context-moderates-nothing',
);
const found = runChecks(theory, { frames: [], settings });
const book = ruleBook([]);
const grouped = (by: Grouping, findings = found, of = theory) =>
  groupFindings(findings, by, indexTheory(of), book);
const outline = (by: Grouping) =>
  grouped(by).map((group) => [group.by, group.key, group.severity, group.findings.length]);
const byKey = (key: string): Finding | undefined => found.find((one) => one.key === key);

describe('grouping findings', () => {
  it('puts more than three of a rule under a head, and leaves the others loose, heaviest first', () => {
    expect(outline('rule')).toEqual([
      ['loose', 'loose-error', 'error', 1],
      ['loose', 'loose-warning', 'warning', 2],
      ['rule', 'problem-without-means', 'warning', 4],
      ['loose', 'loose-hint', 'hint', 1],
    ]);
  });

  it('goes by the kind of what a finding is mainly about', () => {
    expect(outline('kind')).toEqual([
      ['kind', 'problem', 'warning', 4],
      ['kind', 'instrument', 'warning', 1],
      ['kind', 'mechanism', 'warning', 1],
      ['kind', 'context', 'hint', 1],
      ['kind', 'link', 'error', 1],
    ]);
  });

  it('goes by severity', () => {
    expect(outline('severity')).toEqual([
      ['severity', 'error', 'error', 1],
      ['severity', 'warning', 'warning', 6],
      ['severity', 'hint', 'hint', 1],
    ]);
    expect(countBySeverity(found)).toEqual({ error: 1, warning: 6, hint: 1 });
  });

  it('goes by the set of the rule', () => {
    expect(outline('set')).toEqual([
      ['set', 'correctness', 'error', 1],
      ['set', 'method', 'warning', 7],
    ]);
  });

  it('goes by the side of what a finding is mainly about, of a link by that of its start', () => {
    const sided = sketch(`P1:problem; P2:problem; I1:instrument -> M1:mechanism; I1 -> M1
      P1 {side: demand}
      I1 {side: supply}`);
    const findings = runChecks(sided, { frames: [], settings });
    const keys = grouped('side', findings, sided).map((group) => [
      group.key,
      ...group.findings.map((one) => one.key),
    ]);
    expect(keys).toEqual([
      ['supply', 'duplicate-link/l1', 'means-without-problem/I1'],
      ['demand', 'problem-without-means/P1'],
      ['none', 'mechanism-without-goal/M1', 'problem-without-means/P2'],
    ]);
  });

  it('goes by the sub-goal whose chain it lies in, the nearest where there are several', () => {
    const chains =
      sketch(`I1:instrument -> M1:mechanism -> S2:subgoal -> S1:subgoal; M1 -> S2; I2:instrument; C1:context
      I3:instrument -> M3:mechanism -> S1; C2:context ~> M3
      S1 {order: 1}
      S2 {order: 2}`);
    const findings = runChecks(chains, {
      frames: [],
      settings: {
        ...settings,
        ...onlyRules('means-without-problem', 'duplicate-link', 'context-moderates-nothing'),
      },
    });
    const keys = grouped('chain', findings, chains).map((group) => [
      group.key,
      ...group.findings.map((one) => one.key),
    ]);
    expect(keys).toEqual([
      ['S1', 'means-without-problem/I3'],
      ['S2', 'duplicate-link/l2', 'means-without-problem/I1'],
      ['none', 'means-without-problem/I2', 'context-moderates-nothing/C1'],
    ]);
  });

  it('puts every rule with more than one under a head once there are many findings', () => {
    const [one] = found;
    if (!one) throw new Error('nothing found');
    const many = Array.from({ length: 41 }, (_, i) => ({ ...one, key: `${i}`, rule: `r${i % 21}` }));
    expect(isCrowded(many)).toBe(true);
    expect(isCrowded(many.slice(1))).toBe(false);
    const groups = grouped('rule', many);
    expect(groups.map((group) => [group.by, group.findings.length]).slice(0, 2)).toEqual([
      ['loose', 1],
      ['rule', 2],
    ]);
    expect(groups).toHaveLength(21);
  });

  it('keeps every finding once', () => {
    for (const by of groupings) {
      const kept = grouped(by).flatMap((group) => group.findings.map((one) => one.key));
      expect(kept.toSorted()).toEqual(found.map((one) => one.key).toSorted());
    }
  });
});

describe('walking the findings', () => {
  it('goes round at both ends, and begins at an end when nothing was shown yet', () => {
    const first = found[0];
    const last = found.at(-1);
    expect(neighbour(found, undefined, 1)).toBe(first);
    expect(neighbour(found, undefined, -1)).toBe(last);
    expect(neighbour(found, first?.key, 1)).toBe(found[1]);
    expect(neighbour(found, first?.key, -1)).toBe(last);
    expect(neighbour(found, last?.key, 1)).toBe(first);
  });

  it('begins afresh after the finding that was shown is gone, and nowhere in an empty list', () => {
    const left = found.filter((one) => one !== byKey('problem-without-means/P2'));
    expect(neighbour(left, 'problem-without-means/P2', 1)).toBe(left[0]);
    expect(neighbour([], 'problem-without-means/P2', 1)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { countBySeverity, groupFindings, neighbour } from '../../../../shared/checks/group.ts';
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
const outline = (by: 'rule' | 'kind' | 'severity') =>
  groupFindings(theory, found, by).map((group) => [
    group.by,
    group.key,
    group.severity,
    group.findings.length,
  ]);
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

  it('keeps every finding once', () => {
    for (const by of ['rule', 'kind', 'severity'] as const) {
      const kept = groupFindings(theory, found, by).flatMap((group) => group.findings.map((one) => one.key));
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

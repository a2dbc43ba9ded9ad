import type { Theory } from '../theory/theory.ts';
import { nodeKinds, type NodeKind } from '../theory/words.ts';
import type { Finding } from './rule.ts';
import { severities, type Severity } from '../theory/words.ts';

export type Grouping = 'rule' | 'kind' | 'severity';

/** Findings that belong together under one head. `loose` findings stand on their own, without a head. */
export interface FindingGroup {
  readonly by: Grouping | 'loose';
  /** The rule's id, the kind (or `link`, `other`), or the severity. */
  readonly key: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** More of one rule than this, and they come under a head of their own (look.md 6.4). */
const most = 3;

/**
 * The findings in groups, in their own order: by rule where a rule has more than three (the others stand loose before them
 * within their severity), by kind of the main record, or by severity.
 */
export function groupFindings(theory: Theory, findings: readonly Finding[], by: Grouping): FindingGroup[] {
  if (by === 'rule') return severities.flatMap((severity) => byRule(findings, severity));
  const keyOf = (finding: Finding): string =>
    by === 'severity' ? finding.severity : mainKind(theory, finding);
  const order: readonly string[] = by === 'severity' ? severities : [...nodeKinds, 'link', 'other'];
  const groups = Map.groupBy(findings, keyOf);
  return order.flatMap((key) => {
    const members = groups.get(key);
    return members ? [{ by, key, severity: heaviest(members), findings: members }] : [];
  });
}

function byRule(all: readonly Finding[], severity: Severity): FindingGroup[] {
  const rules = Map.groupBy(
    all.filter((finding) => finding.severity === severity),
    (finding) => finding.rule,
  );
  const few = [...rules.values()].filter((members) => members.length <= most).flat();
  const many = [...rules].filter(([, members]) => members.length > most);
  return [
    ...(few.length > 0 ? [{ by: 'loose' as const, key: `loose-${severity}`, severity, findings: few }] : []),
    ...many.map(([key, findings]) => ({ by: 'rule' as const, key, severity, findings })),
  ];
}

/** The kind of the record that a finding is mainly about. */
function mainKind(theory: Theory, finding: Finding): NodeKind | 'link' | 'other' {
  const record = theory.records.get(finding.at[0] ?? '');
  if (record?.record === 'node') return record.kind;
  return record?.record === 'link' ? 'link' : 'other';
}

function heaviest(findings: readonly Finding[]): Severity {
  return severities.find((severity) => findings.some((one) => one.severity === severity)) ?? 'hint';
}

/** How many findings of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** The finding `step` places on in the list, round the ends; the first (or last) when `key` is not in it. */
export function neighbour(
  findings: readonly Finding[],
  key: string | undefined,
  step: 1 | -1,
): Finding | undefined {
  const at = findings.findIndex((finding) => finding.key === key);
  if (at < 0) return step === 1 ? findings[0] : findings.at(-1);
  return findings[(at + step + findings.length) % findings.length];
}

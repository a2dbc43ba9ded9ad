import { nodeKinds, ruleSets, severities, sides, type Severity } from '../theory/words.ts';
import { chainsOf } from './findingChains.ts';
import { sidesOf } from './frameSays.ts';
import type { Finding } from './rule.ts';
import type { RuleBook } from './ruleBook.ts';
import type { TheoryIndex } from './theoryIndex.ts';

export const groupings = ['rule', 'set', 'kind', 'side', 'chain', 'severity'] as const;
export type Grouping = (typeof groupings)[number];

/** Findings that belong together under one head. `loose` findings stand on their own, without a head. */
export interface FindingGroup {
  readonly by: Grouping | 'loose';
  /** The rule's id, the set, the kind (or `link`), the side, the id of the sub-goal, or the severity; `none` for what has none. */
  readonly key: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** More of one rule than this, and they come under a head of their own (look.md 6.4). */
const most = 3;
/** More findings than this, and a list of them is no longer taken in at a glance: then groups are heads first. */
const glance = 40;

/** Whether there are so many findings that a list begins with its heads. */
export const isCrowded = (findings: readonly Finding[]): boolean => findings.length > glance;

/**
 * The findings in groups, in their own order: by rule where a rule has more than three (of many findings, more than one; the
 * others stand loose before them within their severity), by set of the rule, by kind or side of the main record, by the
 * sub-goal whose chain it lies in, or by severity.
 */
export function groupFindings(
  findings: readonly Finding[],
  by: Grouping,
  index: TheoryIndex,
  book: RuleBook,
): FindingGroup[] {
  if (by === 'rule') {
    const least = isCrowded(findings) ? 1 : most;
    return severities.flatMap((severity) => byRule(findings, severity, least));
  }
  const { order, keyOf } = sorter(by, index, book);
  const groups = Map.groupBy(findings, keyOf);
  return [...order, 'none'].flatMap((key) => {
    const members = groups.get(key);
    return members ? [{ by, key, severity: heaviest(members), findings: members }] : [];
  });
}

interface Sorter {
  readonly order: readonly string[];
  readonly keyOf: (finding: Finding) => string;
}

function sorter(by: Exclude<Grouping, 'rule'>, index: TheoryIndex, book: RuleBook): Sorter {
  switch (by) {
    case 'severity':
      return { order: severities, keyOf: (finding) => finding.severity };
    case 'set':
      return { order: ruleSets, keyOf: (finding) => book.byId(finding.rule)?.set ?? 'none' };
    case 'kind':
      return { order: [...nodeKinds, 'link'], keyOf: (finding) => mainKind(index, finding) };
    case 'side':
      return { order: sides, keyOf: (finding) => sideOf(index, finding) };
    case 'chain': {
      const { goals, goalOf } = chainsOf(index);
      return { order: goals, keyOf: (finding) => goalOf(finding.at[0] ?? '') ?? 'none' };
    }
  }
}

function byRule(all: readonly Finding[], severity: Severity, least: number): FindingGroup[] {
  const rules = Map.groupBy(
    all.filter((finding) => finding.severity === severity),
    (finding) => finding.rule,
  );
  const few = [...rules.values()].filter((members) => members.length <= least).flat();
  const many = [...rules].filter(([, members]) => members.length > least);
  return [
    ...(few.length > 0 ? [{ by: 'loose' as const, key: `loose-${severity}`, severity, findings: few }] : []),
    ...many.map(([key, findings]) => ({ by: 'rule' as const, key, severity, findings })),
  ];
}

/** The kind of the record that a finding is mainly about. */
function mainKind({ theory }: TheoryIndex, finding: Finding): string {
  const record = theory.records.get(finding.at[0] ?? '');
  if (record?.record === 'node') return record.kind;
  if (record?.record === 'moderation') return 'context';
  return record?.record === 'link' ? 'link' : 'none';
}

/** The side that a finding is about: that of its node, or of the node that its link starts from. Several sides are none. */
function sideOf(index: TheoryIndex, finding: Finding): string {
  const record = index.theory.records.get(finding.at[0] ?? '');
  const node = record?.record === 'link' ? index.node(record.from) : index.node(record?.id ?? '');
  const [side, ...others] = node ? sidesOf(index, node) : [];
  return side === undefined || others.length > 0 ? 'none' : side;
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

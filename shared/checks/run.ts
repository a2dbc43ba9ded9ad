import { compareNatural } from '../ids.ts';
import { headOf, type Theory } from '../theory/theory.ts';
import { severities, type Severity } from '../theory/words.ts';
import { findingKey, type CheckInput, type Finding, type Rule } from './rule.ts';
import { ruleBook } from './ruleBook.ts';
import { indexTheory, type TheoryIndex } from './theoryIndex.ts';

/**
 * Everything the rules have to say of a theory: by severity, then rule, then the natural order of the records. The same
 * theory gives the same list whatever the order of its records. A rule that throws gives one `rule-error` finding and
 * nothing of its own; the others go on. A finding that follows from another says under which.
 */
export function runChecks(theory: Theory, input: CheckInput, rules?: readonly Rule[]): Finding[] {
  const index = indexTheory(theory, input);
  const batches: Batch[] = [];
  for (const rule of rules ?? ruleBook(index.coded).rules) {
    const severity = severityOf(rule, theory, input);
    if (severity !== 'off') batches.push(runRule(rule, index, severity));
  }
  return inOrder(folded(batches));
}

/** How heavily a rule weighs, and who says so: this theory or the library, of its set as a whole or of the rule, or the rule itself. */
export interface Weight {
  readonly severity: Severity | 'off';
  readonly saidBy: 'theory-of-set' | 'library-of-set' | 'theory' | 'library' | 'rule';
}

/** The weight of a rule: as the theory says, else the library, else the rule itself. Off when its set is, in either. */
export function weightOf(rule: Rule, theory: Theory, input: CheckInput): Weight {
  const { checks } = headOf(theory);
  if (checks?.off?.includes(rule.set)) return { severity: 'off', saidBy: 'theory-of-set' };
  if (input.offSets?.includes(rule.set)) return { severity: 'off', saidBy: 'library-of-set' };
  const inTheory = checks?.rules?.[rule.id];
  if (inTheory) return { severity: inTheory, saidBy: 'theory' };
  const inLibrary = input.settings[rule.id];
  return inLibrary ? { severity: inLibrary, saidBy: 'library' } : { severity: rule.severity, saidBy: 'rule' };
}

export const severityOf = (rule: Rule, theory: Theory, input: CheckInput): Severity | 'off' =>
  weightOf(rule, theory, input).severity;

const none: readonly never[] = [];

/** What one rule found, all of one severity, with what each finding would follow from, in the same order. */
interface Batch {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly causes: readonly (readonly string[])[];
}

function runRule(rule: Rule, index: TheoryIndex, severity: Severity): Batch {
  const findings: Finding[] = [];
  const causesOf: (readonly string[])[] = [];
  try {
    rule.check(index, ({ at, values = {}, detail, whole, causes }) => {
      const key = findingKey(rule.id, whole ? 'theory' : (at[0] ?? 'theory'), detail);
      const finding: Finding = { key, rule: rule.id, severity, at, values };
      findings.push(detail === undefined ? finding : { ...finding, detail });
      causesOf.push(causes ?? none);
    });
  } catch {
    return brokenOff(rule);
  }
  return { rule: rule.id, severity, findings, causes: causesOf };
}

function brokenOff({ id, texts }: Rule): Batch {
  const [rule, severity] = ['rule-error', 'warning'] as const;
  const finding: Finding = { key: `${rule}/${id}`, rule, severity, at: [], values: { rule: texts.name } };
  return { rule, severity, findings: [finding], causes: [none] };
}

/** Folds what follows from another finding under the one that it all began with. Causes that are not found explain nothing. */
function folded(batches: readonly Batch[]): readonly Batch[] {
  const isCaused = ({ causes }: Batch): boolean => causes.some((one) => one.length > 0);
  if (!batches.some(isCaused)) return batches;
  // Of every finding what it would follow from; nothing, for most.
  const found = new Map<string, readonly string[]>();
  for (const { findings, causes } of batches)
    findings.forEach(({ key }, i) => found.set(key, causes[i] ?? none));
  const causeOf = (key: string): string | undefined => {
    for (const cause of found.get(key) ?? none) if (cause !== key && found.has(cause)) return cause;
    return undefined;
  };
  const rootOf = (key: string): string => {
    let next = causeOf(key);
    if (next === undefined) return key;
    let root = key;
    for (const walked = new Set([key]); next !== undefined; next = causeOf(next)) {
      // Findings that follow from one another have no first: they stand.
      if (walked.has(next)) return key;
      walked.add(next);
      root = next;
    }
    return root;
  };
  return batches.map((batch) => {
    if (!isCaused(batch)) return batch;
    const findings = batch.findings.map((finding, i) => {
      if (batch.causes[i]?.length === 0) return finding;
      const under = rootOf(finding.key);
      return under === finding.key ? finding : { ...finding, under };
    });
    return { ...batch, findings };
  });
}

/** Severity, rule, records, in that order; the key settles what is left. Each batch is of one severity and rule. */
function inOrder(batches: readonly Batch[]): Finding[] {
  const compare = (a: Finding, b: Finding): number =>
    compareNatural(a.at[0] ?? '', b.at[0] ?? '') || compareNatural(a.key, b.key);
  const ofRule = Map.groupBy(batches, ({ severity, rule }) => `${severities.indexOf(severity)} ${rule}`);
  return [...ofRule]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => same.flatMap(({ findings }) => findings).toSorted(compare));
}

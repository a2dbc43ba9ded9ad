import { naturalOrder } from '../ids.ts';
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
  const findings: Raw[] = [];
  for (const rule of rules ?? ruleBook(index.coded).rules) {
    const severity = severityOf(rule, theory, input);
    if (severity !== 'off') findings.push(...runRule(rule, index, severity));
  }
  return inOrder(folded(findings));
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

type Raw = Finding & { readonly causes?: readonly string[] };

function runRule(rule: Rule, index: TheoryIndex, severity: Severity): readonly Raw[] {
  const findings: Raw[] = [];
  try {
    rule.check(index, ({ at, values = {}, detail, whole, causes }) => {
      const key = findingKey(rule.id, whole ? 'theory' : (at[0] ?? 'theory'), detail);
      findings.push({
        key,
        rule: rule.id,
        severity,
        at,
        values,
        ...(detail === undefined ? {} : { detail }),
        ...(causes ? { causes } : {}),
      });
    });
  } catch {
    const values = { rule: rule.texts.name };
    return [{ key: `rule-error/${rule.id}`, rule: 'rule-error', severity: 'warning', at: [], values }];
  }
  return findings;
}

/** Folds what follows from another finding under the one that it all began with. Causes that are not found explain nothing. */
function folded(raw: readonly Raw[]): Finding[] {
  const byKey = new Map(raw.map((finding) => [finding.key, finding]));
  const causeOf = ({ causes = [], key }: Raw): string | undefined =>
    causes.find((cause) => cause !== key && byKey.has(cause));
  const rootOf = (finding: Raw): string => {
    const walked = new Set<string>();
    let { key } = finding;
    for (let next: Raw | undefined = finding; next && !walked.has(next.key);) {
      ({ key } = next);
      walked.add(key);
      next = byKey.get(causeOf(next) ?? '');
    }
    return key;
  };
  return raw.map((finding) => {
    const { causes: _, ...bare } = finding;
    const under = finding.causes ? rootOf(finding) : finding.key;
    return under === finding.key ? bare : { ...bare, under };
  });
}

/** Severity, rule, records, in that order; the key settles what is left. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const compareIds = naturalOrder();
  const compare = (a: Finding, b: Finding): number => {
    if (a.severity !== b.severity) return severities.indexOf(a.severity) - severities.indexOf(b.severity);
    if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
    return compareIds(a.at[0] ?? '', b.at[0] ?? '') || compareIds(a.key, b.key);
  };
  return findings.toSorted(compare);
}

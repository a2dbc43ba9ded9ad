import { naturalOrder } from '../ids.ts';
import type { Theory } from '../theory/theory.ts';
import { rules as allRules } from './index.ts';
import type { CheckInput, Finding, Rule } from './rule.ts';
import { severities, type Severity } from '../theory/words.ts';
import { indexTheory, type TheoryIndex } from './theoryIndex.ts';

/**
 * Everything the rules have to say of a theory: by severity, then rule, then the natural order of the records. The same
 * theory gives the same list whatever the order of its records. A rule that throws gives one `rule-error` finding and
 * nothing of its own; the others go on.
 */
export function runChecks(theory: Theory, input: CheckInput, rules: readonly Rule[] = allRules): Finding[] {
  const index = indexTheory(theory, input.frames);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = input.settings[rule.id] ?? rule.severity;
    if (severity !== 'off') findings.push(...runRule(rule, index, severity));
  }
  return inOrder(findings);
}

function runRule(rule: Rule, index: TheoryIndex, severity: Severity): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    rule.check(index, ({ at, values = {}, detail }) => {
      const key = [rule.id, at[0] ?? 'theory', ...(detail === undefined ? [] : [detail])].join('/');
      findings.push({ key, rule: rule.id, severity, at, values });
    });
  } catch {
    const values = { rule: rule.texts.name };
    return [{ key: `rule-error/${rule.id}`, rule: 'rule-error', severity: 'warning', at: [], values }];
  }
  return findings;
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

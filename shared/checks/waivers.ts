import type { Waiver } from '../theory/records.ts';
import { recordsOf, type Theory } from '../theory/theory.ts';
import type { Finding } from './rule.ts';

/** A finding that stays, with who said why. */
export interface Waived {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/**
 * Parts the findings that stand from those that are accounted for. A waiver covers what its rule finds about the records that
 * it names, the main one first, or everything its rule finds when it names none.
 */
export function partWaived(
  theory: Theory,
  findings: readonly Finding[],
): { readonly standing: readonly Finding[]; readonly waived: readonly Waived[] } {
  const waivers = Map.groupBy(recordsOf(theory, 'waiver'), (waiver) => waiver.rule ?? '');
  if (waivers.size === 0) return { standing: findings, waived: [] };
  const standing: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const waiver = waivers.get(finding.rule)?.find((one) => one.at.every((id, i) => finding.at[i] === id));
    if (waiver) waived.push({ finding, waiver });
    else standing.push(finding);
  }
  return { standing, waived };
}

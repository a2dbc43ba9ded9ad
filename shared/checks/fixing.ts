import type { NewId } from '../ids.ts';
import { isRefusal, refuse, type Command, type Outcome } from '../theory/command.ts';
import { applyPatch, squashPatches, type Patch } from '../theory/patch.ts';
import type { Theory } from '../theory/theory.ts';
import type { CheckInput, Finding, Fix, Rule } from './rule.ts';
import { runChecks } from './run.ts';

/** The ways out of a finding that are safe in the theory as it is now, two at most. */
export const safeFixes = (rule: Rule, theory: Theory, finding: Finding): readonly Fix[] =>
  (rule.fixes ?? []).filter((fix) => !fix.when || fix.when(theory, finding)).slice(0, 2);

/** One way out taken for several findings of its rule. */
export interface FixPlan {
  /** All of it as one step; a refusal when nothing could be resolved. */
  readonly outcome: Outcome;
  /** How many were resolved, those among them that went with another. */
  readonly done: number;
  /** Keys of what could not be resolved this way, or no longer had to. */
  readonly skipped: readonly string[];
}

/**
 * Takes the same way out for several findings, one after another, each on the theory as the ones before have left it: what is
 * no longer found by then, or no longer safe, is skipped.
 */
export function planFixes(
  theory: Theory,
  input: CheckInput,
  { rule, fix, keys }: { readonly rule: Rule; readonly fix: Fix; readonly keys: readonly string[] },
  newId: NewId,
): FixPlan {
  const patches: Patch[] = [];
  const skipped: string[] = [];
  let now = theory;
  let only: Outcome | undefined;
  for (const key of keys) {
    const found = runChecks(now, input, [rule]).find((finding) => finding.key === key);
    const outcome =
      found && (!fix.when || fix.when(now, found)) ? run(fix.command(found), now, newId) : undefined;
    const next = outcome && !isRefusal(outcome) ? applyPatch(now, outcome.patch) : undefined;
    if (!outcome || isRefusal(outcome) || !next || 'conflict' in next) {
      skipped.push(key);
      continue;
    }
    only = outcome;
    patches.push(outcome.patch);
    now = next.theory;
  }
  const done = keys.length - skipped.length;
  if (!only || done === 0) return { outcome: refuse('not-there'), done, skipped };
  if (done === 1) return { outcome: only, done, skipped };
  const outcome: Outcome = { patch: squashPatches(patches), step: { name: 'fixed', count: done } };
  return { outcome, done, skipped };
}

const run = (command: Command<void>, theory: Theory, newId: NewId): Outcome =>
  command(theory, undefined, newId);

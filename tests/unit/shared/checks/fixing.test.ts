import { describe, expect, it } from 'vitest';
import { planFixes } from '../../../../shared/checks/fixing.ts';
import { ruleById } from '../../../../shared/checks/ruleBook.ts';
import type { CheckInput, Fix, Rule } from '../../../../shared/checks/rule.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { isRefusal } from '../../../../shared/theory/command.ts';
import { applyPatch } from '../../../../shared/theory/patch.ts';
import { recordsOf, type Theory } from '../../../../shared/theory/theory.ts';
import { steadyIds } from '../../../kit/anyDocument.ts';

const newId = steadyIds();
const input: CheckInput = { frames: [], settings: {} };

function ruleWith(id: string, place = 0): { rule: Rule; fix: Fix } {
  const rule = ruleById(id);
  const fix = rule?.fixes?.[place];
  if (!rule || !fix) throw new Error(`no way out of ${id}`);
  return { rule, fix };
}
const merge = ruleWith('duplicate-link');
const unlink = ruleWith('excluded-but-used', 1);

const keysOf = (theory: Theory, rule: Rule): readonly string[] =>
  runChecks(theory, input, [rule]).map((one) => one.key);

describe('one way out for several findings', () => {
  const theory = sketch(`I1:instrument -> M1:mechanism; I1 -> M1; I2:instrument -> M1; I2 -> M1
    I3:instrument -> M1; I3 -> M1
    l6 {sign: "+"}`);

  it('is one step, after which none of them is found', () => {
    const keys = keysOf(theory, merge.rule).slice(0, 2);
    const plan = planFixes(theory, input, { ...merge, keys }, newId);
    if (isRefusal(plan.outcome)) throw new Error(plan.outcome.refused);
    expect(plan.outcome.step).toEqual({ name: 'fixed', count: 2 });
    const after = applyPatch(theory, plan.outcome.patch);
    if ('conflict' in after) throw new Error(after.conflict);
    expect(recordsOf(after.theory, 'link')).toHaveLength(4);
    expect(keysOf(after.theory, merge.rule).filter((key) => keys.includes(key))).toEqual([]);
  });

  it('skips what this way out does not hold for, and says which', () => {
    const keys = keysOf(theory, merge.rule);
    expect(keys).toHaveLength(3);
    const { done, skipped, outcome } = planFixes(theory, input, { ...merge, keys }, newId);
    expect({ done, skipped }).toEqual({ done: 2, skipped: ['duplicate-link/l5'] });
    expect(isRefusal(outcome)).toBe(false);
  });

  it('skips what went with another', () => {
    const used = sketch('P1:problem! -> I1:instrument!');
    const keys = keysOf(used, unlink.rule);
    expect(keys).toHaveLength(2);
    const { done, skipped } = planFixes(used, input, { ...unlink, keys }, newId);
    expect({ done, skipped }).toEqual({ done: 1, skipped: [keys[1]] });
  });

  it('is refused when it holds for none', () => {
    const keys = ['duplicate-link/l5', 'duplicate-link/gone'];
    const { done, skipped, outcome } = planFixes(theory, input, { ...merge, keys }, newId);
    expect({ done, skipped }).toEqual({ done: 0, skipped: keys });
    expect(isRefusal(outcome)).toBe(true);
  });
});

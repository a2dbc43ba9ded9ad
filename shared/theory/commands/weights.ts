import { type Command, type Outcome } from '../command.ts';
import type { Text, TheoryHead } from '../records.ts';
import { headOf, type Theory } from '../theory.ts';
import type { RuleSet, Severity } from '../words.ts';
import { edited, putOne } from './draft.ts';

type Checks = NonNullable<TheoryHead['checks']>;

/** How heavily a check weighs in this theory; without a weight it is what the library, or else the check itself, says. */
export const weighRule: Command<{
  readonly rule: string;
  readonly weight?: Severity | 'off';
  /** The name of the check, for the name of the step. */
  readonly about?: Text;
}> = (theory, { rule, weight, about }) => {
  const { [rule]: _, ...others } = headOf(theory).checks?.rules ?? {};
  const rules = weight === undefined ? others : { ...others, [rule]: weight };
  return put(theory, { ...headOf(theory).checks, rules }, about);
};

/** Switches a set of checks off in this theory, or on again. */
export const switchSet: Command<{ readonly set: RuleSet; readonly off: boolean; readonly about?: Text }> = (
  theory,
  { set, off, about },
) => {
  const others = (headOf(theory).checks?.off ?? []).filter((one) => one !== set);
  return put(theory, { ...headOf(theory).checks, off: off ? [...others, set] : others }, about);
};

/** The head with these weights, without what says nothing. */
function put(theory: Theory, { rules = {}, off = [] }: Checks, about: Text | undefined): Outcome {
  const checks = {
    ...(Object.keys(rules).length > 0 ? { rules } : {}),
    ...(off.length > 0 ? { off } : {}),
  };
  const next = edited(headOf(theory), { checks: Object.keys(checks).length > 0 ? checks : undefined });
  return putOne(theory, next, { name: 'weights-changed', ...(about ? { about } : {}) });
}

import type { Rule } from './rule.ts';
import { correctnessRules } from './sets/correctness.ts';
import { evidenceRules } from './sets/evidence.ts';
import { frameRules } from './sets/frame.ts';
import { methodRules } from './sets/method.ts';
import { strategyRules } from './sets/strategy.ts';

/** The program's own rules, set by set; within a set in the order of the reading, from problem to work. */
export const rules: readonly Rule[] = [
  ...correctnessRules,
  ...methodRules,
  ...frameRules,
  ...evidenceRules,
  ...strategyRules,
];

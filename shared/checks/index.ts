import type { Rule } from './rule.ts';
import { ruleError } from './ruleError.ts';
import { contextModeratesNothing } from './rules/context-moderates-nothing.ts';
import { duplicateLink } from './rules/duplicate-link.ts';
import { duplicateNode } from './rules/duplicate-node.ts';
import { excludedButUsed } from './rules/excluded-but-used.ts';
import { goalWithoutMechanism } from './rules/goal-without-mechanism.ts';
import { goalWithoutWayToWork } from './rules/goal-without-way-to-work.ts';
import { meansStraightToGoal } from './rules/means-straight-to-goal.ts';
import { meansWithoutMechanism } from './rules/means-without-mechanism.ts';
import { meansWithoutProblem } from './rules/means-without-problem.ts';
import { mechanismWithoutGoal } from './rules/mechanism-without-goal.ts';
import { problemWithoutMeans } from './rules/problem-without-means.ts';
import { unknownCode } from './rules/unknown-code.ts';

/** All rules, in the order of the reading: what breaks the chain from left to right, then what cannot be right. */
export const rules: readonly Rule[] = [
  problemWithoutMeans,
  meansWithoutProblem,
  meansWithoutMechanism,
  meansStraightToGoal,
  mechanismWithoutGoal,
  goalWithoutMechanism,
  goalWithoutWayToWork,
  contextModeratesNothing,
  excludedButUsed,
  duplicateNode,
  duplicateLink,
  unknownCode,
];

const byId = new Map([...rules, ruleError].map((rule) => [rule.id, rule]));

/** The rule of a finding, also of `rule-error`; nothing when no such rule is known any more. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);

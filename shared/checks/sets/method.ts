import type { Rule } from '../rule.ts';
import { contextModeratesNothing } from '../rules/context-moderates-nothing.ts';
import { excludedButUsed } from '../rules/excluded-but-used.ts';
import { goalWithoutMechanism } from '../rules/goal-without-mechanism.ts';
import { goalWithoutWayToWork } from '../rules/goal-without-way-to-work.ts';
import { meansStraightToGoal } from '../rules/means-straight-to-goal.ts';
import { meansWithoutMechanism } from '../rules/means-without-mechanism.ts';
import { meansWithoutProblem } from '../rules/means-without-problem.ts';
import { mechanismWithoutGoal } from '../rules/mechanism-without-goal.ts';
import { problemWithoutMeans } from '../rules/problem-without-means.ts';

/** The set *method*: what the six steps of the method ask of a theory (3.3-3.7, box 6.1). */
export const methodRules: readonly Rule[] = [
  problemWithoutMeans,
  meansWithoutProblem,
  meansWithoutMechanism,
  meansStraightToGoal,
  mechanismWithoutGoal,
  goalWithoutMechanism,
  goalWithoutWayToWork,
  contextModeratesNothing,
  excludedButUsed,
];

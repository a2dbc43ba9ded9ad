import type { Rule } from '../rule.ts';
import { claimMissing } from '../rules/claim-missing.ts';
import { claimNamesWhatTheGraphLacks } from '../rules/claim-names-what-the-graph-lacks.ts';
import { configurationIsADyad } from '../rules/configuration-is-a-dyad.ts';
import { contextModeratesNothing } from '../rules/context-moderates-nothing.ts';
import { excludedButUsed } from '../rules/excluded-but-used.ts';
import { excludedWithoutReason } from '../rules/excluded-without-reason.ts';
import { goalWithoutMechanism } from '../rules/goal-without-mechanism.ts';
import { goalWithoutWayToWork } from '../rules/goal-without-way-to-work.ts';
import { linkOnlyRelates } from '../rules/link-only-relates.ts';
import { meansStraightToGoal } from '../rules/means-straight-to-goal.ts';
import { meansWithoutMechanism } from '../rules/means-without-mechanism.ts';
import { meansWithoutProblem } from '../rules/means-without-problem.ts';
import { mechanismReadsAsActivity } from '../rules/mechanism-reads-as-activity.ts';
import { mechanismWithoutContext } from '../rules/mechanism-without-context.ts';
import { mechanismWithoutGoal } from '../rules/mechanism-without-goal.ts';
import { moderationWithoutSign } from '../rules/moderation-without-sign.ts';
import { oppositeSignsWithoutContext } from '../rules/opposite-signs-without-context.ts';
import { problemWithoutMeans } from '../rules/problem-without-means.ts';
import { problemWithoutWayToWork } from '../rules/problem-without-way-to-work.ts';
import { sixStepsIncomplete } from '../rules/six-steps-incomplete.ts';

/** The set *method*: what the six steps of the method ask of a theory (3.3-3.7, box 6.1). */
export const methodRules: readonly Rule[] = [
  sixStepsIncomplete,
  problemWithoutMeans,
  meansWithoutProblem,
  meansWithoutMechanism,
  meansStraightToGoal,
  mechanismReadsAsActivity,
  mechanismWithoutGoal,
  mechanismWithoutContext,
  goalWithoutMechanism,
  goalWithoutWayToWork,
  problemWithoutWayToWork,
  contextModeratesNothing,
  moderationWithoutSign,
  oppositeSignsWithoutContext,
  linkOnlyRelates,
  configurationIsADyad,
  excludedButUsed,
  excludedWithoutReason,
  claimMissing,
  claimNamesWhatTheGraphLacks,
];

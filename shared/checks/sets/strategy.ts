import type { Rule } from '../rule.ts';
import { emphasisedButHardlyUsed } from '../rules/emphasised-but-hardly-used.ts';
import { emphasisedGoalWithoutEmphasis } from '../rules/emphasised-goal-without-emphasis.ts';
import { emphasisedMechanismNotTriggered } from '../rules/emphasised-mechanism-not-triggered.ts';
import { focusThatTheGraphContradicts } from '../rules/focus-that-the-graph-contradicts.ts';
import { lastResortAsCore } from '../rules/last-resort-as-core.ts';
import { noContextToInfluence } from '../rules/no-context-to-influence.ts';
import { noDemandSide } from '../rules/no-demand-side.ts';
import { noRivalExplanation } from '../rules/no-rival-explanation.ts';
import { onlyMaterialAnchoring } from '../rules/only-material-anchoring.ts';
import { tooManyContexts } from '../rules/too-many-contexts.ts';

/** The set *strategy*: whether what the holder says and what the graph shows go together (6.x, 7.5). */
export const strategyRules: readonly Rule[] = [
  focusThatTheGraphContradicts,
  noDemandSide,
  emphasisedGoalWithoutEmphasis,
  emphasisedMechanismNotTriggered,
  emphasisedButHardlyUsed,
  onlyMaterialAnchoring,
  noContextToInfluence,
  tooManyContexts,
  lastResortAsCore,
  noRivalExplanation,
];

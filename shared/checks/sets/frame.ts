import type { Rule } from '../rule.ts';
import { anchoringWithoutMechanism } from '../rules/anchoring-without-mechanism.ts';
import { frameVersionOutOfDate } from '../rules/frame-version-out-of-date.ts';
import { instrumentUnderAnotherGoal } from '../rules/instrument-under-another-goal.ts';
import { mechanismLevelNotClaimed } from '../rules/mechanism-level-not-claimed.ts';
import { mechanismOnAnotherSide } from '../rules/mechanism-on-another-side.ts';
import { nodeWithoutCode } from '../rules/node-without-code.ts';
import { onlyLooseFits } from '../rules/only-loose-fits.ts';
import { problemMetOnlyFromAnotherSide } from '../rules/problem-met-only-from-another-side.ts';
import { twinInstrumentsAsTwo } from '../rules/twin-instruments-as-two.ts';
import { wordMeansSomethingElse } from '../rules/word-means-something-else.ts';

/** The set *frame*: where a theory and the ordering frame it is coded in say different things. */
export const frameRules: readonly Rule[] = [
  nodeWithoutCode,
  onlyLooseFits,
  problemMetOnlyFromAnotherSide,
  instrumentUnderAnotherGoal,
  twinInstrumentsAsTwo,
  mechanismOnAnotherSide,
  anchoringWithoutMechanism,
  mechanismLevelNotClaimed,
  wordMeansSomethingElse,
  frameVersionOutOfDate,
];

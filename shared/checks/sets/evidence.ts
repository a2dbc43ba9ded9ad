import type { Rule } from '../rule.ts';
import { contradictedLink } from '../rules/contradicted-link.ts';
import { hindsightOrOwnWork } from '../rules/hindsight-or-own-work.ts';
import { linkWithoutEvidence } from '../rules/link-without-evidence.ts';
import { oneSourceCarriesAWay } from '../rules/one-source-carries-a-way.ts';
import { onlyTheHoldersOwnWord } from '../rules/only-the-holders-own-word.ts';
import { statedWithoutPlace } from '../rules/stated-without-place.ts';
import { wayOnInferredLinksAlone } from '../rules/way-on-inferred-links-alone.ts';

/** The set *evidence*: what a theory rests on. */
export const evidenceRules: readonly Rule[] = [
  contradictedLink,
  linkWithoutEvidence,
  wayOnInferredLinksAlone,
  onlyTheHoldersOwnWord,
  oneSourceCarriesAWay,
  hindsightOrOwnWork,
  statedWithoutPlace,
];

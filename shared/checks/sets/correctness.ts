import type { Rule } from '../rule.ts';
import { codeOfAnotherKind } from '../rules/code-of-another-kind.ts';
import { conceptTiedToItself } from '../rules/concept-tied-to-itself.ts';
import { configurationWithMissingMember } from '../rules/configuration-with-missing-member.ts';
import { duplicateLink } from '../rules/duplicate-link.ts';
import { duplicateNode } from '../rules/duplicate-node.ts';
import { emptyTitle } from '../rules/empty-title.ts';
import { linkOutsideTable } from '../rules/link-outside-table.ts';
import { loopWithoutLearning } from '../rules/loop-without-learning.ts';
import { retiredCode } from '../rules/retired-code.ts';
import { unknownCode } from '../rules/unknown-code.ts';

/** The set *correctness*: what cannot be right in any theory. */
export const correctnessRules: readonly Rule[] = [
  emptyTitle,
  duplicateNode,
  duplicateLink,
  linkOutsideTable,
  loopWithoutLearning,
  unknownCode,
  retiredCode,
  codeOfAnotherKind,
  configurationWithMissingMember,
  conceptTiedToItself,
];

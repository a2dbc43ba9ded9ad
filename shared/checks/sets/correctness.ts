import type { Rule } from '../rule.ts';
import { duplicateLink } from '../rules/duplicate-link.ts';
import { duplicateNode } from '../rules/duplicate-node.ts';
import { unknownCode } from '../rules/unknown-code.ts';

/** The set *correctness*: what cannot be right in any theory. */
export const correctnessRules: readonly Rule[] = [duplicateNode, duplicateLink, unknownCode];

import type { Rule } from '../rule.ts';
import { unknownCode } from '../rules/unknown-code.ts';

/** The set *frame*: where a theory and the ordering frame it is coded in say different things. */
export const frameRules: readonly Rule[] = [unknownCode];

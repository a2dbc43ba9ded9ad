import type { Rule } from '../rule.ts';

/** The set *frame*: where a theory and the ordering frame it is coded in say different things. */
export const frameRules: readonly Rule[] = [];

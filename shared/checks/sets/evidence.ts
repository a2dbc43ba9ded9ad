import type { Rule } from '../rule.ts';

/** The set *evidence*: what a theory rests on. */
export const evidenceRules: readonly Rule[] = [];

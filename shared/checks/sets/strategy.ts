import type { Rule } from '../rule.ts';

/** The set *strategy*: whether what the holder says and what the graph shows go together (6.x, 7.5). */
export const strategyRules: readonly Rule[] = [];

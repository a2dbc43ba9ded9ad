import type { TheoryNode } from '../theory/records.ts';
import type { Emphasis } from '../theory/words.ts';

/**
 * The emphasis that a node shows. Mechanisms are noted otherwise than the rows of the tables: 0 there means that the holder
 * names it without stress, and the use `marginal` that it is a last resort, so they show as 1 and 0. The end goal is what all
 * is about. What the holder does not say is shown as present.
 */
export function visibleEmphasis(node: TheoryNode): Emphasis {
  if (node.kind === 'endgoal') return 2;
  if (node.kind !== 'mechanism') return node.emphasis ?? 0;
  if (node.emphasis === 2) return 2;
  return node.use === 'marginal' ? 0 : 1;
}

/** The lighter of two. */
export const lighter = (a: Emphasis, b: Emphasis): Emphasis => (a < b ? a : b);

/** The heavier of two. */
export const heavier = (a: Emphasis, b: Emphasis): Emphasis => (a > b ? a : b);

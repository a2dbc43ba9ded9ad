import type { TheoryNode } from '../theory/records.ts';

/** Words for a use that is there, and hardly: a means kept for the last, a mechanism at the margin (tables 6.2 and 6.7). */
const sparing: ReadonlySet<string> = new Set(['limited', 'marginal', 'last-resort']);

/** Whether the theory says that it hardly uses this. */
export const isSparing = ({ use }: TheoryNode): boolean => use !== undefined && sparing.has(use);

export const isEmphasised = ({ emphasis }: TheoryNode): boolean => (emphasis ?? 0) > 0;

/** Emphasised and used as a matter of course: what a strategy leans on. */
export const isLeantOn = (node: TheoryNode): boolean => isEmphasised(node) && !isSparing(node);

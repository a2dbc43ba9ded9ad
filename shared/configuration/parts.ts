import { onceFor } from '../onceFor.ts';
import type { Configuration, TheoryHead } from '../theory/records.ts';
import { moderationsOf, type Theory } from '../theory/theory.ts';
import type { memberRoles, NodeKind } from '../theory/words.ts';

export type Role = (typeof memberRoles)[number];

/** The places of a configuration, in the order in which its sentence says them (3.1, box 3.1). */
export const parts = ['intervention', 'actor', 'context', 'outcome', 'mechanism'] as const;
export type Part = (typeof parts)[number];

/** The place that a role fills; none while it is undecided. A mechanism may be told apart in resource and reasoning. */
export const partOf: Readonly<Record<Role, Part | undefined>> = {
  context: 'context',
  problem: 'context',
  intervention: 'intervention',
  instrument: 'intervention',
  connection: 'intervention',
  actor: 'actor',
  mechanism: 'mechanism',
  resource: 'mechanism',
  reasoning: 'mechanism',
  outcome: 'outcome',
  subgoal: 'outcome',
  endgoal: 'outcome',
  undecided: undefined,
};

/** The role that a node most likely plays: what stands in the way is part of the circumstances, what is deployed intervenes. */
export const likelyRole: Readonly<Record<NodeKind, Role>> = {
  problem: 'context',
  context: 'context',
  instrument: 'intervention',
  connection: 'intervention',
  mechanism: 'mechanism',
  subgoal: 'outcome',
  endgoal: 'outcome',
};

const expectedBy: Readonly<Record<NonNullable<TheoryHead['variant']>, readonly Part[]>> = {
  CMO: ['context', 'mechanism', 'outcome'],
  CIMO: ['context', 'intervention', 'mechanism', 'outcome'],
  ICAMO: ['intervention', 'context', 'actor', 'mechanism', 'outcome'],
  SCMO: ['intervention', 'context', 'mechanism', 'outcome'],
};

/** The places that a whole configuration has in this variant; CMO where the theory names none. */
export const partsOf = (variant: TheoryHead['variant']): readonly Part[] => expectedBy[variant ?? 'CMO'];

/**
 * The places of these that no member fills; none while a member's role is undecided, for it may be any of them. A context that
 * moderates the whole configuration is its context. A configuration that lacks one is a dyad.
 */
export function missingParts(
  theory: Theory,
  { id, members }: Configuration,
  expected: readonly Part[],
): readonly Part[] {
  if (members.some(({ role }) => role === 'undecided')) return [];
  const filled = new Set(members.flatMap(({ role }) => partOf[role] ?? []));
  if (moderatedIn(theory).has(id)) filled.add('context');
  return expected.filter((part) => !filled.has(part));
}

/** What contexts stand on, read once a theory: all its configurations ask. */
const moderatedIn = onceFor(
  (theory: Theory): ReadonlySet<string> => new Set(moderationsOf(theory).map(({ target }) => target)),
);

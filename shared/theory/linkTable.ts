import type { LinkType, NodeKind } from './words.ts';

type Ends = readonly [readonly NodeKind[], readonly NodeKind[]];
const means = ['instrument', 'connection'] as const satisfies readonly NodeKind[];
const goals = ['subgoal', 'endgoal'] as const satisfies readonly NodeKind[];

/**
 * What links to what (domain.md; 3.2 to 3.6 of the report), from the kinds on the left to those on the right. Where two types
 * fit the same kinds, the one that carries the theory's chain stands before the one that works against it.
 */
const table: readonly (readonly [LinkType, ...Ends])[] = [
  ['addressed-by', ['problem'], means],
  ['facilitates', ['connection'], ['instrument']],
  ['triggers', means, ['mechanism']],
  ['brings-about', ['mechanism'], goals],
  ['contributes-to', ['subgoal'], goals],
  ['resolves', ['subgoal', 'mechanism'], ['problem']],
  ['aggravates', ['problem'], ['problem']],
  ['blocks', ['problem'], goals],
  ['evokes', [...means, 'context'], ['mechanism']],
  ['undermines', ['mechanism', 'context'], ['subgoal', 'mechanism']],
];

/** The types of link that the table has between two kinds, best first. `relates` fits everywhere and is never offered. */
export const linkTypesBetween = (from: NodeKind, to: NodeKind): readonly LinkType[] => betweenKinds[from][to];

/** Read out once: it is asked of every link of a theory. */
const betweenKinds = ofEachKind((from) =>
  ofEachKind((to) =>
    table.filter(([, left, right]) => left.includes(from) && right.includes(to)).map(([type]) => type),
  ),
);

function ofEachKind<T>(say: (kind: NodeKind) => T): Readonly<Record<NodeKind, T>> {
  return {
    problem: say('problem'),
    instrument: say('instrument'),
    connection: say('connection'),
    mechanism: say('mechanism'),
    context: say('context'),
    subgoal: say('subgoal'),
    endgoal: say('endgoal'),
  };
}

/** A link outside the table that is allowed all the same, and the rule that asks about it afterwards. */
export interface Doubtful {
  readonly type: LinkType;
  readonly doubt: 'means-straight-to-goal';
}

/** What may be drawn although the table does not have it: a means straight to a goal, with no mechanism between. */
export function doubtfulLink(from: NodeKind, to: NodeKind): Doubtful | undefined {
  const isMeans = means.some((kind) => kind === from);
  const isGoal = goals.some((kind) => kind === to);
  return isMeans && isGoal ? { type: 'contributes-to', doubt: 'means-straight-to-goal' } : undefined;
}

/** The types that a link between these kinds can be given by hand: those of the table, the doubtful one, and `relates`. */
export function typesOnOffer(from: NodeKind, to: NodeKind): readonly LinkType[] {
  const doubtful = doubtfulLink(from, to);
  return [...linkTypesBetween(from, to), ...(doubtful ? [doubtful.type] : []), 'relates'];
}

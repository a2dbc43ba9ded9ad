import { onceFor } from '../onceFor.ts';
import type { Link, TheoryNode } from '../theory/records.ts';
import { linksOf, nodeAt, nodesOf, type Theory } from '../theory/theory.ts';
import type { LinkType, Side } from '../theory/words.ts';
import { relationsOf, type FrameRelations } from './frameRelations.ts';
import type { Frame } from './records.ts';

/** A means that a theory brings under a goal where the frame does not have it (table 4.3). */
export interface OtherGoal {
  readonly kind: 'other-goal';
  /** The means, its code, and the goal with the code that the frame does not pair with it. */
  readonly node: string;
  readonly code: string;
  readonly goal: string;
  readonly goalCode: string;
  /** The mechanism that the way to the goal leads through; none where the means is linked to the goal itself. */
  readonly mechanism?: string;
  /** The goals under which the frame has the means. */
  readonly expected: readonly string[];
  /** Whether the theory also brings the means under one of those, so that this goal comes beside and not instead. */
  readonly beside: boolean;
}

/** A mechanism that works on a side where it was not found (table 7.1). */
export interface OtherSide {
  readonly kind: 'other-side';
  readonly node: string;
  readonly code: string;
  readonly side: Side;
  readonly expected: readonly Side[];
}

export type Deviation = OtherGoal | OtherSide;

/** Links by which a theory claims that something is reached; what works against it, or leads back, is none. */
const onward: ReadonlySet<LinkType> = new Set<LinkType>([
  'triggers',
  'brings-about',
  'contributes-to',
  'relates',
]);
const notDone: ReadonlySet<string> = new Set(['absent', 'counterfactual']);

/** The codes of a node in a frame that count: a loose fit names only the nearest shelf (domain.md). */
export const countedCodes = (node: TheoryNode, frame: string): readonly string[] =>
  (node.codes ?? []).filter((code) => code.frame === frame && code.fit !== 'loose').map(({ code }) => code);

/**
 * Where a theory and a frame differ in what they say of a coded node; both may be right. Only what is known counts: excluded
 * nodes, loose fits, links that were not made, mechanisms without a side and items of which the frame says nothing give none.
 * In the order of the nodes; one deviation a node, code and goal. Linear in the records and their ways over one mechanism.
 */
export function outsideFrame(theory: Theory, frame: Frame): Deviation[] {
  const relations = relationsOf(frame);
  const deviations: Deviation[] = [];
  for (const node of nodesOf(theory)) {
    if (node.excluded || !node.codes) continue;
    if (node.kind === 'mechanism') deviations.push(...otherSides(node, relations));
    if (node.kind === 'instrument' || node.kind === 'connection')
      deviations.push(...otherGoals(node, relations, claimedIn(theory)));
  }
  return deviations;
}

/** What a theory claims to be reached, whatever frame is asked. */
interface Claimed {
  readonly node: (id: string) => TheoryNode | undefined;
  readonly out: (id: string) => readonly Link[];
}

/** Reads a theory once for all frames. */
const claimedIn = onceFor((theory: Theory): Claimed => {
  const out = new Map<string, Link[]>();
  for (const link of linksOf(theory)) {
    if (!onward.has(link.type) || notDone.has(link.modality)) continue;
    const list = out.get(link.from);
    if (list) list.push(link);
    else out.set(link.from, [link]);
  }
  return {
    node(id) {
      const node = nodeAt(theory, id);
      return node?.excluded ? undefined : node;
    },
    out: (id) => out.get(id) ?? none,
  };
});
const none: readonly never[] = [];

function otherSides(node: TheoryNode, relations: FrameRelations): OtherSide[] {
  const { side } = node;
  if (side === undefined) return [];
  return countedCodes(node, relations.frame.id).flatMap((code): OtherSide[] => {
    const expected = relations.foundOnSides(code);
    if (expected.length === 0 || expected.includes(side)) return [];
    return [{ kind: 'other-side', node: node.id, code, side, expected }];
  });
}

function otherGoals(node: TheoryNode, relations: FrameRelations, theory: Claimed): readonly OtherGoal[] {
  const codes = countedCodes(node, relations.frame.id).filter((code) => relations.goalsOf(code).length > 0);
  if (codes.length === 0) return none;
  const reached = new Map<string, { readonly goal: string; readonly mechanism?: string }>();
  const reach = (id: string, mechanism?: string): void => {
    const goal = theory.node(id);
    if (goal?.kind !== 'subgoal' && goal?.kind !== 'endgoal') return;
    for (const { frame, code, fit } of goal.codes ?? none) {
      if (frame !== relations.frame.id || fit === 'loose' || !relations.isPlace(code)) continue;
      if (!reached.has(code))
        reached.set(code, mechanism === undefined ? { goal: id } : { goal: id, mechanism });
    }
  };
  for (const { to } of theory.out(node.id)) {
    if (theory.node(to)?.kind === 'mechanism') for (const step of theory.out(to)) reach(step.to, to);
    else reach(to);
  }
  if (reached.size === 0) return none;
  return codes.flatMap((code) => {
    const expected = relations.goalsOf(code);
    const beside = expected.some((goal) => reached.has(goal));
    return [...reached]
      .filter(([goalCode]) => !expected.includes(goalCode))
      .toSorted(([a], [b]) => relations.rank(a) - relations.rank(b))
      .map(([goalCode, way]): OtherGoal => ({
        kind: 'other-goal',
        node: node.id,
        code,
        goalCode,
        ...way,
        expected,
        beside,
      }));
  });
}

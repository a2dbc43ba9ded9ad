import type { TheoryIndex } from '../checks/theoryIndex.ts';
import { before, leadingToAnEnd, onward } from '../checks/ways.ts';
import type { TheoryNode } from '../theory/records.ts';
import type { NodeKind } from '../theory/words.ts';

/** What a chain is made of, from left to right (3.1, box 6.1). */
export type ChainPart = 'problem' | 'means' | 'mechanism' | 'subgoal' | 'endgoal';

/** A place where a chain stops. */
export interface BrokenChain {
  /** The node at which it stops. */
  readonly at: string;
  /** Whether nothing leads on from it, or nothing leads to it. */
  readonly side: 'after' | 'before';
  /** What would come next. */
  readonly missing: ChainPart;
  /** The problems that for this reach no end goal; only for what leads nowhere. */
  readonly problems: readonly string[];
}

const next: Readonly<Partial<Record<NodeKind, ChainPart>>> = {
  problem: 'means',
  instrument: 'mechanism',
  connection: 'mechanism',
  mechanism: 'subgoal',
  subgoal: 'endgoal',
};

const previous: Readonly<Partial<Record<NodeKind, ChainPart>>> = {
  instrument: 'problem',
  connection: 'problem',
  mechanism: 'means',
  subgoal: 'mechanism',
};

/**
 * Where the chains of a theory are broken and what is missing there: nodes in use from which nothing leads on although no end goal is
 * reached, and those to which nothing leads. In the order of the theory, what leads nowhere first.
 */
export function brokenChains(index: TheoryIndex): BrokenChain[] {
  const leads = leadingToAnEnd(index);
  const inUse = index.nodes.filter((node) => !node.excluded);
  const carriesOn = (links: TheoryIndex['out'], end: 'from' | 'to', node: TheoryNode): boolean =>
    links(node.id).some((link) => {
      const other = index.node(link[end]);
      return onward.has(link.type) && other !== undefined && !other.excluded;
    });
  const stops = inUse.flatMap((node): BrokenChain[] => {
    const missing = next[node.kind];
    if (!missing || leads.has(node.id) || carriesOn(index.out, 'to', node)) return [];
    const problems = [...before(index, node.id)].filter(
      (id) => index.node(id)?.kind === 'problem' && !leads.has(id),
    );
    return [{ at: node.id, side: 'after', missing, problems }];
  });
  const begins = inUse.flatMap((node): BrokenChain[] => {
    const missing = previous[node.kind];
    if (!missing || carriesOn(index.into, 'from', node)) return [];
    return [{ at: node.id, side: 'before', missing, problems: [] }];
  });
  return [...stops, ...begins];
}

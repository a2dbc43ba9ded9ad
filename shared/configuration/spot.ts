import type { TheoryIndex } from '../checks/theoryIndex.ts';
import type { Side } from '../theory/words.ts';
import { filterNodes, throughNode, type NodeFilter } from './nodeFilter.ts';
import { aroundNode, type TheoryWays } from './theoryWays.ts';

/** A part of a theory that somebody looks at: it keeps its colour in the map, the rest is drained. */
export type Spot =
  /** The way of that place among all ways from a node to work, or from all problems. */
  | { readonly kind: 'way'; readonly from: string | undefined; readonly at: number }
  /** What lies before a node, behind it, or both. */
  | { readonly kind: 'before' | 'after' | 'through'; readonly node: string }
  | { readonly kind: 'side'; readonly side: Side }
  /** The members of a configuration. */
  | { readonly kind: 'configuration'; readonly id: string }
  /** What a proposed configuration would hold. */
  | { readonly kind: 'proposal'; readonly nodes: readonly string[] }
  | { readonly kind: 'filter'; readonly filter: NodeFilter };

export interface SpotContext {
  /** The ways that a spot of kind `way` walks. */
  readonly ways: TheoryWays | undefined;
  /** The records that findings are about. */
  readonly findings: ReadonlySet<string>;
}

/** The ids of the nodes that a spot lights, in the order of the way or of the theory. */
export function nodesOfSpot(index: TheoryIndex, spot: Spot, context: SpotContext): readonly string[] {
  switch (spot.kind) {
    case 'way':
      return context.ways?.ways[spot.at]?.nodes ?? [];
    case 'before':
      return [...aroundNode(index, spot.node).upstream, spot.node];
    case 'after':
      return [spot.node, ...aroundNode(index, spot.node).downstream];
    case 'through':
      return [...throughNode(index, spot.node)];
    case 'side':
      return index.nodes.filter((node) => node.side === spot.side).map((node) => node.id);
    case 'configuration':
      return membersIn(index, spot.id);
    case 'proposal':
      return spot.nodes.filter((id) => index.node(id) !== undefined);
    case 'filter':
      return filterNodes(index, spot.filter, context.findings).map((node) => node.id);
  }
}

function membersIn(index: TheoryIndex, id: string): readonly string[] {
  const configuration = index.theory.records.get(id);
  if (configuration?.record !== 'configuration') return [];
  return configuration.members.flatMap(({ record }) => index.node(record)?.id ?? []);
}

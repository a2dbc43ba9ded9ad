import { relationsOf } from '../frame/frameRelations.ts';
import type { Frame } from '../frame/records.ts';
import type { TheoryNode } from '../theory/records.ts';
import type { Fit, Side } from '../theory/words.ts';
import type { TheoryIndex } from './theoryIndex.ts';

const onlyExact: readonly Fit[] = ['exact'];
const counted: readonly Fit[] = ['exact', 'analogous'];

/**
 * The sides that a node stands on: what the theory says, else what the frames say of its exact codes. A code by analogy settles
 * nothing, because the same may work there on another side. Empty where nobody says, which is unknown and not nowhere.
 */
export const sidesOf = (index: TheoryIndex, node: TheoryNode): readonly Side[] =>
  node.side === undefined ? sidesByCode(index, node, onlyExact) : [node.side];

/** As {@link sidesOf}, with the sides that a code by analogy may bring: where the node could stand as well. */
export const possibleSidesOf = (index: TheoryIndex, node: TheoryNode): readonly Side[] =>
  node.side === undefined ? sidesByCode(index, node, counted) : [node.side];

function sidesByCode(index: TheoryIndex, node: TheoryNode, fits: readonly Fit[]): readonly Side[] {
  if (!node.codes) return none;
  let found: readonly Side[] = none;
  for (const frame of index.coded) {
    for (const code of node.codes) {
      if (code.frame !== frame.id || !fits.includes(code.fit)) continue;
      const own = relationsOf(frame).sidesOf(code.code);
      found = found.length === 0 ? own : [...new Set([...found, ...own])];
    }
  }
  return found;
}
const none: readonly never[] = [];

/** The coded frames that have a list of nodes of this kind. */
export const framesListing = (index: TheoryIndex, kind: TheoryNode['kind']): readonly Frame[] =>
  index.coded.filter((frame) =>
    frame.facets.some((facet) => facet.nodeKind === kind && facet.items.some((item) => !item.retired)),
  );

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
  const found = new Set<Side>();
  for (const frame of index.coded) {
    const { sidesOf: sidesOfItem } = relationsOf(frame);
    for (const { code, fit } of index.codesOf(node, frame.id)) {
      if (fits.includes(fit)) for (const side of sidesOfItem(code)) found.add(side);
    }
  }
  return [...found];
}

/** The coded frames that have a list of nodes of this kind. */
export const framesListing = (index: TheoryIndex, kind: TheoryNode['kind']): readonly Frame[] =>
  index.coded.filter((frame) =>
    frame.facets.some((facet) => facet.nodeKind === kind && facet.items.some((item) => !item.retired)),
  );

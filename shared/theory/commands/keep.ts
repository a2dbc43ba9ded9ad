import { nodesOf, type Theory } from '../theory.ts';
import type { Draft } from './draft.ts';

/** The place of every node in the picture that is on the screen, by node: `Order['places']` of the layout. */
export type Places = Readonly<Record<string, number>>;

/**
 * Writes down where the nodes that have no place of their own stand in the picture, so that what is added or moved next to
 * them does not make the layout think anew about the others.
 */
export function keepPlaces(theory: Theory, draft: Draft, kept: Places | undefined): void {
  if (!kept) return;
  for (const { id } of nodesOf(theory)) {
    const node = draft.at(id);
    const place = kept[id];
    if (node?.record === 'node' && node.order === undefined && place !== undefined && Number.isFinite(place))
      draft.put({ ...node, order: place });
  }
}

import type { NodeKind } from '../theory/words.ts';
import type { Facet, Frame, FrameItem } from './records.ts';

/** An item with where it stands. */
export interface PlacedItem {
  readonly item: FrameItem;
  readonly facet: Facet;
  /** Its place in its facet, from 0. */
  readonly at: number;
}

/** The item of that code; undefined when the frame has none. */
export function itemAt(frame: Frame, code: string): PlacedItem | undefined {
  for (const facet of frame.facets) {
    const at = facet.items.findIndex((item) => item.code === code);
    const item = facet.items[at];
    if (item) return { item, facet, at };
  }
  return undefined;
}

/** All items by their code. */
export function itemsByCode(frame: Frame): ReadonlyMap<string, PlacedItem> {
  return new Map(
    frame.facets.flatMap((facet) =>
      facet.items.map((item, at): [string, PlacedItem] => [item.code, { item, facet, at }]),
    ),
  );
}

/** Whether an item is for use: retired ones stay in the frame, but nobody is offered them and nothing is counted by them. */
export const isLive = (item: FrameItem): boolean => item.retired !== true;

/** The items for use that describe a kind of node. */
export const liveItems = (frame: Frame, kind: NodeKind): readonly FrameItem[] =>
  frame.facets.flatMap((facet) => (facet.nodeKind === kind ? facet.items.filter(isLive) : []));

/**
 * The codes that stand for a code now: itself while it is for use, else what replaced it, followed until codes for use. None
 * when it was retired without a successor or the frame does not have it. Circles end.
 */
export function successorsOf(items: ReadonlyMap<string, PlacedItem>, code: string): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (one: string): void => {
    if (seen.has(one)) return;
    seen.add(one);
    const item = items.get(one)?.item;
    if (!item) return;
    if (isLive(item)) found.add(one);
    else for (const next of item.replacedBy ?? []) follow(next);
  };
  follow(code);
  return [...found];
}

/** Whether items of these facets are of one sort: they describe the same kind of node, or stand in the same facet of another sort. */
export const sameSort = (a: Facet, b: Facet): boolean =>
  a.id === b.id || (a.nodeKind !== null && a.nodeKind === b.nodeKind);

import { itemAt } from './items.ts';
import type { Facet, Frame, FrameItem } from './records.ts';

/** One row of a facet as it is read: an item, how deep it stands, and how many stand under it. */
export interface TreeRow {
  readonly item: FrameItem;
  /** 1 for a row that stands under nothing. */
  readonly level: number;
  readonly children: number;
  /** The code of the row above it in the tree; undefined at level 1. */
  readonly parent: string | undefined;
  /** The item belongs to another facet and stands here as the heading of what it gathers: the category of a problem. */
  readonly heading: boolean;
}

/**
 * All rows of a facet in reading order, parents before what stands under them. A parent out of another facet comes along as a
 * heading. Every item is there exactly once, also where parents go in a circle or are missing.
 */
export function facetTree(frame: Frame, facet: Facet): readonly TreeRow[] {
  const own = new Set(facet.items.map(({ code }) => code));
  const under = new Map<string, FrameItem[]>();
  const roots: { readonly item: FrameItem; readonly heading: boolean }[] = [];
  const headings = new Set<string>();
  for (const item of facet.items) {
    const above = item.parent === undefined ? undefined : itemAt(frame, item.parent);
    if (!above || item.parent === undefined) {
      roots.push({ item, heading: false });
      continue;
    }
    under.set(item.parent, [...(under.get(item.parent) ?? []), item]);
    if (own.has(item.parent) || headings.has(item.parent)) continue;
    headings.add(item.parent);
    roots.push({ item: above.item, heading: true });
  }
  const rows: TreeRow[] = [];
  const placed = new Set<string>();
  const place = (item: FrameItem, level: number, parent: string | undefined, heading: boolean): void => {
    if (placed.has(item.code)) return;
    placed.add(item.code);
    const below = under.get(item.code) ?? [];
    rows.push({ item, level, parent, heading, children: below.length });
    for (const one of below) place(one, level + 1, item.code, false);
  };
  for (const { item, heading } of roots) place(item, 1, undefined, heading);
  for (const item of facet.items) place(item, 1, undefined, false);
  return rows;
}

/** The rows that are in sight while these are closed. */
export function openRows(rows: readonly TreeRow[], closed: ReadonlySet<string>): readonly TreeRow[] {
  const hidden = new Set<string>();
  return rows.filter((row) => {
    const out = row.parent !== undefined && (hidden.has(row.parent) || closed.has(row.parent));
    if (out) hidden.add(row.item.code);
    return !out;
  });
}

import type { LaneId } from './picture.ts';
import type { Sized } from './rows.ts';

/** A node with its words and its place. */
export interface Placed extends Sized {
  readonly x: number;
  readonly y: number;
  readonly lane: LaneId;
  readonly group: string;
  readonly rank: number;
}

export const middleOf = (box: { readonly y: number; readonly height: number }): number =>
  box.y + box.height / 2;

/** How far the outline of a shape lies inside its box at a distance from its middle, on the right. */
export function rightInset(box: Placed, fromMiddle: number): number {
  const half = box.height / 2;
  const off = Math.min(Math.abs(fromMiddle), half);
  if (box.item.node.kind === 'mechanism') return (off / half) * Math.min(12, box.height * 0.3);
  if (box.item.node.kind !== 'subgoal') return 0;
  const radius = Math.min(half, 16);
  const into = off - (half - radius);
  return into <= 0 ? 0 : radius - Math.sqrt(Math.max(0, radius * radius - into * into));
}

/** The depth of a problem's notch, where a line comes in from the left. */
export const leftInset = (box: Placed): number =>
  box.item.node.kind === 'problem' ? Math.min(8, box.height * 0.28) : 0;

import { between } from './between.ts';
import type { Box, Order, Picture } from './picture.ts';

/**
 * The place for a node that is let go with its middle at height `y`: between those that then stand above and below it in its lane.
 * Undefined when it is no node of the picture, or stays where it was.
 */
export function moveTo(picture: Picture, order: Order, id: string, y: number): number | undefined {
  const moved = picture.boxes.find((box) => box.id === id);
  if (!moved) return undefined;
  const middle = (box: Box): number => box.y + box.height / 2;
  const lane = picture.boxes
    .filter((box) => box.lane === moved.lane && box.shape !== 'block')
    .toSorted((a, b) => a.y - b.y);
  const others = lane.filter((box) => box !== moved);
  const at = others.filter((box) => middle(box) < y).length;
  if (at === lane.indexOf(moved)) return undefined;
  const place = (box: Box | undefined): number | undefined => box && (order.places[box.id] ?? box.rank);
  return between(place(others[at - 1]), place(others[at]));
}

import { linkWeight } from '../../shared/configuration/chain.ts';
import type { Box, LinkPath, Picture } from '../../shared/layout/picture.ts';
import { linkAt, type Theory } from '../../shared/theory/theory.ts';

/** Walking through the map by keys: pure, out of what the picture shows (7 of the look). */
export type Step = 'up' | 'down' | 'first' | 'last' | 'group-up' | 'group-down' | 'on' | 'back';

const laneOf = (picture: Picture, box: Box): readonly Box[] =>
  picture.boxes.filter((one) => one.lane === box.lane).toSorted((a, b) => a.y - b.y);

/** Links from or to a node that can be walked, the heaviest first. */
export function linksAt(
  picture: Picture,
  theory: Theory,
  id: string,
  direction: 'on' | 'back',
): readonly LinkPath[] {
  const end = direction === 'on' ? 'from' : 'to';
  const weightOf = (path: LinkPath): number => {
    const link = linkAt(theory, path.id);
    return link ? linkWeight(theory, link) - (path.back ? 100 : 0) : 0;
  };
  return picture.links
    .filter((link) => link[end] === id)
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a.y - b.y);
}

/** Where a step leads from a node; the node itself where it leads nowhere. */
export function walkFrom(picture: Picture, theory: Theory, id: string, step: Step): string {
  const box = picture.boxes.find((one) => one.id === id);
  if (!box) return picture.boxes[0]?.id ?? id;
  const lane = laneOf(picture, box);
  const at = lane.indexOf(box);
  switch (step) {
    case 'up':
      return lane[at - 1]?.id ?? id;
    case 'down':
      return lane[at + 1]?.id ?? id;
    case 'first':
      return lane[0]?.id ?? id;
    case 'last':
      return lane.at(-1)?.id ?? id;
    case 'group-up': {
      const before = lane.slice(0, at).findLast((one) => one.group !== box.group);
      return lane.find((one) => one.group === before?.group)?.id ?? lane[0]?.id ?? id;
    }
    case 'group-down':
      return lane.slice(at).find((one) => one.group !== box.group)?.id ?? lane.at(-1)?.id ?? id;
    case 'on':
    case 'back': {
      const [heaviest] = linksAt(picture, theory, id, step);
      if (heaviest) return step === 'on' ? heaviest.to : heaviest.from;
      return nearestBeside(picture, box, step) ?? id;
    }
  }
}

/** Without a link the walk goes to the node at the nearest height in the next lane, so that no node is a dead end. */
function nearestBeside(picture: Picture, box: Box, step: 'on' | 'back'): string | undefined {
  const lanes = picture.lanes.map((lane) => lane.id);
  const direction = step === 'on' ? 1 : -1;
  const middle = box.y + box.height / 2;
  for (let i = lanes.indexOf(box.lane) + direction; i >= 0 && i < lanes.length; i += direction) {
    const [nearest] = picture.boxes
      .filter((one) => one.lane === lanes[i])
      .toSorted((a, b) => Math.abs(a.y + a.height / 2 - middle) - Math.abs(b.y + b.height / 2 - middle));
    if (nearest) return nearest.id;
  }
  return undefined;
}

/** The node that takes the focus once these are gone: the next one left in the lane, else the one before, else any. */
export function nextAfter(picture: Picture, id: string, gone: ReadonlySet<string>): string | undefined {
  const box = picture.boxes.find((one) => one.id === id);
  if (!box) return picture.boxes.find((one) => !gone.has(one.id))?.id;
  const lane = laneOf(picture, box);
  const at = lane.indexOf(box);
  const left = (one: Box): boolean => !gone.has(one.id);
  return (
    lane.slice(at + 1).find(left)?.id ?? lane.slice(0, at).findLast(left)?.id ?? picture.boxes.find(left)?.id
  );
}

/** The permitted targets in reading order: lanes from left to right, in each from above to below. */
export function targetsInOrder(picture: Picture, permitted: ReadonlySet<string>): readonly string[] {
  const lanes = picture.lanes.map((lane) => lane.id);
  const boxes = picture.boxes
    .filter((box) => permitted.has(box.id))
    .toSorted((a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane) || a.y - b.y)
    .map((box) => box.id);
  const links = picture.links
    .filter((link) => permitted.has(link.id))
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
    .map((link) => link.id);
  return [...boxes, ...links];
}

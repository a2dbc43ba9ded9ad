import { isRefusal } from '../../shared/theory/command.ts';
import {
  canModerate,
  laneVerdict,
  permittedTargets,
  type LaneVerdict,
} from '../../shared/theory/connectRules.ts';
import type { LaneId, Picture } from '../../shared/layout/picture.ts';
import { nodeAt, type Theory } from '../../shared/theory/theory.ts';
import type { NodeKind } from '../../shared/theory/words.ts';

/** Where a link from this node, or the context that it is, may end among what the picture shows. Worked out once a gesture. */
export function permittedIn(theory: Theory, picture: Picture, from: string): ReadonlySet<string> {
  const node = nodeAt(theory, from);
  if (node?.kind === 'context') {
    const shown = [...picture.boxes, ...picture.links].map((piece) => piece.id);
    return new Set(shown.filter((id) => !isRefusal(canModerate(theory, from, id))));
  }
  const targets = permittedTargets(theory, from);
  return new Set(picture.boxes.map((box) => box.id).filter((id) => targets.has(id)));
}

const laneKinds: Readonly<Record<LaneId, readonly NodeKind[]>> = {
  P: ['problem'],
  I: ['instrument', 'connection'],
  M: ['mechanism'],
  S: ['subgoal'],
  G: ['subgoal'],
  E: ['endgoal'],
};

/** What each lane head says while this link is drawn. Nothing for a context, which may stand anywhere along the way. */
export function verdictsOf(theory: Theory, picture: Picture, from: string): ReadonlyMap<LaneId, LaneVerdict> {
  if (nodeAt(theory, from)?.kind === 'context') return new Map();
  return new Map(picture.lanes.map((lane) => [lane.id, laneVerdict(theory, from, laneKinds[lane.id])]));
}

/** The lane in which a point of the picture lies; the gutters belong to the nearest lane's head, but to no lane. */
export const laneAt = (picture: Picture, x: number): LaneId | undefined =>
  picture.lanes.find((lane) => x >= lane.x - 8 && x <= lane.x + lane.width + 8)?.id;

/** Where a line from a node begins: the middle of its right edge. */
export function startOf(
  picture: Picture,
  id: string,
): { readonly x: number; readonly y: number } | undefined {
  const box = picture.boxes.find((one) => one.id === id);
  return box && { x: box.x + box.width, y: box.y + box.height / 2 };
}

/** Where a line to a piece ends: the left edge of a node, the middle of a link. */
export function endOf(picture: Picture, id: string): { readonly x: number; readonly y: number } | undefined {
  const box = picture.boxes.find((one) => one.id === id);
  if (box) return { x: box.x, y: box.y + box.height / 2 };
  const link = picture.links.find((one) => one.id === id);
  return link && { x: link.x, y: link.y };
}

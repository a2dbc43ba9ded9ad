import type { LaneId } from './picture.ts';

/** A lane as links meet it: its edges, and the heights that its nodes take. */
export interface Lane {
  readonly id: LaneId;
  readonly x: number;
  readonly width: number;
  /** Sorted from above. */
  readonly taken: readonly { readonly top: number; readonly bottom: number }[];
}

const clear = 2;

const isFree = (lane: Lane, y: number): boolean =>
  lane.taken.every((box) => y < box.top - clear || y > box.bottom + clear);

interface Gap {
  readonly y: number;
  /** Between two rows of a group: a line there seems an edge of one. */
  readonly tight: boolean;
}

/** Heights at which a line can pass a lane: in the gaps between its nodes, above the first and below the last. */
function gapsOf(lane: Lane): Gap[] {
  const heights: Gap[] = [];
  let edge: number | undefined;
  for (const box of lane.taken) {
    if (edge === undefined) heights.push({ y: Math.max(1.5, box.top - 5), tight: false });
    else if (box.top > edge) {
      const room = box.top - edge;
      const places = Math.max(1, Math.min(9, Math.floor(room / 6) - 1));
      for (let i = 1; i <= places; i += 1)
        heights.push({ y: edge + (room * i) / (places + 1), tight: room < 4 });
    }
    edge = Math.max(edge ?? box.bottom, box.bottom);
  }
  if (edge !== undefined) heights.push({ y: edge + 5, tight: false });
  return heights;
}

/**
 * Where links pass the lanes between their ends: at their own height where nothing stands there, else through the nearest gap
 * between two nodes. Links of one net pass together; different nets prefer different heights.
 */
export function passHeights(
  lanes: readonly Lane[],
): (net: string, lane: number, y: number, aim: number) => number {
  const gaps = lanes.map(gapsOf);
  const chosen = new Map<string, number>();
  const used = lanes.map((): { net: string; y: number }[] => []);
  return (net, index, y, aim) => {
    const lane = lanes[index]!;
    const key = `${index} ${net}`;
    const take = (height: number): number => {
      chosen.set(key, height);
      used[index]!.push({ net, y: height });
      return height;
    };
    // Between the sub-goals a line runs at the height where it ends, if that is free: the generic ones lie in such a slot.
    if (lane.id === 'S' && isFree(lane, aim)) return take(aim);
    if (isFree(lane, y)) return y;
    const before = chosen.get(key);
    if (before !== undefined) return before;
    const next = lanes[index + 1];
    let best = { y, cost: Infinity };
    for (const { y: height, tight } of gaps[index]!) {
      let cost = Math.abs(height - y) + 0.3 * Math.abs(height - aim) + (tight ? 24 : 0);
      if (cost >= best.cost) continue;
      if (next?.id === 'G' && !isFree(next, height)) cost += 40;
      if (used[index]!.some((one) => one.net !== net && Math.abs(one.y - height) < 3)) cost += 24;
      if (cost < best.cost) best = { y: height, cost };
    }
    return take(best.y);
  };
}

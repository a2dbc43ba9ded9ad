import type { Tie } from './model.ts';
import type { NetPlan } from './nets.ts';

/** A horizontal run into a rail: from a node's port, or from another rail of the same net. */
export interface Stub {
  readonly y: number;
  readonly x0: () => number;
  readonly ties: Tie[];
}

/** A vertical in a gutter that leads the stubs of one net to one height. */
export interface Rail {
  readonly net: NetPlan;
  readonly gutter: number;
  readonly ty: number;
  readonly stubs: Stub[];
  x: number;
}

interface Span {
  readonly rail: Rail;
  readonly lo: number;
  readonly hi: number;
}

const apart = 8;
/** Above this number of rails the order by height stays as it is. */
const manyRails = 500;

const clash = (stubs: readonly Stub[], y: number): number =>
  stubs.some((stub) => Math.abs(stub.y - y) < 3.5) ? 50 : 0;

/** What it costs when `a` stands left of `b`: crossings, and heights at which two nets would run over each other. */
function leftCost(a: Span, b: Span): number {
  let cost = clash(b.rail.stubs, a.rail.ty);
  for (const stub of b.rail.stubs) if (stub.y > a.lo + 0.5 && stub.y < a.hi - 0.5) cost += 1;
  if (a.rail.ty > b.lo + 0.5 && a.rail.ty < b.hi - 0.5) cost += 1;
  return cost;
}

/** Moves single rails while the sum of the costs falls. */
function improve(order: Span[], at: (i: number, j: number) => number, ids: number[]): void {
  for (let turn = 0, better = true; better && turn < 60; turn += 1) {
    better = false;
    for (let i = 0; i < order.length; i += 1) {
      let best = { to: i, delta: -0.5 };
      for (const step of [1, -1]) {
        let delta = 0;
        for (let k = i + step; k >= 0 && k < order.length; k += step) {
          const [left, right] = step > 0 ? [ids[i]!, ids[k]!] : [ids[k]!, ids[i]!];
          delta += at(right, left) - at(left, right);
          if (delta < best.delta) best = { to: k, delta };
        }
      }
      if (best.to === i) continue;
      order.splice(best.to, 0, ...order.splice(i, 1));
      ids.splice(best.to, 0, ...ids.splice(i, 1));
      better = true;
    }
  }
}

/** The column of each rail: rails far enough apart in height share one. */
function tracksOf(order: readonly Span[]): number[] {
  const tracks: number[] = [];
  order.forEach((span, i) => {
    let track = 0;
    for (let j = 0; j < i; j += 1) {
      const before = order[j]!;
      const overlap = !(before.hi + apart < span.lo || span.hi + apart < before.lo);
      const meets =
        overlap || clash(before.rail.stubs, span.rail.ty) > 0 || clash(span.rail.stubs, before.rail.ty) > 0;
      if (meets) track = Math.max(track, tracks[j]! + 1);
    }
    tracks.push(track);
  });
  return tracks;
}

/** Orders the rails of one gutter so that they cross least, and gives each its x between `left` and `right`. */
export function placeRails(rails: readonly Rail[], left: number, right: number): void {
  if (rails.length === 0) return;
  const spans = rails.map((rail): Span => {
    const heights = [rail.ty, ...rail.stubs.map((stub) => stub.y)];
    return { rail, lo: Math.min(...heights), hi: Math.max(...heights) };
  });
  const order = spans.toSorted((a, b) => a.lo + a.hi - b.lo - b.hi);
  const n = order.length;
  if (n > 1 && n <= manyRails) {
    const costs = new Int32Array(n * n);
    order.forEach((a, i) => order.forEach((b, j) => i !== j && (costs[i * n + j] = leftCost(a, b))));
    improve(order, (i, j) => costs[i * n + j]!, [...order.keys()]);
  }
  const tracks = tracksOf(order);
  const count = Math.max(...tracks);
  const width = right - left;
  const padLeft = Math.min(12, width * 0.4);
  const padRight = Math.min(22, width * 0.4);
  const room = Math.max(0, width - padLeft - padRight);
  const step = count > 0 ? Math.min(13, room / count) : 0;
  const start = left + padLeft + (room - step * count) / 2;
  order.forEach((span, i) => (span.rail.x = Math.round(start + tracks[i]! * step) + 0.5));
}

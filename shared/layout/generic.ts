/** What stands between the straight lines to the end goal. */
export interface Wanted {
  readonly want: number;
  readonly height: number;
}

interface Slot {
  readonly y: number;
  readonly room: number;
}

/** The room between neighbouring lines, above the first and below the last. */
function slotsBetween(lines: readonly number[], top: number, bottom: number): Slot[] {
  const sorted = lines.toSorted((a, b) => a - b);
  const edges = [top, ...sorted, bottom];
  return edges.slice(1).map((edge, i) => ({ y: (edge + edges[i]!) / 2, room: edge - edges[i]! }));
}

/**
 * Middles for generic sub-goals, in their order, each in a slot of its own between the lines, with the least distance in all from
 * where they want to be. Where the slots do not do, undefined: then the caller stacks them.
 */
export function intoSlots(
  wanted: readonly Wanted[],
  lines: readonly number[],
  top: number,
  bottom: number,
): number[] | undefined {
  const slots = slotsBetween(lines, top, bottom);
  // Least distance for the first i goals in the first j slots; in order, so that no exchange can be better.
  const cost = wanted.map(() => new Float64Array(slots.length).fill(Infinity));
  const from = wanted.map(() => new Int32Array(slots.length).fill(-1));
  wanted.forEach(({ want, height }, i) => {
    let best = i === 0 ? 0 : Infinity;
    let bestAt = -1;
    slots.forEach((slot, j) => {
      const before = i === 0 ? 0 : (cost[i - 1]?.[j - 1] ?? Infinity);
      if (i > 0 && before < best) [best, bestAt] = [before, j - 1];
      if (slot.room <= height + 8 || best === Infinity) return;
      cost[i]![j] = best + Math.abs(slot.y - want);
      from[i]![j] = bestAt;
    });
  });
  const last = cost.at(-1);
  if (!last) return [];
  let j = last.reduce((best, value, at) => (value < (last[best] ?? Infinity) ? at : best), 0);
  if (last[j] === Infinity) return undefined;
  const middles: number[] = [];
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    middles.unshift(slots[j]!.y);
    j = from[i]![j]!;
  }
  return middles;
}

/** A thing in a stack: where its middle wants to be, and how far it reaches above and below it. */
export interface Stacked {
  readonly want: number;
  readonly above: number;
  readonly below: number;
}

/**
 * Middles for things in a fixed order, without overlap, with the least total displacement from where they want to be (pool
 * adjacent violators); then pushed inside `top` and `bottom`, from above first. What does not fit runs over the bottom.
 */
export function stack(things: readonly Stacked[], gap: number, top: number, bottom: number): number[] {
  const need = (i: number): number => (things[i - 1]?.below ?? 0) + gap + (things[i]?.above ?? 0);
  const offsets = new Float64Array(things.length);
  for (let i = 1; i < things.length; i += 1) offsets[i] = offsets[i - 1]! + need(i);
  const blocks: { sum: number; count: number }[] = [];
  things.forEach((thing, i) => {
    let block = { sum: thing.want - (offsets[i] ?? 0), count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const middles: number[] = [];
  for (const { sum, count } of blocks)
    for (let i = 0; i < count; i += 1) middles.push(sum / count + offsets[middles.length]!);
  for (let i = things.length - 1; i >= 0; i -= 1) {
    const limit =
      i === things.length - 1 ? bottom - (things[i]?.below ?? 0) : (middles[i + 1] ?? 0) - need(i + 1);
    if ((middles[i] ?? 0) <= limit) break;
    middles[i] = limit;
  }
  for (let i = 0; i < things.length; i += 1) {
    const limit = i === 0 ? top + (things[0]?.above ?? 0) : (middles[i - 1] ?? 0) + need(i);
    if ((middles[i] ?? 0) >= limit) break;
    middles[i] = limit;
  }
  return middles;
}

/** The height that a stack takes at least. */
export const stackHeight = (things: readonly Stacked[], gap: number): number =>
  things.reduce((sum, thing) => sum + thing.above + thing.below, 0) + gap * Math.max(0, things.length - 1);

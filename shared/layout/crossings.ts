import type { Model } from './model.ts';

/** The links between two neighbouring lanes, as pairs of indexes: problems to means, means to mechanisms, mechanisms to sub-goals. */
export interface LinkPairs {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The three gutters in which crossings are counted. */
export function linkPairs(model: Model): readonly LinkPairs[] {
  return (['PI', 'IM', 'MS'] as const).map((gutter) => {
    const ties = model.ties.filter((tie) => tie.from.lane + tie.to.lane === gutter);
    const from = new Int32Array(ties.length);
    const to = new Int32Array(ties.length);
    ties.forEach((tie, i) => {
      from[i] = tie.from.index;
      to[i] = tie.to.index;
    });
    return { from, to };
  });
}

function countPairwise(a: Float64Array, b: Float64Array): number {
  let crossings = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = i + 1; j < a.length; j += 1) {
      if ((a[i]! - a[j]!) * (b[i]! - b[j]!) < 0) crossings += 1;
    }
  }
  return crossings;
}

/** The place of each value among all different ones, from 0. */
function ranksOf(values: Float64Array): Int32Array {
  const sorted = values.toSorted();
  let different = 0;
  for (let i = 0; i < sorted.length; i += 1)
    if (i === 0 || sorted[i] !== sorted[different - 1]) sorted[different++] = sorted[i]!;
  const ranks = new Int32Array(values.length);
  // Looked up by halves: a table by value would make an object of each of tens of thousands of heights.
  for (let i = 0; i < values.length; i += 1) {
    let low = 0;
    for (let high = different - 1; low < high;) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < values[i]!) low = middle + 1;
      else high = middle;
    }
    ranks[i] = low;
  }
  return ranks;
}

/** As {@link countPairwise}, in a time that hardly grows faster than the links: those from above are taken in one after another. */
function countInOrder(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  const from = ranksOf(a);
  const to = ranksOf(b);
  // Links sorted by where they start, without comparing: how many start before each place, then each into its own.
  const starts = new Int32Array(n + 1);
  for (let i = 0; i < n; i += 1) starts[from[i]! + 1]! += 1;
  for (let i = 0; i < n; i += 1) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const sorted = new Int32Array(n);
  for (let i = 0; i < n; i += 1) {
    const at = from[i]!;
    sorted[next[at]!] = i;
    next[at]! += 1;
  }
  // How many of those above end at or above each place, as sums over stretches that double.
  const sums = new Int32Array(n + 1);
  let crossings = 0;
  let above = 0;
  for (let low = 0; low < n;) {
    const high = starts[from[sorted[low]!]! + 1]!;
    for (let k = low; k < high; k += 1) {
      let notBelow = 0;
      for (let at = to[sorted[k]!]! + 1; at > 0; at -= at & -at) notBelow += sums[at]!;
      crossings += above - notBelow;
    }
    for (let k = low; k < high; k += 1)
      for (let at = to[sorted[k]!]! + 1; at <= n; at += at & -at) sums[at]! += 1;
    above += high - low;
    low = high;
  }
  return crossings;
}

/** How many links cross when each is drawn as a straight line between the middles of its ends. */
export function countCrossings(pairs: readonly LinkPairs[], middles: Float64Array): number {
  let crossings = 0;
  for (const { from, to } of pairs) {
    const n = from.length;
    const a = new Float64Array(n);
    const b = new Float64Array(n);
    for (let i = 0; i < n; i += 1) {
      a[i] = middles[from[i]!]!;
      b[i] = middles[to[i]!]!;
    }
    crossings += n < 80 ? countPairwise(a, b) : countInOrder(a, b);
  }
  return crossings;
}

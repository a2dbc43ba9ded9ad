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
    return {
      from: Int32Array.from(ties, (tie) => tie.from.index),
      to: Int32Array.from(ties, (tie) => tie.to.index),
    };
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

/** Inversions of a sequence by merging: links that start higher and end lower than another. */
function inversions(values: Float64Array, spare: Float64Array, low: number, high: number): number {
  if (high - low < 2) return 0;
  const middle = (low + high) >> 1;
  let count = inversions(values, spare, low, middle) + inversions(values, spare, middle, high);
  let i = low;
  let j = middle;
  for (let k = low; k < high; k += 1) {
    if (j >= high || (i < middle && values[i]! <= values[j]!)) spare[k] = values[i++]!;
    else {
      count += middle - i;
      spare[k] = values[j++]!;
    }
  }
  values.set(spare.subarray(low, high), low);
  return count;
}

/** How many links cross when each is drawn as a straight line between the middles of its ends. */
export function countCrossings(pairs: readonly LinkPairs[], middles: Float64Array): number {
  let crossings = 0;
  for (const { from, to } of pairs) {
    const n = from.length;
    const a = Float64Array.from(from, (index) => middles[index]!);
    const b = Float64Array.from(to, (index) => middles[index]!);
    if (n < 80) {
      crossings += countPairwise(a, b);
      continue;
    }
    const order = Uint32Array.from({ length: n }, (_, i) => i).toSorted(
      (i, j) => a[i]! - a[j]! || b[i]! - b[j]!,
    );
    crossings += inversions(
      Float64Array.from(order, (i) => b[i]!),
      new Float64Array(n),
      0,
      n,
    );
  }
  return crossings;
}

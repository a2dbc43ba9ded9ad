/**
 * A place in a lane between those of two neighbours; `undefined` stands for a neighbour that is not there. Finite whatever the finite places are: half the
 * sum would not be, for two that are as large as numbers go.
 */
export function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return after === undefined ? 0 : after - 1;
  return after === undefined ? before + 1 : before / 2 + after / 2;
}

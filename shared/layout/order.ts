import { placeGroups, type Spacing } from './columns.ts';
import { countCrossings, linkPairs } from './crossings.ts';
import { withPins, type Lists } from './lists.ts';
import { stack } from './mechanisms.ts';
import type { Item, Model } from './model.ts';

/** Above this number of links a swap is judged by the links of the two rows alone, not by placing everything anew. */
const wholeLimit = 220;
/** How many rounds, and from which on neighbours are swapped too: of very many links two give what four did, to a thousandth. */
const fewLinks = { rounds: 14, swapsFrom: 5 } as const;
const manyLinks = { rounds: 2, swapsFrom: 1 } as const;
/** The least share of its crossings that a round over very many links must take away for another to be worth its time. */
const leastGain = 0.001;
const untied = 1e6;

/**
 * Finds an order with few crossings and writes it into the lists: fourteen rounds in which mechanisms stand at the mean height of
 * their neighbours, means at that of their mechanisms and problems at that of their means; from the sixth round also every swap
 * of neighbours in a group. Of very many links it takes two, the second with swaps, and then swaps for as long as they take away a thousandth. The round with the fewest crossings is kept. Pinned
 * nodes stay where they are.
 * `heights` are those of the rows by the items' indexes. `heard` is told after each round which share of them is done, 0 to 1.
 */
export function findOrder(
  model: Model,
  lists: Lists,
  heights: ArrayLike<number>,
  spacing: Spacing,
  heard?: (share: number) => void,
): void {
  const middles = new Float64Array(model.items.length);
  /** Where each would stand by its neighbours. */
  const wants = new Float64Array(model.items.length);
  const pairs = linkPairs(model);
  const linkCount = pairs.reduce((sum, pair) => sum + pair.from.length, 0);
  const isLarge = linkCount > wholeLimit;
  const { rounds, swapsFrom } = isLarge ? manyLinks : fewLinks;
  const neighbours = neighboursOf(model);
  const indexes = (list: readonly Item[]): number[] => list.map((item) => item.index);
  const groups = lists.groups.map((group) => ({
    key: group.key,
    P: indexes(group.P),
    I: indexes(group.I),
    S: indexes(group.S),
  }));
  let mechanisms = indexes(lists.M);
  const anyPinned = model.items.some((item) => item.node.pinned);
  const pinned = (list: number[]): number[] => {
    if (!anyPinned) return list;
    const items = list.map((i) => model.items[i]!);
    return items.some((item) => item.node.pinned) ? indexes(withPins(items)) : list;
  };
  const mean = (near: readonly number[], without: number): number => {
    if (near.length === 0) return without;
    let sum = 0;
    for (const i of near) sum += middles[i]!;
    return sum / near.length;
  };
  const placeRows = (): number => placeGroups(groups, heights, middles, spacing).bottom;
  const placeAll = (): void => {
    const bottom = placeRows();
    const middle = (spacing.top + bottom) / 2;
    for (const i of mechanisms) wants[i] = mean(neighbours.both[i]!, middle);
    mechanisms = pinned(mechanisms.toSorted((a, b) => wants[a]! - wants[b]! || tie(model, a, b)));
    const things = mechanisms.map((i) => {
      const half = (heights[i] ?? 0) / 2;
      return { want: wants[i]!, above: half, below: half };
    });
    stack(things, 9, spacing.top, bottom).forEach((y, k) => (middles[mechanisms[k]!] = y));
  };
  const sortBy = (list: number[], near: readonly (readonly number[])[]): number[] => {
    if (list.length < 2) return list;
    for (const i of list) wants[i] = mean(near[i]!, untied);
    return pinned(list.toSorted((a, b) => wants[a]! - wants[b]! || tie(model, a, b)));
  };
  const exchange = (a: number, b: number): void => {
    const edge = middles[a]! - heights[a]! / 2;
    middles[b] = edge + heights[b]! / 2;
    middles[a] = edge + heights[b]! + spacing.rowGap + heights[a]! / 2;
  };
  const swapAll = (): void => {
    placeAll();
    let now = isLarge ? 0 : countCrossings(pairs, middles);
    for (const group of groups) {
      for (const lane of ['I', 'P'] as const) {
        const list = group[lane];
        for (let i = 0; i + 1 < list.length; i += 1) {
          const [a, b] = [list[i]!, list[i + 1]!];
          if (model.items[a]!.node.pinned || model.items[b]!.node.pinned) continue;
          if (isLarge) {
            if (gain(neighbours, middles, a, b) > 0) {
              [list[i], list[i + 1]] = [b, a];
              exchange(a, b);
            }
            continue;
          }
          [list[i], list[i + 1]] = [b, a];
          placeAll();
          const swapped = countCrossings(pairs, middles);
          if (swapped < now) now = swapped;
          else [list[i], list[i + 1]] = [a, b];
        }
      }
    }
  };
  let best = { crossings: Infinity, groups: [] as { P: number[]; I: number[] }[] };
  const keep = (): void => {
    placeAll();
    const crossings = countCrossings(pairs, middles);
    if (crossings >= best.crossings) return;
    best = { crossings, groups: groups.map((group) => ({ P: [...group.P], I: [...group.I] })) };
  };
  for (const group of groups) for (const lane of ['P', 'I'] as const) group[lane] = pinned(group[lane]);
  keep();
  for (let round = 0; round < rounds && best.crossings > 0; round += 1) {
    for (const group of groups) group.I = sortBy(group.I, neighbours.out);
    placeRows();
    for (const group of groups) group.P = sortBy(group.P, neighbours.out);
    if (round >= swapsFrom) swapAll();
    keep();
    heard?.((round + 1) / (rounds + 1));
  }
  const restore = (): void =>
    best.groups.forEach((group, i) => Object.assign(groups[i]!, { P: [...group.P], I: [...group.I] }));
  // Rounds may leave the best one with a swap that still helps.
  const enough = isLarge ? 1 - leastGain : 1;
  for (let before = Infinity; best.crossings < before * enough;) {
    before = best.crossings;
    restore();
    swapAll();
    keep();
  }
  restore();
  placeAll();
  const items = (list: readonly number[]): Item[] => list.map((i) => model.items[i]!);
  lists.groups.forEach((group, i) => {
    group.P = items(groups[i]!.P);
    group.I = items(groups[i]!.I);
  });
  lists.M = items(mechanisms);
}

/** More emphasis first, then the frames' order. */
const tie = (model: Model, a: number, b: number): number =>
  model.items[b]!.emphasis - model.items[a]!.emphasis || a - b;

interface Neighbours {
  readonly out: readonly (readonly number[])[];
  readonly both: readonly (readonly number[])[];
}

/** Indexes of a node's neighbours that have a height of their own in the order: not the end goal, nor generic sub-goals. */
function neighboursOf(model: Model): Neighbours {
  const counts = (item: Item): boolean => item.lane !== 'E' && item.lane !== 'G';
  const lists = model.items.map((): { readonly out: number[]; readonly into: number[] } => ({
    out: [],
    into: [],
  }));
  for (const { from, to } of model.ties) {
    if (counts(to)) lists[from.index]!.out.push(to.index);
    if (counts(from)) lists[to.index]!.into.push(from.index);
  }
  const out = lists.map((list) => list.out);
  const both = lists.map((list) => [...list.out, ...list.into]);
  return { out, both };
}

/** How many crossings a swap of two neighbouring rows takes away, with everything else where it is. */
function gain(neighbours: Neighbours, middles: Float64Array, a: number, b: number): number {
  let delta = 0;
  for (const i of neighbours.both[a]!) {
    for (const j of neighbours.both[b]!) {
      const near = middles[i]! - middles[j]!;
      delta += near > 0 ? 1 : near < 0 ? -1 : 0;
    }
  }
  return delta;
}

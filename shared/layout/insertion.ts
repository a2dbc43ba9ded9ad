import { between } from './between.ts';
import type { LayoutInput } from './input.ts';
import { keptLists } from './keptLists.ts';
import type { Lists } from './lists.ts';
import { modelOf, type Item, type Model } from './model.ts';
import type { LaneId, Order } from './picture.ts';

type Ranks = ReadonlyMap<string, number>;

const laneLists = (lists: Lists, lane: LaneId): Item[] =>
  lane === 'P' || lane === 'I' || lane === 'S' ? lists.groups.flatMap((group) => group[lane]) : lists[lane];

function ranksOf(lists: Lists): Ranks {
  const ranks = new Map<string, number>();
  for (const lane of ['P', 'I', 'M', 'S', 'G', 'E'] as const) {
    laneLists(lists, lane).forEach((item, rank) => ranks.set(item.id, rank));
  }
  return ranks;
}

/** Crossings of an item's links with the others of the same gutter, when the item stands at this rank of its lane. */
function crossingsAt(model: Model, item: Item, rank: number, ranks: Ranks): number {
  let crossings = 0;
  for (const outward of [true, false]) {
    for (const mine of outward ? model.out(item.id) : model.into(item.id)) {
      const far = outward ? mine.to : mine.from;
      const at = ranks.get(far.id);
      if (at === undefined || far.lane === item.lane) continue;
      for (const other of model.ties) {
        const [near, end] = outward ? [other.from, other.to] : [other.to, other.from];
        const a = ranks.get(near.id);
        const b = ranks.get(end.id);
        if (near.lane !== item.lane || end.lane !== far.lane || a === undefined || b === undefined) continue;
        if ((rank - a) * (at - b) < 0) crossings += 1;
      }
    }
  }
  return crossings;
}

/** Where in its list a new item crosses fewest links; of equal places the one nearest to its neighbours' height, then the last. */
export function bestIndex(model: Model, lists: Lists, list: readonly Item[], item: Item): number {
  const near = [...model.out(item.id).map((tie) => tie.to), ...model.into(item.id).map((tie) => tie.from)];
  if (near.length === 0 || list.length === 0) return list.length;
  const ranks = ranksOf(lists);
  const share = (one: Item): number =>
    ((ranks.get(one.id) ?? 0) + 0.5) / Math.max(1, laneLists(lists, one.lane).length);
  const wanted = near.reduce((sum, one) => sum + share(one), 0) / near.length;
  const laneLength = Math.max(1, laneLists(lists, item.lane).length);
  let best = { index: list.length, crossings: Infinity, away: Infinity };
  for (let index = list.length; index >= 0; index -= 1) {
    const next = list[index];
    const before = list[index - 1];
    const rank = next ? ranks.get(next.id)! - 0.5 : (before ? ranks.get(before.id)! : 0) + 0.5;
    const crossings = crossingsAt(model, item, rank, ranks);
    const away = Math.abs((rank + 0.5) / laneLength - wanted);
    if (crossings < best.crossings || (crossings === best.crossings && away < best.away - 1e-9)) {
      best = { index, crossings, away };
    }
  }
  return best.index;
}

/**
 * The place for a node that the order does not know yet: where its links cross fewest others. Storing it moves nothing else.
 * Undefined for a node that stands in no lane.
 */
export function insertionPlace(input: LayoutInput, order: Order, id: string): number | undefined {
  const model = modelOf(input);
  const item = model.item(id);
  if (!item) return undefined;
  const { [id]: _own, ...others } = order.places;
  const lane = laneLists(keptLists(model, { places: others }, input), item.lane);
  const at = lane.indexOf(item);
  const known = (list: readonly Item[]): number | undefined =>
    list.map((one) => others[one.id]).find((place) => place !== undefined);
  return between(known(lane.slice(0, at).toReversed()), known(lane.slice(at + 1)));
}

import { arrange } from './arrange.ts';
import type { LayoutInput } from './input.ts';
import { bestIndex } from './insertion.ts';
import { listsOf, type Lists } from './lists.ts';
import type { Item, Model } from './model.ts';
import type { Order } from './picture.ts';

type Places = Readonly<Record<string, number>>;

/** Placed nodes by their places; the others at the frames' place among them. */
function goalsInOrder(goals: readonly Item[], places: Places): Item[] {
  const order = inOrder(goals, places);
  for (const goal of goals) {
    if (places[goal.id] !== undefined) continue;
    const next = order.findIndex((other) => other.index > goal.index);
    order.splice(next < 0 ? order.length : next, 0, goal);
  }
  return order;
}

const inOrder = (list: readonly Item[], places: Places): Item[] =>
  list
    .filter((item) => places[item.id] !== undefined)
    .toSorted((a, b) => places[a.id]! - places[b.id]! || a.index - b.index);

/**
 * The lists as an order keeps them. What has a place keeps it among the others of its list; a node without one goes where its
 * links cross fewest others, and moves nothing. An order that knows no node at all is sought first.
 */
export function keptLists(model: Model, order: Order, input: LayoutInput): Lists {
  const known = model.items.some((item) => order.places[item.id] !== undefined);
  const places = known || model.items.length === 0 ? order.places : arrange(input).places;
  const lists = listsOf(model, goalsInOrder(model.lane('S'), places));
  const waiting: { readonly list: Item[]; readonly item: Item }[] = [];
  const keep = (list: readonly Item[]): Item[] => {
    const kept = inOrder(list, places);
    for (const item of list) if (places[item.id] === undefined) waiting.push({ list: kept, item });
    return kept;
  };
  for (const group of lists.groups) {
    group.P = keep(group.P);
    group.I = keep(group.I);
  }
  lists.M = keep(lists.M);
  lists.G = goalsInOrder(lists.G, places);
  lists.E = goalsInOrder(lists.E, places);
  for (const { list, item } of waiting) list.splice(bestIndex(model, lists, list, item), 0, item);
  return lists;
}

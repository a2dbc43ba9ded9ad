import { groupItems, lastGroup } from './groups.ts';
import type { Item, Model } from './model.ts';

/** The nodes of a group by lane, from above; mutable while an order is sought. */
export interface GroupDraft {
  readonly key: string;
  P: Item[];
  I: Item[];
  S: Item[];
}

/** Everything that has an order: groups with their rows, and the lanes without groups. */
export interface Lists {
  readonly groups: GroupDraft[];
  M: Item[];
  G: Item[];
  E: Item[];
  readonly groupOf: ReadonlyMap<string, string>;
}

/** The lists in the frames' order, one group for each specific sub-goal, and one for what serves none where there is such. */
export function listsOf(model: Model, goals: readonly Item[] = model.lane('S')): Lists {
  const keys = [...goals.map((goal) => goal.id), lastGroup];
  const groupOf = groupItems(model, keys);
  const byGroup = new Map(keys.map((key): [string, GroupDraft] => [key, { key, P: [], I: [], S: [] }]));
  for (const item of model.items) {
    if (item.lane !== 'P' && item.lane !== 'I' && item.lane !== 'S') continue;
    byGroup.get(groupOf.get(item.id) ?? lastGroup)?.[item.lane].push(item);
  }
  const rest = byGroup.get(lastGroup);
  const groups = [...byGroup.values()].filter(
    (group) => group !== rest || group.P.length + group.I.length > 0,
  );
  return {
    groups,
    M: [...model.lane('M')],
    G: [...model.lane('G')],
    E: [...model.lane('E')],
    groupOf,
  };
}

/** The lanes one after the other, as ranks within each lane: what is stored as the order. */
export function placesOf(lists: Lists): Record<string, number> {
  const places: Record<string, number> = {};
  for (const lane of ['P', 'I', 'S'] as const) {
    let rank = 0;
    for (const group of lists.groups) for (const item of group[lane]) places[item.id] = rank++;
  }
  for (const lane of ['M', 'G', 'E'] as const) lists[lane].forEach((item, rank) => (places[item.id] = rank));
  return places;
}

/** Puts pinned nodes back at their own place among the others of a list: its place by the stored order. */
export function withPins(list: readonly Item[]): Item[] {
  const pinned = list.filter((item) => item.node.pinned && item.node.order !== undefined);
  if (pinned.length === 0) return [...list];
  const stored = list.toSorted(
    (a, b) => (a.node.order ?? Infinity) - (b.node.order ?? Infinity) || a.index - b.index,
  );
  const result = list.filter((item) => !pinned.includes(item));
  // From above, so that each index is that of the finished list.
  for (const item of stored) if (pinned.includes(item)) result.splice(stored.indexOf(item), 0, item);
  return result;
}

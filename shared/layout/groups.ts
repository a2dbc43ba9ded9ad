import type { Item, Model } from './model.ts';

/** What has no sub-goal to serve stands here, after all others. */
export const lastGroup = 'rest';

type Votes = Map<string, number>;

const vote = (votes: Votes, group: string | undefined, weight: number): void => {
  if (group !== undefined && group !== lastGroup) votes.set(group, (votes.get(group) ?? 0) + weight);
};

/** The place of each group in their order. */
type Ranks = ReadonlyMap<string, number>;

/** The group with most votes, ties to the first in the order of the groups. */
function winner(votes: Votes, ranks: Ranks): string | undefined {
  let best: { readonly group: string; readonly count: number; readonly rank: number } | undefined;
  for (const [group, count] of votes) {
    const rank = ranks.get(group);
    if (rank === undefined) continue;
    const more = best === undefined ? 1 : count - best.count;
    if (more > 1e-9 || (more > -1e-9 && rank < best!.rank)) best = { group, count, rank };
  }
  return best?.group;
}

/** How many paths lead from a node to each specific sub-goal, over what follows it in the chain. */
function pathsFrom(model: Model, item: Item, known: Map<string, Votes>, deep = 0): Votes {
  const before = known.get(item.id);
  if (before) return before;
  const votes: Votes = new Map();
  known.set(item.id, votes);
  if (deep > 4) return votes;
  for (const tie of model.out(item.id)) {
    if (tie.to.lane === 'S') vote(votes, tie.to.id, 1);
    else if (tie.to.lane === 'M' && item.lane !== 'S') {
      for (const [group, paths] of pathsFrom(model, tie.to, known, deep + 1)) vote(votes, group, paths);
    }
  }
  return votes;
}

/** How many instruments each group has. */
function groupSizes(model: Model, groupOf: ReadonlyMap<string, string>): Votes {
  const sizes: Votes = new Map();
  for (const one of model.lane('I')) if (one.node.kind === 'instrument') vote(sizes, groupOf.get(one.id), 1);
  return sizes;
}

/** The group of a connection that facilitates nothing: whose means share most mechanisms with it, over the group's instruments. */
function byCompany(
  model: Model,
  connection: Item,
  groupOf: ReadonlyMap<string, string>,
  sizes: Votes,
): Votes {
  const shared = new Map<Item, number>();
  for (const target of new Set(model.out(connection.id).map((tie) => tie.to.id))) {
    for (const { from } of model.into(target))
      if (from.lane === 'I' && from.node.kind === 'instrument') shared.set(from, (shared.get(from) ?? 0) + 1);
  }
  const shares: Votes = new Map();
  // In the order of the lane: sums of fractions would else depend on the order of the links.
  for (const [other, count] of [...shared].toSorted(([a], [b]) => a.index - b.index))
    vote(shares, groupOf.get(other.id), count / model.out(other.id).length);
  return new Map([...shares].map(([group, share]) => [group, share / (sizes.get(group) ?? 1)]));
}

/**
 * The group of every problem, means and specific sub-goal: the id of the sub-goal that it serves, or {@link lastGroup}.
 * Without a frame the paths of the theory decide. `groups` is the order of the groups.
 */
export function groupItems(model: Model, groups: readonly string[]): ReadonlyMap<string, string> {
  const last = lastGrouped.get(model);
  if (last && last.groups.length === groups.length && last.groups.every((group, i) => group === groups[i]))
    return last.groupOf;
  const groupOf = findGroups(model, groups);
  lastGrouped.set(model, { groups, groupOf });
  return groupOf;
}

interface Grouped {
  readonly groups: readonly string[];
  readonly groupOf: ReadonlyMap<string, string>;
}

/** The groups found last of a model: its order and its picture are made of the same ones. */
const lastGrouped = new WeakMap<Model, Grouped>();

function findGroups(model: Model, groups: readonly string[]): Map<string, string> {
  const ranks: Ranks = new Map(groups.map((group, rank) => [group, rank]));
  const groupOf = new Map<string, string>();
  const paths = new Map<string, Votes>();
  for (const goal of model.lane('S')) groupOf.set(goal.id, goal.id);
  for (const means of model.lane('I')) {
    if (means.node.kind === 'connection') continue;
    const coded = model.frames.subgoalsOf(means.node).map((code) => model.byCode.get(code)?.id);
    const group = coded.find((id) => id !== undefined) ?? winner(pathsFrom(model, means, paths), ranks);
    if (group !== undefined) groupOf.set(means.id, group);
  }
  const sizes = groupSizes(model, groupOf);
  for (const connection of model.lane('I')) {
    if (connection.node.kind !== 'connection') continue;
    const helped = model
      .out(connection.id)
      .map((tie) => (tie.to.lane === 'I' ? groupOf.get(tie.to.id) : undefined))
      .find((id) => id !== undefined);
    const group =
      helped ??
      winner(byCompany(model, connection, groupOf, sizes), ranks) ??
      winner(pathsFrom(model, connection, paths), ranks);
    if (group !== undefined) groupOf.set(connection.id, group);
  }
  for (const means of model.lane('I')) {
    if (!groupOf.has(means.id)) groupOf.set(means.id, helperGroup(model, means, groupOf) ?? lastGroup);
  }
  for (const problem of model.lane('P')) {
    const votes: Votes = new Map();
    for (const tie of model.out(problem.id)) {
      vote(votes, groupOf.get(tie.to.id), 1 + 0.1 * tie.emphasis);
    }
    const group = winner(votes, ranks) ?? winner(pathsFrom(model, problem, paths), ranks);
    groupOf.set(problem.id, group ?? lastGroup);
  }
  return groupOf;
}

/** The group of a means that serves nothing itself but relates to a means that does. */
function helperGroup(model: Model, means: Item, groupOf: ReadonlyMap<string, string>): string | undefined {
  for (const tie of model.out(means.id)) {
    const group = tie.to.lane === 'I' ? groupOf.get(tie.to.id) : undefined;
    if (group !== undefined) return group;
  }
  return undefined;
}

import type { Link, TheoryNode } from '../theory/records.ts';
import type { LaneId } from './picture.ts';

/** Sub-goals that are reached through others (4.3 of the report) carry this word. */
export const isGeneric = (node: TheoryNode): boolean => node.kind === 'subgoal' && node.subtype === 'generic';

/** The lane of a node by its kind; none for a context, which stands on what it moderates. */
export function laneOfKind(node: TheoryNode): LaneId | undefined {
  switch (node.kind) {
    case 'problem':
      return 'P';
    case 'instrument':
    case 'connection':
      return 'I';
    case 'mechanism':
      return 'M';
    case 'subgoal':
      return isGeneric(node) ? 'G' : 'S';
    case 'endgoal':
      return 'E';
    case 'context':
      return undefined;
  }
}

/** The lane before the one that a context leads to. */
const before: Readonly<Record<LaneId, LaneId>> = { P: 'P', I: 'P', M: 'I', S: 'M', G: 'M', E: 'M' };

/**
 * The lane of every node that has one. Excluded nodes have none. A context that is itself the end of a link goes to the nearest
 * lane by the direction of its links: before what it leads to, and where it only leads to contexts, with them.
 */
export function laneByNode(nodes: readonly TheoryNode[], links: readonly Link[]): Map<string, LaneId> {
  const lanes = new Map<string, LaneId>();
  const contexts = new Set<string>();
  for (const node of nodes) {
    if (node.excluded) continue;
    const lane = laneOfKind(node);
    if (lane) lanes.set(node.id, lane);
    else contexts.add(node.id);
  }
  const votes = new Map<string, Map<LaneId, number>>();
  const linked = new Set<string>();
  for (const { from, to } of links) {
    if (contexts.has(to) && (lanes.has(from) || contexts.has(from))) linked.add(to);
    if (!contexts.has(from)) continue;
    const lane = lanes.get(to);
    if (lane || contexts.has(to)) linked.add(from);
    if (!lane) continue;
    const counts = votes.get(from) ?? new Map<LaneId, number>();
    counts.set(before[lane], (counts.get(before[lane]) ?? 0) + 1);
    votes.set(from, counts);
  }
  for (const context of linked) {
    const counts = votes.get(context);
    const best = (['M', 'I', 'P'] as const).toSorted((a, b) => (counts?.get(b) ?? 0) - (counts?.get(a) ?? 0));
    lanes.set(context, best[0] ?? 'M');
  }
  return lanes;
}

import type { TheoryIndex } from './theoryIndex.ts';
import { onward } from './ways.ts';

/** Which sub-goal's chain each record lies in. */
export interface FindingChains {
  /** The sub-goals, those that are kept higher in the map first. */
  readonly goals: readonly string[];
  /** The sub-goal that a node, link or context leads to first; nothing where no way leads to one. */
  readonly goalOf: (record: string) => string | undefined;
}

/**
 * Reads the chains of a theory: every node belongs to the sub-goal that the fewest links lead to (the first of equals), a link
 * to that of its start or else of its end, a context to that of what it moderates. Linear in the records.
 */
export function chainsOf(index: TheoryIndex): FindingChains {
  const goals = index
    .inUse('subgoal')
    .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0)
    .map((goal) => goal.id);
  const goalOfNode = new Map(goals.map((id) => [id, id]));
  // Breadth first from all sub-goals at once: a Map is walked in the order in which it grows.
  for (const [id, goal] of goalOfNode) {
    for (const link of index.into(id)) {
      if (onward.has(link.type) && !goalOfNode.has(link.from)) goalOfNode.set(link.from, goal);
    }
  }
  const goalOf = (id: string, deep = true): string | undefined => {
    const known = goalOfNode.get(id);
    if (known !== undefined) return known;
    const record = index.theory.records.get(id);
    if (record?.record === 'link') return goalOfNode.get(record.from) ?? goalOfNode.get(record.to);
    if (record?.record === 'moderation') return deep ? goalOf(record.target, false) : undefined;
    const [moderation] = index.moderatedBy(id);
    return moderation && deep ? goalOf(moderation.target, false) : undefined;
  };
  return { goals, goalOf: (record) => goalOf(record) };
}

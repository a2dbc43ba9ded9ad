import { onceFor } from '../onceFor.ts';
import type { Link } from '../theory/records.ts';
import type { LinkType } from '../theory/words.ts';
import type { TheoryIndex } from './theoryIndex.ts';

/**
 * Links that carry on towards the end goal, from problem to work (domain.md, *What links to what*); *relates* counts, because
 * its words may well say so.
 */
export const onward: ReadonlySet<LinkType> = new Set([
  'addressed-by',
  'facilitates',
  'triggers',
  'brings-about',
  'contributes-to',
  'relates',
]);

/** All nodes that can be reached by `step` from these, themselves among them. Each node is walked once. */
export function reach(from: Iterable<string>, step: (id: string) => Iterable<string>): ReadonlySet<string> {
  const reached = new Set(from);
  for (const id of reached) for (const next of step(id)) reached.add(next);
  return reached;
}

const inUse = (index: TheoryIndex, id: string): boolean => index.node(id)?.excluded === undefined;

/** What lies on the ways that start at any of these nodes, over links of these types, without what is left alone on purpose. */
export const afterAny = (index: TheoryIndex, ids: Iterable<string>, types = onward): ReadonlySet<string> =>
  reach(ids, (at) => along(index.out(at), types, (link) => link.to, index));

/** What lies on the ways that lead to any of these nodes. */
export const beforeAny = (index: TheoryIndex, ids: Iterable<string>, types = onward): ReadonlySet<string> =>
  reach(ids, (at) => along(index.into(at), types, (link) => link.from, index));

/** What lies on the ways that start at a node. */
export const after = (index: TheoryIndex, id: string, types = onward): ReadonlySet<string> =>
  afterAny(index, [id], types);

/** What lies on the ways that lead to a node. */
export const before = (index: TheoryIndex, id: string, types = onward): ReadonlySet<string> =>
  beforeAny(index, [id], types);

/** The nodes from which an end goal is reached, the end goals among them. */
export const leadingToAnEnd = onceFor((index: TheoryIndex): ReadonlySet<string> =>
  beforeAny(
    index,
    index.inUse('endgoal').map((goal) => goal.id),
  ),
);

/**
 * Of each node, which of these lies nearest on a way that starts at it: the first in their order where several do. Ways are
 * those over {@link onward} links, without what is left alone on purpose; each is walked back once.
 */
export function nearestAhead(index: TheoryIndex, ends: readonly string[]): ReadonlyMap<string, string> {
  const nearest = new Map(ends.map((id) => [id, id]));
  // Of two ends as far ahead the earlier is reached from first: each ring of nodes is walked in the order of its ends.
  for (const [id, end] of nearest) {
    for (const behind of along(index.into(id), onward, (link) => link.from, index)) {
      if (!nearest.has(behind)) nearest.set(behind, end);
    }
  }
  return nearest;
}

function along(
  links: readonly Link[],
  types: ReadonlySet<LinkType>,
  end: (link: Link) => string,
  index: TheoryIndex,
): string[] {
  const ends: string[] = [];
  for (const link of links) if (types.has(link.type) && inUse(index, end(link))) ends.push(end(link));
  return ends;
}

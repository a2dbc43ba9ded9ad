import { z } from 'zod';
import { after, before } from '../checks/ways.ts';
import type { TheoryIndex } from '../checks/theoryIndex.ts';
import { fold } from '../search/fold.ts';
import { textsOf } from '../search/searchable.ts';
import { id, word } from '../theory/records.ts';
import type { TheoryNode } from '../theory/records.ts';
import { bases, nodeKinds, sides } from '../theory/words.ts';

/** The most characters that the words of a filter may count. */
export const longestText = 200;

/** What is asked of a node; what is not said asks nothing. */
export const nodeFilter = z.strictObject({
  kind: z.exactOptional(z.enum(nodeKinds)),
  side: z.exactOptional(z.enum(sides)),
  basis: z.exactOptional(z.enum(bases)),
  /** At least this emphasis. */
  emphasis: z.exactOptional(z.union([z.literal(1), z.literal(2)])),
  /** Only nodes that a finding is about. */
  withFinding: z.exactOptional(z.literal(true)),
  /** Words that the texts of the node hold, parts of words too. */
  text: z.exactOptional(z.string().max(longestText)),
  /** Only what lies on the ways through this node: a mechanism, a sub-goal. Asks nothing in a theory that does not hold it. */
  through: z.exactOptional(id),
});

/** A filter with the name under which it is found again. */
export const savedFilter = z.strictObject({ name: word, filter: nodeFilter });

export type NodeFilter = Readonly<z.infer<typeof nodeFilter>>;
export type SavedFilter = Readonly<z.infer<typeof savedFilter>>;

/** All that lies on the ways through a node, itself among it. */
export const throughNode = (index: TheoryIndex, node: string): ReadonlySet<string> =>
  new Set([...before(index, node), ...after(index, node)]);

/** The nodes that answer to all that a filter asks, in the order of the theory. `findings` are the records that findings are about. */
export function filterNodes(
  index: TheoryIndex,
  filter: NodeFilter,
  findings: ReadonlySet<string>,
): readonly TheoryNode[] {
  const words = fold(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const on =
    filter.through !== undefined && index.node(filter.through)
      ? throughNode(index, filter.through)
      : undefined;
  return index.nodes.filter((node) => {
    if (filter.kind && node.kind !== filter.kind) return false;
    if (filter.side && node.side !== filter.side) return false;
    if (filter.basis && node.basis !== filter.basis) return false;
    if (filter.emphasis && (node.emphasis ?? 0) < filter.emphasis) return false;
    if (filter.withFinding && !findings.has(node.id)) return false;
    if (on && !on.has(node.id)) return false;
    if (words.length === 0) return true;
    const text = textsOf(node)
      .map((one) => fold(one.text))
      .join('\n');
    return words.every((one) => text.includes(one));
  });
}

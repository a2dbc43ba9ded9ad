import type { Frame } from '../frame/records.ts';
import type { Link, Moderation, TheoryNode } from '../theory/records.ts';
import { linksOf, moderationsOf, nodesOf, type Theory } from '../theory/theory.ts';
import type { NodeKind } from '../theory/words.ts';

/** What the rules ask of a theory, looked up once for all of them. */
export interface TheoryIndex {
  readonly theory: Theory;
  readonly frames: readonly Frame[];
  readonly nodes: readonly TheoryNode[];
  readonly links: readonly Link[];
  readonly moderations: readonly Moderation[];
  readonly node: (id: string) => TheoryNode | undefined;
  readonly byKind: (kind: NodeKind) => readonly TheoryNode[];
  /** The nodes of these kinds that the holder does not leave alone on purpose: what most rules are about. */
  readonly inUse: (...kinds: readonly NodeKind[]) => readonly TheoryNode[];
  /** Links that start, or end, at a node. */
  readonly out: (id: string) => readonly Link[];
  readonly into: (id: string) => readonly Link[];
  /** Moderations by a context, and those on a link, mechanism or configuration. */
  readonly moderatedBy: (context: string) => readonly Moderation[];
  readonly moderationsOn: (target: string) => readonly Moderation[];
}

/** Reads a theory once, in time linear in its records. */
export function indexTheory(theory: Theory, frames: readonly Frame[]): TheoryIndex {
  const nodes = nodesOf(theory);
  const links = linksOf(theory);
  const moderations = moderationsOf(theory);
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const kinds = Map.groupBy(nodes, (node) => node.kind);
  const kindsInUse = Map.groupBy(
    nodes.filter((node) => !node.excluded),
    (node) => node.kind,
  );
  const from = Map.groupBy(links, (link) => link.from);
  const to = Map.groupBy(links, (link) => link.to);
  const byContext = Map.groupBy(moderations, (moderation) => moderation.context);
  const onTarget = Map.groupBy(moderations, (moderation) => moderation.target);
  return {
    theory,
    frames,
    nodes,
    links,
    moderations,
    node: (id) => nodeById.get(id),
    byKind: (kind) => kinds.get(kind) ?? [],
    inUse: (...wanted) => wanted.flatMap((kind) => kindsInUse.get(kind) ?? []),
    out: (id) => from.get(id) ?? [],
    into: (id) => to.get(id) ?? [],
    moderatedBy: (context) => byContext.get(context) ?? [],
    moderationsOn: (target) => onTarget.get(target) ?? [],
  };
}

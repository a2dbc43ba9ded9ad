import { onceFor } from '../onceFor.ts';
import { fold } from '../search/fold.ts';
import type { Concept, TheoryNode } from './records.ts';
import { nodeAt, nodesOf, recordsOf, type Theory } from './theory.ts';
import { languages } from './words.ts';

const conceptByNode = onceFor(
  (theory: Theory): ReadonlyMap<string, Concept> =>
    new Map(
      recordsOf(theory, 'concept').flatMap((concept) => concept.nodes.map((id) => [id, concept] as const)),
    ),
);

/** The concept that a node is one role of; undefined where it stands by itself. */
export const conceptOf = (theory: Theory, node: string): Concept | undefined =>
  conceptByNode(theory).get(node);

/** The other roles in which the concept of a node occurs, in the order in which they were tied. */
export const otherRoles = (theory: Theory, node: string): readonly TheoryNode[] =>
  (conceptOf(theory, node)?.nodes ?? []).flatMap((id) => (id === node ? [] : (nodeAt(theory, id) ?? [])));

const namesOf = (node: TheoryNode): readonly string[] =>
  languages.flatMap((language) => {
    const title = node.title[language];
    return title ? [`${language} ${fold(title).trim()}`] : [];
  });

/** Nodes of another kind that bear the same name and are not tied to this one yet: perhaps the same concept. Never tied by itself. */
export function likelyRoles(theory: Theory, node: TheoryNode): readonly TheoryNode[] {
  const names = new Set(namesOf(node));
  const own = conceptOf(theory, node.id);
  return nodesOf(theory).filter(
    (other) =>
      other.kind !== node.kind &&
      !own?.nodes.includes(other.id) &&
      namesOf(other).some((name) => names.has(name)),
  );
}

/** The role after this one in the round of its concept; undefined where it has no other. */
export function nextRole(theory: Theory, node: string): string | undefined {
  const nodes = (conceptOf(theory, node)?.nodes ?? []).filter((id) => nodeAt(theory, id));
  const next = nodes[(nodes.indexOf(node) + 1) % nodes.length];
  return next === node ? undefined : next;
}

import { linkTypesBetween } from '../theory/linkTable.ts';
import type { Configuration, TheoryNode } from '../theory/records.ts';
import { linksOf, moderationsOf, nodeAt, type Theory } from '../theory/theory.ts';
import type { LinkType } from '../theory/words.ts';
import { partOf, type Part } from './parts.ts';

/** A tie that a member's place in the configuration says, and that is not drawn yet. */
export type SlotTie =
  | { readonly type: LinkType; readonly from: string; readonly to: string }
  | { readonly context: string; readonly target: string };

type Member = Configuration['members'][number];

/** The chain that a configuration is (3.1): what stands between a member in the one place and a member in the other. */
const chain: readonly (readonly [from: Part, type: LinkType, to: Part])[] = [
  ['context', 'addressed-by', 'intervention'],
  ['intervention', 'triggers', 'mechanism'],
  ['mechanism', 'brings-about', 'outcome'],
];

/**
 * What is to be drawn when this member comes to stand in the configuration: the links of its chain that the table of links has between the
 * kinds, and contexts standing on the mechanism. Nothing is drawn between two that are tied already, in whichever way; nothing to or from
 * what is left alone on purpose; and where one member leads on to another in the same place (a sub-goal to its end goal), only to the nearest.
 */
export function slotTies(theory: Theory, { members }: Configuration, member: Member): readonly SlotTie[] {
  const place = partOf[member.role];
  const node = inUse(theory, member.record);
  if (!place || !node) return [];
  const links = linksOf(theory);
  const tied = tiedTo(theory, node.id);
  const at = (part: Part): readonly TheoryNode[] => [
    ...new Set(
      members.flatMap(({ record, role }) =>
        partOf[role] === part && record !== node.id && !tied.has(record) ? (inUse(theory, record) ?? []) : [],
      ),
    ),
  ];
  const isLed = (to: TheoryNode, among: readonly TheoryNode[]): boolean =>
    among.some((one) => links.some((link) => link.from === one.id && link.to === to.id));
  const leads = (from: TheoryNode, among: readonly TheoryNode[]): boolean =>
    among.some((one) => links.some((link) => link.from === from.id && link.to === one.id));
  const drawn = chain.flatMap(([start, type, end]): readonly SlotTie[] => {
    if (place === start) {
      const all = at(end).filter(({ kind }) => linkTypesBetween(node.kind, kind).includes(type));
      return all.filter((to) => !isLed(to, all)).map((to) => ({ type, from: node.id, to: to.id }));
    }
    if (place !== end) return [];
    const all = at(start).filter(({ kind }) => linkTypesBetween(kind, node.kind).includes(type));
    return all.filter((from) => !leads(from, all)).map((from) => ({ type, from: from.id, to: node.id }));
  });
  return [...drawn, ...standing(place, node, at)];
}

/** Contexts stand on mechanisms; a problem among the circumstances does not, it is addressed. */
function standing(
  place: Part,
  node: TheoryNode,
  at: (part: Part) => readonly TheoryNode[],
): readonly SlotTie[] {
  const isContext = ({ kind }: TheoryNode): boolean => kind === 'context';
  const isMechanism = ({ kind }: TheoryNode): boolean => kind === 'mechanism';
  if (place === 'context' && isContext(node))
    return at('mechanism')
      .filter(isMechanism)
      .map(({ id }) => ({ context: node.id, target: id }));
  if (place === 'mechanism' && isMechanism(node))
    return at('context')
      .filter(isContext)
      .map(({ id }) => ({ context: id, target: node.id }));
  return [];
}

function inUse(theory: Theory, id: string): TheoryNode | undefined {
  const node = nodeAt(theory, id);
  return node && !node.excluded ? node : undefined;
}

/** The records that a link or a context ties to this one, in either direction. */
function tiedTo(theory: Theory, id: string): ReadonlySet<string> {
  const ends = [
    ...linksOf(theory).map(({ from, to }) => [from, to] as const),
    ...moderationsOf(theory).map(({ context, target }) => [context, target] as const),
  ];
  return new Set(ends.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])));
}

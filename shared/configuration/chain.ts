import { compareNatural } from '../ids.ts';
import type { Link, Moderation, TheoryNode } from '../theory/records.ts';
import { configurationsOf, linksOf, moderationsOf, nodeAt, nodesOf, type Theory } from '../theory/theory.ts';
import type { LinkType } from '../theory/words.ts';

/** One way through a theory: what stands in the way, what is done, what that changes, what is reached (3.1, box 6.1). */
export interface Chain {
  readonly problems: readonly TheoryNode[];
  readonly means: readonly TheoryNode[];
  readonly mechanisms: readonly TheoryNode[];
  readonly goals: readonly TheoryNode[];
  readonly links: readonly Link[];
  readonly moderations: readonly Moderation[];
}

/** Links that read from left to right; what leads back or works against is no part of how it works. */
const onward: ReadonlySet<LinkType> = new Set<LinkType>([
  'addressed-by',
  'facilitates',
  'triggers',
  'brings-about',
  'contributes-to',
  'relates',
  'evokes',
]);

const rank: Readonly<Record<TheoryNode['kind'], number>> = {
  problem: 0,
  connection: 1,
  instrument: 1,
  context: 1,
  mechanism: 2,
  subgoal: 3,
  endgoal: 4,
};

/** The weight of a link: its own emphasis or the lesser of its ends, said before inferred (3.2 and 3.3 of the look). */
export function linkWeight(theory: Theory, link: Link): number {
  const ends = [link.from, link.to].map((id) => nodeAt(theory, id)?.emphasis ?? 0);
  const emphasis = link.emphasis ?? Math.min(...ends);
  return emphasis * 10 + (link.basis === 'stated' ? 2 : link.basis === 'inferred' ? 1 : 0);
}

interface Ways {
  readonly heaviest: (id: string, direction: 'on' | 'back') => readonly Link[];
}

function waysOf(theory: Theory): Ways {
  const links = linksOf(theory).filter((link) => {
    const from = nodeAt(theory, link.from);
    const to = nodeAt(theory, link.to);
    return (
      from &&
      to &&
      !from.excluded &&
      !to.excluded &&
      onward.has(link.type) &&
      rank[from.kind] <= rank[to.kind]
    );
  });
  const out = Map.groupBy(links, (link) => link.from);
  const into = Map.groupBy(links, (link) => link.to);
  const sorted = (list: readonly Link[], end: 'from' | 'to'): readonly Link[] =>
    list.toSorted((a, b) => linkWeight(theory, b) - linkWeight(theory, a) || compareNatural(a[end], b[end]));
  return {
    heaviest: (id, direction) =>
      direction === 'on' ? sorted(out.get(id) ?? [], 'to') : sorted(into.get(id) ?? [], 'from'),
  };
}

/** The heaviest links one after another from a node to where they end; never the same node twice. */
function walk(theory: Theory, ways: Ways, start: string, direction: 'on' | 'back'): Link[] {
  const path: Link[] = [];
  const seen = new Set([start]);
  let at = start;
  for (;;) {
    const here = nodeAt(theory, at);
    const options = ways.heaviest(at, direction).filter((link) => {
      const next = direction === 'on' ? link.to : link.from;
      return !seen.has(next);
    });
    // To the left and to the right of a node first, within its own lane only when nothing else leads on.
    const next =
      options.find((link) => {
        const end = nodeAt(theory, direction === 'on' ? link.to : link.from);
        return here && end && rank[end.kind] !== rank[here.kind];
      }) ?? options[0];
    if (!next) return path;
    path.push(next);
    at = direction === 'on' ? next.to : next.from;
    seen.add(at);
  }
}

/** The chain through these links and the nodes named, with every context that bears on one of them, or on a record `whole`. */
function chainOf(
  theory: Theory,
  links: readonly Link[],
  extra: readonly string[],
  whole: readonly string[] = [],
): Chain {
  const ids = new Set([...links.flatMap((link) => [link.from, link.to]), ...extra]);
  const nodes = [...ids].flatMap((id) => nodeAt(theory, id) ?? []);
  const held = new Set([...ids, ...links.map((link) => link.id), ...whole]);
  const of = (...kinds: readonly TheoryNode['kind'][]): readonly TheoryNode[] =>
    nodes.filter((node) => kinds.includes(node.kind));
  return {
    problems: of('problem'),
    means: of('connection', 'instrument').toSorted((a, b) => rankMeans(a) - rankMeans(b)),
    mechanisms: of('mechanism'),
    goals: of('subgoal', 'endgoal').toSorted(
      (a, b) => rank[a.kind] - rank[b.kind] || generic(a) - generic(b),
    ),
    links,
    moderations: moderationsOf(theory).filter((moderation) => held.has(moderation.target)),
  };
}

const generic = (node: TheoryNode): number => (node.subtype === 'generic' ? 1 : 0);
const rankMeans = (node: TheoryNode): number => (node.kind === 'instrument' ? 0 : 1);

/** A stored configuration as a chain: its members, the links between them, and what bears on any of them or on the whole. */
export function chainOfConfiguration(theory: Theory, id: string): Chain | undefined {
  const configuration = configurationsOf(theory).find((one) => one.id === id);
  if (!configuration) return undefined;
  const members = new Set(configuration.members.map((member) => member.record));
  const links = linksOf(theory).filter(
    (link) => members.has(link.id) || (members.has(link.from) && members.has(link.to)),
  );
  return chainOf(theory, links, [...members], [id]);
}

/**
 * The chain in which a record stands: through it along the heaviest links, back to a problem and on to the end goal. All
 * problems for which the means is used come along, as they are one answer to *why this*. Nothing for what has no links.
 */
export function chainThrough(theory: Theory, record: string): Chain | undefined {
  const found = theory.records.get(record);
  if (!found) return undefined;
  if (found.record === 'configuration') return chainOfConfiguration(theory, record);
  if (found.record === 'moderation') return chainThrough(theory, found.target);
  const ways = waysOf(theory);
  let links: readonly Link[];
  if (found.record === 'link') {
    links = [
      ...walk(theory, ways, found.from, 'back').toReversed(),
      found,
      ...walk(theory, ways, found.to, 'on'),
    ];
  } else if (found.record === 'node') {
    if (found.kind === 'context') {
      const first = moderationsOf(theory).find((moderation) => moderation.context === record);
      return first && chainThrough(theory, first.target);
    }
    links = [...walk(theory, ways, record, 'back').toReversed(), ...walk(theory, ways, record, 'on')];
  } else {
    return undefined;
  }
  if (links.length === 0) return undefined;
  const firstMeans = links
    .map((link) => nodeAt(theory, link.to))
    .find((node) => node?.kind === 'instrument' || node?.kind === 'connection');
  const started = found.record === 'node' && found.kind === 'problem';
  const alongside =
    firstMeans && !started
      ? ways
          .heaviest(firstMeans.id, 'back')
          .filter((link) => nodeAt(theory, link.from)?.kind === 'problem' && !links.includes(link))
          .slice(0, 1)
      : [];
  return chainOf(theory, [...alongside, ...links], []);
}

/** Ids of all records of a chain: what the map keeps in colour. */
export function chainIds(chain: Chain): readonly string[] {
  return [
    ...[...chain.problems, ...chain.means, ...chain.mechanisms, ...chain.goals].map((node) => node.id),
    ...chain.links.map((link) => link.id),
    ...chain.moderations.flatMap((moderation) => [moderation.id, moderation.context]),
  ];
}

/** The mechanisms in use that lead anywhere or are led to: each names a chain. */
export function mechanismsOfChains(theory: Theory): readonly string[] {
  const tied = new Set(linksOf(theory).flatMap(({ from, to }) => [from, to]));
  return nodesOf(theory)
    .filter(({ id, kind, excluded }) => kind === 'mechanism' && !excluded && tied.has(id))
    .map(({ id }) => id);
}

/** The record by which each chain of a theory is named: its configurations, or where it has none its mechanisms. What `[` and `]` walk. */
export function chainStarts(theory: Theory): readonly string[] {
  const stored = configurationsOf(theory).map((configuration) => configuration.id);
  return stored.length > 0 ? stored : mechanismsOfChains(theory);
}

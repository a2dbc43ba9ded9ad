import type { TheoryIndex } from '../checks/theoryIndex.ts';
import { compareNatural } from '../ids.ts';
import type { Configuration, Link, TheoryNode } from '../theory/records.ts';
import { configurationsOf } from '../theory/theory.ts';
import { linkWeight } from './chain.ts';
import { likelyRole, partOf, type Part, type Role } from './parts.ts';

type Members = Configuration['members'];

/** A configuration that the graph seems to hold and that nobody has made yet. */
export interface Proposal {
  /** The same as long as the same means sets the same mechanism going. */
  readonly id: string;
  readonly members: Members;
  /** How many of the four places (context, intervention, mechanism, outcome) it fills; below four it is a part only. */
  readonly filled: number;
}

/**
 * What the graph says about context, mechanism and outcome as configurations to choose from (3.1, box 3.1): one a means and a mechanism
 * that it triggers, with the problems that the means is used for, the contexts that bear on the mechanism or on a link to or from it, what
 * opens the means, and what the mechanism brings about. What is left alone on purpose or said to be absent is in none; nor is what a
 * configuration holds already. The fullest first, then what weighs most, then by name of its records.
 */
export function proposeConfigurations(index: TheoryIndex): readonly Proposal[] {
  const known = new KnownPairs(configurationsOf(index.theory));
  const candidates = index.inUse('mechanism').flatMap((mechanism) => {
    const triggers = linked(index, index.into(mechanism.id), 'triggers', 'from');
    const pairs: readonly (Link | undefined)[] = triggers.length > 0 ? triggers : [undefined];
    return pairs.flatMap((trigger) => {
      if (known.has(mechanism.id, trigger?.from)) return [];
      const proposal = proposalOf(index, mechanism, trigger);
      // A mechanism alone says nothing about anything.
      if (proposal.members.every(({ role }) => role === 'mechanism' || role === 'context')) return [];
      return [{ proposal, weight: trigger ? linkWeight(index.theory, trigger) : 0 }];
    });
  });
  return candidates
    .toSorted(
      (a, b) =>
        b.proposal.filled - a.proposal.filled ||
        b.weight - a.weight ||
        compareNatural(a.proposal.id, b.proposal.id),
    )
    .map(({ proposal }) => proposal);
}

const places: ReadonlySet<Part | undefined> = new Set<Part>([
  'context',
  'intervention',
  'mechanism',
  'outcome',
]);

function proposalOf(index: TheoryIndex, mechanism: TheoryNode, trigger: Link | undefined): Proposal {
  const brings = linked(index, index.out(mechanism.id), 'brings-about', 'to');
  const means = trigger ? [trigger.from] : [];
  const problems = means.flatMap((id) => linked(index, index.into(id), 'addressed-by', 'from'));
  const opened = means.flatMap((id) => linked(index, index.into(id), 'facilitates', 'from'));
  const bearing = [
    mechanism.id,
    ...[trigger, ...brings, ...problems].flatMap((link) => link?.id ?? []),
  ].flatMap((target) => index.moderationsOn(target));
  const ids = new Set([
    ...problems.map(({ from }) => from),
    ...means,
    ...opened.map(({ from }) => from),
    ...bearing.flatMap(({ context }) => (isInUse(index, context) ? [context] : [])),
    mechanism.id,
    ...brings.map(({ to }) => to),
  ]);
  const members = [...ids].flatMap((record) => {
    const node = index.node(record);
    return node ? [{ record, role: likelyRole[node.kind] satisfies Role }] : [];
  });
  const filled = new Set(members.map(({ role }) => partOf[role]).filter((part) => places.has(part))).size;
  return { id: trigger ? `${trigger.from} ${mechanism.id}` : mechanism.id, members, filled };
}

const isInUse = (index: TheoryIndex, id: string): boolean => {
  const node = index.node(id);
  return node !== undefined && !node.excluded;
};

/** The links of a type whose other end is in use, each end once. */
function linked(
  index: TheoryIndex,
  links: readonly Link[],
  type: Link['type'],
  end: 'from' | 'to',
): readonly Link[] {
  const ends = new Set<string>();
  return links.filter((link) => {
    const fits = link.type === type && link.modality !== 'absent' && isInUse(index, link[end]);
    if (!fits || ends.has(link[end])) return false;
    ends.add(link[end]);
    return true;
  });
}

/** Which means and mechanisms stand together in some configuration. */
class KnownPairs {
  readonly #pairs = new Set<string>();
  constructor(configurations: readonly Configuration[]) {
    for (const { members } of configurations) {
      const inPart = (part: Part): readonly string[] =>
        members.flatMap(({ record, role }) => (partOf[role] === part ? [record] : []));
      for (const mechanism of inPart('mechanism')) {
        this.#pairs.add(mechanism);
        for (const means of inPart('intervention')) this.#pairs.add(`${means} ${mechanism}`);
      }
    }
  }
  has(mechanism: string, means: string | undefined): boolean {
    return this.#pairs.has(means === undefined ? mechanism : `${means} ${mechanism}`);
  }
}

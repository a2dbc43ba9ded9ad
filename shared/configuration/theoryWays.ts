import { evidenceFor } from '../checks/grounds.ts';
import type { TheoryIndex } from '../checks/theoryIndex.ts';
import { after, before, onward } from '../checks/ways.ts';
import { compareNatural } from '../ids.ts';
import type { Link } from '../theory/records.ts';
import { bases, type Basis } from '../theory/words.ts';
import { firstWays, wayLimits, type WayLimits } from './ways.ts';

/** Why a link carries little: somebody contradicts it, nobody said it outright, or no fragment stands for it. */
export type Weakness = 'contradicted' | Exclude<Basis, 'stated'> | 'without-evidence';

/** A step of a way, over whichever links lie between its two nodes. */
export interface WayStep {
  readonly from: string;
  readonly to: string;
  /** The links that carry it, the strongest first. */
  readonly links: readonly Link[];
  /** What makes the strongest of them weak; empty where nothing does. */
  readonly weaknesses: readonly Weakness[];
}

/** A way from a node to an end goal. */
export interface TheoryWay {
  readonly nodes: readonly string[];
  readonly steps: readonly WayStep[];
  /** The steps that carry least, by their place in `steps`; none where all are stated, supported and not contradicted. */
  readonly weakest: readonly number[];
}

export interface TheoryWays {
  readonly ways: readonly TheoryWay[];
  /** How many there are besides; undefined when they are too many to count. */
  readonly more: number | undefined;
}

/**
 * All ways from these nodes, or from all problems in use, to the end goals (3.1: problem, means, mechanism, sub-goal, work). What
 * is left alone on purpose is on no way, nor is a link that is said to be absent.
 */
export function waysToWork(
  index: TheoryIndex,
  from: readonly string[] = index.inUse('problem').map((node) => node.id),
  limits: WayLimits = wayLimits,
): TheoryWays {
  const between = linksBetween(index);
  const search = {
    starts: from.filter((id) => isInUse(index, id)),
    ends: new Set(index.inUse('endgoal').map((node) => node.id)),
    onward: (id: string) => between.onward.get(id) ?? [],
    backward: (id: string) => between.backward.get(id) ?? [],
  };
  const { ways, more } = firstWays(search, limits);
  return { ways: ways.map((nodes) => wayOf(index, nodes, between.links)), more };
}

const isInUse = (index: TheoryIndex, id: string): boolean => {
  const node = index.node(id);
  return node !== undefined && !node.excluded;
};

const key = (from: string, to: string): string => `${from} ${to}`;

function linksBetween(index: TheoryIndex) {
  const links = new Map<string, Link[]>();
  const next = new Map<string, string[]>();
  const back = new Map<string, string[]>();
  for (const link of index.links) {
    const { from, to, type, modality } = link;
    if (!onward.has(type) || modality === 'absent' || !isInUse(index, from) || !isInUse(index, to)) continue;
    const known = links.get(key(from, to));
    if (known) known.push(link);
    else {
      links.set(key(from, to), [link]);
      next.set(from, [...(next.get(from) ?? []), to]);
      back.set(to, [...(back.get(to) ?? []), from]);
    }
  }
  for (const list of next.values()) list.sort(compareNatural);
  return { links, onward: next, backward: back };
}

function wayOf(
  index: TheoryIndex,
  nodes: readonly string[],
  links: ReadonlyMap<string, readonly Link[]>,
): TheoryWay {
  const steps = nodes.slice(1).map((to, i) => stepOf(index, nodes[i] ?? '', to, links));
  const strengths = steps.map(({ links: [strongest] }) => (strongest ? strengthOf(index, strongest) : 0));
  const least = Math.min(...strengths);
  const weakest = steps.flatMap((step, i) =>
    strengths[i] === least && step.weaknesses.length > 0 ? [i] : [],
  );
  return { nodes, steps, weakest };
}

function stepOf(
  index: TheoryIndex,
  from: string,
  to: string,
  links: ReadonlyMap<string, readonly Link[]>,
): WayStep {
  const carrying = (links.get(key(from, to)) ?? []).toSorted(
    (a, b) => strengthOf(index, b) - strengthOf(index, a) || compareNatural(a.id, b.id),
  );
  const [strongest] = carrying;
  return { from, to, links: carrying, weaknesses: strongest ? weaknessesOf(index, strongest) : [] };
}

/**
 * How much a link carries, to be compared: a contradicted one least; then who says so (the coder, an inference, the source), and
 * within that whether a fragment stands for it.
 */
export function strengthOf(index: TheoryIndex, link: Link): number {
  const uncontradicted = isContradicted(index, link) ? 0 : 6;
  const said = (bases.length - 1 - bases.indexOf(link.basis)) * 2;
  return uncontradicted + said + (evidenceFor(index, link.id).length > 0 ? 1 : 0);
}

const isContradicted = (index: TheoryIndex, link: Link): boolean =>
  index.evidenceOn(link.id).some((one) => one.stance === 'contradicts');

function weaknessesOf(index: TheoryIndex, link: Link): Weakness[] {
  return [
    ...(isContradicted(index, link) ? (['contradicted'] as const) : []),
    ...(link.basis === 'stated' ? [] : [link.basis]),
    ...(evidenceFor(index, link.id).length > 0 ? [] : (['without-evidence'] as const)),
  ];
}

/** What lies before a node on the ways that lead to it, and behind it on those that start there; itself in neither. */
export function aroundNode(
  index: TheoryIndex,
  id: string,
): { readonly upstream: ReadonlySet<string>; readonly downstream: ReadonlySet<string> } {
  const without = (ids: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...ids].filter((each) => each !== id));
  return { upstream: without(before(index, id)), downstream: without(after(index, id)) };
}

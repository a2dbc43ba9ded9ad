import {
  doubtLines,
  letGoOn,
  letGoOnMeans,
  letGoOnOther,
  noLinkLine,
  refusalLines,
  verdictHeads,
  verdictVerbs,
} from '../text/drawing.ts';
import type { Words } from '../text/words.ts';
import { isRefusal, refuse, type Refusal } from './command.ts';
import { doubtfulLink, linkTypesBetween } from './linkTable.ts';
import { linksOf, moderationsOf, nodeAt, nodesOf, type Theory } from './theory.ts';
import type { LinkType, NodeKind } from './words.ts';

export { linkTypesBetween, typesOnOffer } from './linkTable.ts';

/** What drawing a link would make; `doubt` is the rule that will ask about it. */
export interface Connection {
  readonly type: LinkType;
  readonly doubt?: 'means-straight-to-goal';
}

const isMeans = (kind: NodeKind): boolean => kind === 'instrument' || kind === 'connection';

/** What a link between nodes of these kinds would be, whatever else there is: the best type, a doubtful one, or why not. */
export function connectionBetween(from: NodeKind, to: NodeKind): Connection | Refusal {
  const [best] = linkTypesBetween(from, to);
  if (best) return { type: best };
  const doubtful = doubtfulLink(from, to);
  if (doubtful) return doubtful;
  if (isMeans(from) && isMeans(to)) return refuse('means-on-means');
  // Only where turning it round would do: from a problem to this node there is a link.
  if (to === 'problem' && linkTypesBetween('problem', from).length > 0) return refuse('pull-from-problem');
  return refuse('ends-do-not-fit');
}

/** Whether these two nodes can be linked by drawing, and by which type. Refuses what is impossible or already there. */
export function canConnect(theory: Theory, from: string, to: string): Connection | Refusal {
  const source = nodeAt(theory, from);
  const target = nodeAt(theory, to);
  if (!source || !target) return refuse('not-there');
  if (from === to) return refuse('same-node');
  const connection = connectionBetween(source.kind, target.kind);
  if (isRefusal(connection)) return connection;
  return linkExists(theory, from, to, connection.type) ? refuse('link-exists') : connection;
}

/** Whether there is a link of this type from the one to the other, other than the link named. */
export function linkExists(theory: Theory, from: string, to: string, type: LinkType, but?: string): boolean {
  return linksOf(theory).some(
    (link) => link.from === from && link.to === to && link.type === type && link.id !== but,
  );
}

/** Every node that a link can be drawn to from this one, with what it would be, in the theory's order. */
export function permittedTargets(theory: Theory, from: string): Map<string, Connection> {
  const source = nodeAt(theory, from);
  const targets = new Map<string, Connection>();
  if (!source) return targets;
  const taken = new Set<string>();
  for (const link of linksOf(theory)) if (link.from === from) taken.add(`${link.type} ${link.to}`);
  for (const { id, kind } of nodesOf(theory)) {
    if (id === from) continue;
    const connection = connectionBetween(source.kind, kind);
    if (!isRefusal(connection) && !taken.has(`${connection.type} ${id}`)) targets.set(id, connection);
  }
  return targets;
}

/** What the head of a lane says while a link is drawn: above what letting go there means, below where, or why not. */
export interface LaneVerdict {
  readonly can: 'yes' | 'doubt' | 'no';
  readonly type?: LinkType;
  readonly head: Words;
  readonly line: Words;
}

const no = (line: Words): LaneVerdict => ({ can: 'no', head: verdictHeads.no, line });

/**
 * What letting go in a lane would mean for a link from this node (look.md 6.2). A lane is its kinds: the lane of means holds
 * instruments and connections, and says the best that it has.
 */
export function laneVerdict(theory: Theory, from: string, lane: NodeKind | readonly NodeKind[]): LaneVerdict {
  const kinds = typeof lane === 'string' ? [lane] : lane;
  const source = nodeAt(theory, from);
  if (!source) return no(noLinkLine);
  const found = kinds.map((kind) => ({ kind, connection: connectionBetween(source.kind, kind) }));
  const possible = found.flatMap(({ kind, connection }) =>
    isRefusal(connection) ? [] : [{ kind, connection }],
  );
  const sure = possible.filter(({ connection }) => connection.doubt === undefined);
  const [best] = sure.length > 0 ? sure : possible;
  if (!best) {
    const reason = found.map(({ connection }) => (isRefusal(connection) ? connection.refused : undefined));
    // A reason that says what does go is worth more than the bare no.
    const told = reason.map((one) => one && refusalLines[one]).find((line) => line !== undefined);
    return no(told ?? noLinkLine);
  }
  const { type, doubt } = best.connection;
  if (doubt) return { can: 'doubt', type, head: verdictHeads.doubt, line: doubtLines[doubt] };
  return {
    can: 'yes',
    type,
    head: verdictVerbs[type],
    line: letGoLine(
      sure.map(({ kind }) => kind),
      source.kind,
    ),
  };
}

function letGoLine(kinds: readonly NodeKind[], from: NodeKind): Words {
  if (kinds.length > 1 && kinds.every(isMeans)) return letGoOnMeans;
  const [kind] = kinds;
  return kind === undefined || kind === from ? letGoOnOther : letGoOn[kind];
}

/** Whether this context can be placed on that link, mechanism or configuration; refuses with the reason (box 3.1). */
export function canModerate(
  theory: Theory,
  context: string,
  target: string,
): { readonly permitted: true } | Refusal {
  const source = theory.records.get(context);
  const aim = theory.records.get(target);
  if (!source || !aim) return refuse('not-there');
  if (source.record !== 'node' || source.kind !== 'context') return refuse('context-only');
  const fits =
    aim.record === 'link' ||
    aim.record === 'configuration' ||
    (aim.record === 'node' && aim.kind === 'mechanism');
  if (!fits) return refuse('moderation-target');
  const stands = moderationsOf(theory).some((one) => one.context === context && one.target === target);
  return stands ? refuse('moderation-exists') : { permitted: true };
}

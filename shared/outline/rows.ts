import { compareNatural } from '../ids.ts';
import { effectWords, kindWords, linkWords } from '../text/domain.ts';
import { recordName } from '../text/recordName.ts';
import { say } from '../text/words.ts';
import type { Configuration, Link, Moderation, TheoryNode } from '../theory/records.ts';
import { configurationsOf, headOf, linksOf, moderationsOf, nodesOf, type Theory } from '../theory/theory.ts';
import {
  nodeKinds,
  type Basis,
  type Effect,
  type Emphasis,
  type Language,
  type LinkType,
  type NodeKind,
  type Side,
  type Sign,
  type variants,
} from '../theory/words.ts';

/** A record of a theory as a row of the outline: what a table shows, sorts and groups by. */
export interface OutlineRow {
  readonly id: string;
  readonly record: 'node' | 'link' | 'moderation' | 'configuration';
  /** The kind of a node, the type of a link, the effect of a moderation, the variant of a configuration. */
  readonly kind: NodeKind | LinkType | Effect | (typeof variants)[number];
  /** The kind in the language asked for. */
  readonly what: string;
  readonly name: string;
  /** Codes of whatever fit, as `frame code`. */
  readonly codes: readonly string[];
  readonly side?: Side;
  readonly emphasis?: Emphasis;
  readonly excluded?: true;
  readonly basis?: Basis;
  readonly sign?: Sign;
  /** A generic sub-goal: one that is reached through others. */
  readonly generic?: true;
  /** The names of what leads here and of what it leads to; of a moderation the context and what it stands on. */
  readonly into: readonly string[];
  readonly out: readonly string[];
  /** Of the links out of a node: how many the source itself says, of how many. */
  readonly said?: { readonly stated: number; readonly of: number };
  /** The place in the source, as it was written down. */
  readonly source?: string;
}

/** What the names of a row's neighbours are looked up in, read once for all rows. */
interface Around {
  readonly theory: Theory;
  readonly language: Language;
  readonly into: ReadonlyMap<string, readonly Link[]>;
  readonly out: ReadonlyMap<string, readonly Link[]>;
}

/**
 * A theory as rows in the order of the map: nodes by kind from problem to work and by their place in the lane, then links,
 * moderations and configurations in natural order of id. `places` are those of a picture, for nodes that keep none themselves.
 */
export function outlineRows(
  theory: Theory,
  language: Language,
  places: Readonly<Record<string, number>> = {},
): OutlineRow[] {
  const sorted = <R extends { readonly id: string }>(records: readonly R[]): R[] =>
    records.toSorted((a, b) => compareNatural(a.id, b.id));
  const links = linksOf(theory);
  const around: Around = {
    theory,
    language,
    into: Map.groupBy(links, (link) => link.to),
    out: Map.groupBy(links, (link) => link.from),
  };
  const rank = (node: TheoryNode): number => node.order ?? places[node.id] ?? Number.MAX_VALUE;
  const nodes = sorted(nodesOf(theory)).toSorted((a, b) => laneOf(a) - laneOf(b) || rank(a) - rank(b));
  return [
    ...nodes.map((node) => rowOfNode(around, node)),
    ...sorted(links).map((link) => rowOfSaid(around, link, link.type)),
    ...sorted(moderationsOf(theory)).map((one) => rowOfSaid(around, one, one.effect)),
    ...sorted(configurationsOf(theory)).map((one) => rowOfConfiguration(around, one)),
  ];
}

/** Generic sub-goals stand in a lane of their own, behind the specific ones. */
const laneOf = (node: TheoryNode): number =>
  nodeKinds.indexOf(node.kind) + (node.subtype === 'generic' ? 0.5 : 0);

const nameIn = ({ theory, language }: Around, id: string): string => recordName(theory, id, language);

function rowOfNode(around: Around, node: TheoryNode): OutlineRow {
  const out = around.out.get(node.id) ?? [];
  return {
    id: node.id,
    record: 'node',
    kind: node.kind,
    what: say(around.language, kindWords[node.kind]),
    name: nameIn(around, node.id),
    codes: (node.codes ?? []).map(({ frame, code }) => `${frame} ${code}`),
    ...(node.side ? { side: node.side } : {}),
    ...(node.emphasis === undefined ? {} : { emphasis: node.emphasis }),
    ...(node.excluded ? { excluded: true } : {}),
    ...(node.subtype === 'generic' ? { generic: true } : {}),
    basis: node.basis,
    into: (around.into.get(node.id) ?? []).map(({ from }) => nameIn(around, from)),
    out: out.map(({ to }) => nameIn(around, to)),
    ...(out.length > 0
      ? { said: { stated: out.filter(({ basis }) => basis === 'stated').length, of: out.length } }
      : {}),
    ...(node.source === undefined ? {} : { source: node.source }),
  };
}

function rowOfSaid(around: Around, said: Link | Moderation, kind: LinkType | Effect): OutlineRow {
  const [from, to] = said.record === 'link' ? [said.from, said.to] : [said.context, said.target];
  return {
    id: said.id,
    record: said.record,
    kind,
    what: say(around.language, said.record === 'link' ? linkWords[said.type] : effectWords[said.effect]),
    name: nameIn(around, said.id),
    codes: [],
    ...(said.record === 'link' && said.emphasis !== undefined ? { emphasis: said.emphasis } : {}),
    basis: said.basis,
    ...(said.sign === null ? {} : { sign: said.sign }),
    into: [nameIn(around, from)],
    out: [nameIn(around, to)],
    ...(said.source === undefined ? {} : { source: said.source }),
  };
}

function rowOfConfiguration(around: Around, one: Configuration): OutlineRow {
  const variant = headOf(around.theory).variant ?? 'CMO';
  return {
    id: one.id,
    record: 'configuration',
    kind: variant,
    what: variant,
    name: nameIn(around, one.id),
    codes: [],
    into: [],
    out: one.members.map(({ record }) => nameIn(around, record)),
  };
}

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
}

/** A theory as rows: nodes by kind from problem to work, then links, moderations and configurations, each in natural order of id. */
export function outlineRows(theory: Theory, language: Language): OutlineRow[] {
  const sorted = <R extends { readonly id: string }>(records: readonly R[]): R[] =>
    records.toSorted((a, b) => compareNatural(a.id, b.id));
  const nodes = sorted(nodesOf(theory)).toSorted((a, b) => placeOf(a.kind) - placeOf(b.kind));
  return [
    ...nodes.map((node) => rowOfNode(theory, node, language)),
    ...sorted(linksOf(theory)).map((link) => rowOfSaid(theory, link, link.type, language)),
    ...sorted(moderationsOf(theory)).map((one) => rowOfSaid(theory, one, one.effect, language)),
    ...sorted(configurationsOf(theory)).map((one) => rowOfConfiguration(theory, one, language)),
  ];
}

const placeOf = (kind: NodeKind): number => nodeKinds.indexOf(kind);

function rowOfNode(theory: Theory, node: TheoryNode, language: Language): OutlineRow {
  return {
    id: node.id,
    record: 'node',
    kind: node.kind,
    what: say(language, kindWords[node.kind]),
    name: recordName(theory, node, language),
    codes: (node.codes ?? []).map(({ frame, code }) => `${frame} ${code}`),
    ...(node.side ? { side: node.side } : {}),
    ...(node.emphasis === undefined ? {} : { emphasis: node.emphasis }),
    ...(node.excluded ? { excluded: true } : {}),
    basis: node.basis,
  };
}

function rowOfSaid(
  theory: Theory,
  said: Link | Moderation,
  kind: LinkType | Effect,
  language: Language,
): OutlineRow {
  return {
    id: said.id,
    record: said.record,
    kind,
    what: say(language, said.record === 'link' ? linkWords[said.type] : effectWords[said.effect]),
    name: recordName(theory, said, language),
    codes: [],
    ...(said.record === 'link' && said.emphasis !== undefined ? { emphasis: said.emphasis } : {}),
    basis: said.basis,
    ...(said.sign === null ? {} : { sign: said.sign }),
  };
}

function rowOfConfiguration(theory: Theory, one: Configuration, language: Language): OutlineRow {
  return {
    id: one.id,
    record: 'configuration',
    kind: headOf(theory).variant ?? 'CMO',
    what: headOf(theory).variant ?? 'CMO',
    name: recordName(theory, one, language),
    codes: [],
  };
}

import type { Finding } from '../../shared/checks/rule.ts';
import type { Waived } from '../../shared/checks/waivers.ts';
import type { Severity } from '../../shared/theory/words.ts';
import { indexTheory, type TheoryIndex } from '../../shared/checks/theoryIndex.ts';
import type { Box, LaneId, LinkPath, Picture, Tab } from '../../shared/layout/picture.ts';
import {
  basisWords,
  effectWords,
  emphasisWords,
  kindWords,
  linkWords,
  modalityWords,
  signWords,
} from '../../shared/text/domain.ts';
import { groupWords } from '../../shared/text/groups.ts';
import { linkSentences } from '../../shared/text/linkSentence.ts';
import { mapWords, pieceWords } from '../../shared/text/map.ts';
import type { Group, Link } from '../../shared/theory/records.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import { otherRoles } from '../../shared/theory/concepts.ts';
import { evidenceOf, nodeAt, recordsOf, type Theory } from '../../shared/theory/theory.ts';
import type { Language } from '../../shared/theory/words.ts';

/** All that the pieces of one picture say of themselves, looked up once for a theory and a language. */
export interface Labels {
  readonly language: Language;
  readonly index: TheoryIndex;
  readonly title: (id: string) => string;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Records about which something is accounted for. */
  readonly waived: ReadonlySet<string>;
  readonly evidence: ReadonlyMap<string, number>;
  readonly contradicted: ReadonlySet<string>;
  /** The groups that a record is a member of. */
  readonly groups: ReadonlyMap<string, readonly Group[]>;
  /** How many memos a record has. */
  readonly memos: ReadonlyMap<string, number>;
}

export function makeLabels(
  theory: Theory,
  language: Language,
  findings: readonly Finding[],
  waived: readonly Waived[] = [],
): Labels {
  let index: TheoryIndex | undefined;
  const evidence = evidenceOf(theory);
  const about = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [main] = finding.at;
    if (main !== undefined) about.set(main, [...(about.get(main) ?? []), finding]);
  }
  const groups = new Map<string, Group[]>();
  for (const group of recordsOf(theory, 'group'))
    for (const member of group.members) groups.set(member, [...(groups.get(member) ?? []), group]);
  return {
    language,
    // Made for the first piece that says something: a large theory is laid out before any does.
    get index() {
      return (index ??= indexTheory(theory));
    },
    title: (id) => inLanguage(language, nodeAt(theory, id)?.title),
    findings: about,
    // A check that is off for the whole theory is accounted for there, and not at every node.
    waived: new Set(waived.flatMap(({ finding, by }) => (by === 'rule' ? [] : finding.at.slice(0, 1)))),
    groups,
    evidence: countBy(evidence.map(({ target }) => target)),
    memos: countBy(recordsOf(theory, 'memo').flatMap(({ target }) => target ?? [])),
    contradicted: new Set(evidence.filter((one) => one.stance === 'contradicts').map((one) => one.target)),
  };
}

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const order: readonly Severity[] = ['error', 'warning', 'hint'];

/** The findings about the nodes of each lane, for its head. */
export function findingsByLane(picture: Picture, labels: Labels): ReadonlyMap<LaneId, readonly Finding[]> {
  const lanes = Map.groupBy(picture.boxes, (box) => box.lane);
  return new Map(
    [...lanes].map(([lane, boxes]) => [
      lane,
      boxes.flatMap((box) => (box.members ?? [box.id]).flatMap((id) => labels.findings.get(id) ?? [])),
    ]),
  );
}

/** The most severe of these findings. */
export const worst = (findings: readonly Finding[]): Severity | undefined =>
  order.find((severity) => findings.some((finding) => finding.severity === severity));

const join = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** What a node says: title, kind, code, emphasis, place, links in and out, contexts, findings (7 of the look). */
export function boxLabel(labels: Labels, box: Box, row: number, rows: number): string {
  const { language, index } = labels;
  if (box.members) {
    return join([
      box.lines.join(' '),
      say(language, kindWords[box.kind]),
      say(language, pieceWords.members, { n: box.members.length }),
    ]);
  }
  const node = index.node(box.id);
  const into = index.into(box.id).length;
  const out = index.out(box.id).length;
  const contexts = index.moderationsOn(box.id).map((moderation) => labels.title(moderation.context));
  const findings = labels.findings.get(box.id)?.length ?? 0;
  const roles = otherRoles(index.theory, box.id);
  return join([
    labels.title(box.id),
    say(language, kindWords[box.kind]),
    node?.codes?.[0]?.code ?? (box.own ? say(language, pieceWords.own) : undefined),
    say(language, emphasisWords[box.emphasis]),
    box.unwanted ? say(language, pieceWords.unwanted) : undefined,
    box.pinned ? say(language, pieceWords.pinned) : undefined,
    say(language, pieceWords.row, { row, rows }),
    say(language, pieceWords.into, { n: into }),
    say(language, pieceWords.out, { n: out }),
    contexts.length > 0
      ? say(language, pieceWords.context, { n: contexts.length, names: contexts.join(', ') })
      : undefined,
    ...(labels.groups.get(box.id) ?? []).map(({ title, together }) =>
      join([
        say(language, groupWords.inGroup, {
          name: inLanguage(language, title) || say(language, groupWords.nameless),
        }),
        together ? say(language, groupWords.togetherShort) : undefined,
      ]),
    ),
    roles.length > 0
      ? say(language, pieceWords.roles, {
          kinds: roles.map(({ kind }) => say(language, kindWords[kind])).join(', '),
        })
      : undefined,
    memosSaid(labels, box.id),
    findings > 0 ? say(language, pieceWords.findings, { n: findings }) : undefined,
  ]);
}

function memosSaid({ language, memos }: Labels, id: string): string | undefined {
  const n = memos.get(id) ?? 0;
  return n > 0 ? say(language, pieceWords.memos, { n }) : undefined;
}

/** A link as a sentence, in its own words where it has them. */
function linkSentence(labels: Labels, link: Link): string {
  const { language } = labels;
  const ends = { from: labels.title(link.from), to: labels.title(link.to) };
  const own = inLanguage(language, link.label);
  return own
    ? say(language, pieceWords.link, { ...ends, verb: own })
    : say(language, linkSentences[link.type], ends);
}

/** What a link says: source, verb, target, basis, sign, modality, contexts, evidence. */
export function linkLabel(labels: Labels, path: LinkPath): string {
  const { language, index } = labels;
  const link = index.theory.records.get(path.id);
  if (link?.record !== 'link') return '';
  const contexts = index.moderationsOn(link.id).map((moderation) => labels.title(moderation.context));
  const evidence = labels.evidence.get(link.id) ?? 0;
  const findings = labels.findings.get(link.id)?.length ?? 0;
  return join([
    linkSentence(labels, link),
    say(language, basisWords[link.basis]),
    link.sign === null ? undefined : say(language, signWords[link.sign]),
    link.modality === 'claimed' ? undefined : say(language, modalityWords[link.modality]),
    contexts.length > 0
      ? say(language, pieceWords.context, { n: contexts.length, names: contexts.join(', ') })
      : undefined,
    evidence > 0 ? say(language, pieceWords.fragments, { n: evidence }) : undefined,
    memosSaid(labels, link.id),
    findings > 0 ? say(language, pieceWords.findings, { n: findings }) : undefined,
  ]);
}

/** The verb of a link: its own words where it has them, else its type's. */
export function linkVerb(labels: Labels, path: LinkPath): string {
  const link = labels.index.theory.records.get(path.id);
  if (link?.record !== 'link') return '';
  return inLanguage(labels.language, link.label) || say(labels.language, linkWords[link.type]);
}

/** The name of what a context bears on: a node's title, or a link as a sentence. */
export function targetName(labels: Labels, id: string): string {
  const record = labels.index.theory.records.get(id);
  if (record?.record === 'link') {
    return linkSentence(labels, record);
  }
  if (record?.record === 'configuration') return inLanguage(labels.language, record.title);
  return labels.title(id);
}

/** What a tab says: the context, what it does, to what. */
export function tabLabel(labels: Labels, tab: Tab): string {
  const { language } = labels;
  return join([
    say(language, pieceWords.tab, {
      context: labels.title(tab.context),
      effect: say(language, effectWords[tab.effect]),
      target: targetName(labels, tab.target),
    }),
    say(language, kindWords.context),
    tab.sign === null ? undefined : say(language, signWords[tab.sign]),
    say(language, basisWords[tab.basis]),
  ]);
}

/** Findings of a node that a socket or ghost of the picture does not say already. */
export function unsaidFindings(labels: Labels, picture: Picture, id: string): readonly Finding[] {
  const said = new Set(picture.sockets.filter((socket) => socket.node === id).map((socket) => socket.rule));
  return (labels.findings.get(id) ?? []).filter((finding) => !said.has(finding.rule));
}

/** The sentence for an open ring. */
export const socketLabel = (labels: Labels, node: string, side: 'left' | 'right'): string =>
  say(labels.language, side === 'right' ? mapWords.socketRight : mapWords.socketLeft, {
    title: labels.title(node),
  });

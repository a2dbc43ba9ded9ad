import { headId } from '../ids.ts';
import { theoryRecord } from '../theory/records.ts';
import type { Code, Link, Moderation, TheoryNode, TheoryRecord } from '../theory/records.ts';
import { theoryOf, type Theory } from '../theory/theory.ts';
import { effects, linkTypes, nodeKinds } from '../theory/words.ts';
import type { Effect, Emphasis, LinkType, NodeKind } from '../theory/words.ts';
import { defaultLinkType } from './sketchLinks.ts';
import { readValues } from './sketchValues.ts';

/** The frame that a code in a sketch belongs to when it names none (see `exampleFrame.ts`). */
export const sketchFrame = 'example';

/** A sketch that cannot be read: the line, and what was not understood there. A mistake of who wrote it, so thrown. */
export class SketchError extends Error {
  override readonly name = 'SketchError';
}

const token =
  /\s*(?:(~\[[a-z]+\]>|~>|-\[[a-z-]+\]->|->)|\(\s*([\w.]+)\s*->\s*([\w.]+)\s*\)|([A-Za-z][\w.]*)((?::[a-z]+|!|\*{1,2}|[=≈~](?:[\w-]+\/)?[A-Za-z][\w-]*|\s*"[^"]*")*))/y;
const part = /:[a-z]+|!|\*{1,2}|[=≈~](?:[\w-]+\/)?[A-Za-z][\w-]*|"[^"]*"/g;

/** What stands at one end of an arrow: a node, or a link between brackets. */
type End = { readonly node: string } | { readonly from: string; readonly to: string };

/**
 * A theory out of a small notation, one chain a line: `I1:instrument -> M1:mechanism -> S1:subgoal`. Kinds stand where a
 * node is first named. After the kind: `!` left alone on purpose, `*` and `**` emphasis, `=I1` `≈I1` `~I1` a code that fits
 * exactly, by analogy or loosely (`=frame/I1` for another frame), `"Titel|Title"` in both languages. Arrows: `->` with the
 * type that the kinds suggest, `-[evokes]->` with another, `~>` and `~[hinders]>` for a context on a mechanism or on the
 * link `(I1 -> M1)`. Ids of nodes are those of the sketch, links count `l1`, `l2`…, moderations `mo1`… What else there is to
 * say stands on lines of its own, with the keys of the exchange format: `I1 {side: supply, use: core}` of a record that is
 * there, `theory {claim: "Wie leert, werkt|Who learns, works"}` of the theory, `evidence q1 {target: l1, stance: supports}` of
 * a record to be made. Throws {@link SketchError}.
 */
export function sketch(text: string): Theory {
  const nodes = new Map<string, TheoryNode>();
  const links: Link[] = [];
  const moderations: Moderation[] = [];
  const details: string[] = [];
  for (const line of text.split(/[\n;]/).map((row) => row.trim())) {
    if (line.endsWith('}')) details.push(line);
    else if (line) readLine(line, nodes, links, moderations);
  }
  const name = { nl: 'Voorbeeld', en: 'Example' };
  const frames = [{ id: sketchFrame, version: '1' }];
  const head: TheoryRecord = {
    record: 'theory',
    id: headId,
    title: name,
    holder: { name, kind: 'company' },
    frames,
  };
  const records = new Map<string, TheoryRecord>(
    [head, ...nodes.values(), ...links, ...moderations].map((record) => [record.id, record]),
  );
  for (const line of details) addDetails(line, records);
  return theoryOf(records.values());
}

const detailed = /^(?:(?<kind>[a-z]+)\s+)?(?<id>[A-Za-z][\w.]*)\s*(?<values>\{.*\})$/;

/** Adds what a line with braces says to the record that it names, or makes the record. */
function addDetails(line: string, records: Map<string, TheoryRecord>): void {
  const { kind, id = '', values = '' } = detailed.exec(line)?.groups ?? {};
  const read = readValues(values);
  const key = id === 'theory' ? headId : id;
  const before = kind === undefined ? records.get(key) : { record: kind, id };
  if (!read || !before) throw new SketchError(`“${line}” is not understood`);
  const parsed = theoryRecord.safeParse({ ...before, ...read });
  if (!parsed.success) throw new SketchError(`“${line}” says what no record can say`);
  records.set(key, parsed.data);
}

function readLine(
  line: string,
  nodes: Map<string, TheoryNode>,
  links: Link[],
  moderations: Moderation[],
): void {
  const stop = (what: string): never => {
    throw new SketchError(`${what} in “${line}”`);
  };
  let before: End | undefined;
  let arrow: string | undefined;
  token.lastIndex = 0;
  while (token.lastIndex < line.length) {
    const at = token.lastIndex;
    const found = token.exec(line) ?? stop(`“${line.slice(at)}” is not understood`);
    if (found[1] !== undefined) {
      if (!before || arrow !== undefined) stop(`“${found[1]}” has no node before it`);
      arrow = found[1];
      continue;
    }
    const end: End =
      found[4] === undefined
        ? { from: found[2] ?? '', to: found[3] ?? '' }
        : { node: readNode(found[4], found[5] ?? '', nodes, stop) };
    if (before && arrow === undefined) stop('two nodes without an arrow');
    if (before && arrow?.startsWith('~')) addModeration(before, arrow, end, links, moderations, stop);
    else if (before && arrow !== undefined) addLink(before, arrow, end, nodes, links, stop);
    before = end;
    arrow = undefined;
  }
  if (arrow !== undefined) stop(`“${arrow}” has no node after it`);
}

type Stop = (what: string) => never;

function readNode(id: string, rest: string, nodes: Map<string, TheoryNode>, stop: Stop): string {
  const known = nodes.get(id);
  const parts: readonly string[] = rest.match(part) ?? [];
  const kind =
    nodeKinds.find((one) => parts.includes(`:${one}`)) ?? known?.kind ?? stop(`${id} has no known kind`);
  if (known && parts.length > 0) stop(`${id} is described twice`);
  if (known) return id;
  const codes: Code[] = parts.filter((one) => /^[=≈~]/.test(one)).map(readCode);
  const stars = parts.find((one) => one.startsWith('*'))?.length ?? 0;
  const [nl = id, en = nl] = (parts.find((one) => one.startsWith('"')) ?? `"${id}"`).slice(1, -1).split('|');
  nodes.set(id, {
    record: 'node',
    id,
    kind,
    title: { nl, en },
    ...(codes.length > 0 ? { codes } : {}),
    ...(stars > 0 ? { emphasis: Math.min(stars, 2) as Emphasis } : {}),
    ...(parts.includes('!') ? { excluded: { degree: 'deliberate' } } : {}),
    basis: 'stated',
  });
  return id;
}

function readCode(written: string): Code {
  const [frame, code] = written.includes('/') ? written.slice(1).split('/') : [sketchFrame, written.slice(1)];
  const fit = written.startsWith('=') ? 'exact' : written.startsWith('≈') ? 'analogous' : 'loose';
  return { frame: frame ?? sketchFrame, code: code ?? '', fit };
}

function addLink(
  from: End,
  arrow: string,
  to: End,
  nodes: ReadonlyMap<string, TheoryNode>,
  links: Link[],
  stop: Stop,
): void {
  if (!('node' in from) || !('node' in to)) return stop('a link joins two nodes');
  const named = /\[(.+)\]/.exec(arrow)?.[1];
  const kindOf = (id: string): NodeKind => nodes.get(id)?.kind ?? stop(`${id} is not there`);
  const type: LinkType =
    named === undefined
      ? defaultLinkType(kindOf(from.node), kindOf(to.node))
      : (linkTypes.find((one) => one === named) ?? stop(`“${named}” is no type of link`));
  links.push({
    record: 'link',
    id: `l${links.length + 1}`,
    type,
    from: from.node,
    to: to.node,
    sign: null,
    basis: 'stated',
    modality: 'claimed',
  });
}

function addModeration(
  from: End,
  arrow: string,
  to: End,
  links: readonly Link[],
  moderations: Moderation[],
  stop: Stop,
): void {
  if (!('node' in from)) return stop('a moderation starts at a context');
  const named = /\[(.+)\]/.exec(arrow)?.[1] ?? 'hinders';
  const effect: Effect = effects.find((one) => one === named) ?? stop(`“${named}” is no effect`);
  const target =
    'node' in to
      ? to.node
      : (links.find((link) => link.from === to.from && link.to === to.to)?.id ??
        stop(`there is no link ${to.from} -> ${to.to}`));
  moderations.push({
    record: 'moderation',
    id: `mo${moderations.length + 1}`,
    context: from.node,
    target,
    effect,
    sign: null,
    basis: 'stated',
  });
}

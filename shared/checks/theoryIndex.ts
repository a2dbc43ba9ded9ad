import { relationsOf } from '../frame/frameRelations.ts';
import { namedFrames } from '../frame/named.ts';
import type { Frame, FrameItem } from '../frame/records.ts';
import type { Code, Evidence, Link, Moderation, TheoryHead, TheoryNode } from '../theory/records.ts';
import { evidenceOf, headOf, linksOf, moderationsOf, nodesOf, type Theory } from '../theory/theory.ts';
import type { NodeKind } from '../theory/words.ts';
import type { CheckInput } from './rule.ts';

/** What the rules ask of a theory, looked up once for all of them. */
export interface TheoryIndex {
  readonly theory: Theory;
  readonly head: TheoryHead;
  readonly input: CheckInput;
  readonly frames: readonly Frame[];
  /**
   * The frames that the theory is coded in and that are there: each in the version it names, or where that one is not there in
   * the newest that is.
   */
  readonly coded: readonly Frame[];
  readonly nodes: readonly TheoryNode[];
  readonly links: readonly Link[];
  readonly moderations: readonly Moderation[];
  readonly node: (id: string) => TheoryNode | undefined;
  readonly byKind: (kind: NodeKind) => readonly TheoryNode[];
  /** The nodes of these kinds that the holder does not leave alone on purpose: what most rules are about. */
  readonly inUse: (...kinds: readonly NodeKind[]) => readonly TheoryNode[];
  /** Links that start, or end, at a node. */
  readonly out: (id: string) => readonly Link[];
  readonly into: (id: string) => readonly Link[];
  /** The links in sets: those from one node in use to another, in the same direction. */
  readonly between: () => readonly Between[];
  /** Moderations by a context, and those on a link, mechanism or configuration. */
  readonly moderatedBy: (context: string) => readonly Moderation[];
  readonly moderationsOn: (target: string) => readonly Moderation[];
  /** Evidence of a record. */
  readonly evidenceOn: (id: string) => readonly Evidence[];
  /** A node's codes that count, in one frame or in all: exact and analogous fits, never loose ones. */
  readonly codesOf: (node: TheoryNode, frame?: string) => readonly Code[];
  /** The nodes in use that carry a code, exactly or by analogy. */
  readonly carrying: (frame: string, code: string) => readonly TheoryNode[];
  /** An item of one of the {@link TheoryIndex.coded} frames. */
  readonly item: (frame: string, code: string) => FrameItem | undefined;
  /** Where relations of a type lead from a code in one of those frames. */
  readonly related: (frame: string, type: string, from: string) => readonly string[];
}

/** All links from one node to another; there is at least one. */
export interface Between {
  readonly from: TheoryNode;
  readonly to: TheoryNode;
  readonly links: readonly Link[];
}

const none: readonly never[] = [];

/** Reads a theory once, in time linear in its records; what frames say is read when a rule first asks. */
export function indexTheory(theory: Theory, input: CheckInput = { frames: [], settings: {} }): TheoryIndex {
  const head = headOf(theory);
  const coded = codedFrames(theory, input.frames);
  const nodes = nodesOf(theory);
  const links = linksOf(theory);
  const moderations = moderationsOf(theory);
  const around = aroundNodes(nodes, links);
  const kinds = Map.groupBy(nodes, (node) => node.kind);
  const kindsInUse = Map.groupBy(
    nodes.filter((node) => !node.excluded),
    (node) => node.kind,
  );
  const byContext = Map.groupBy(moderations, (moderation) => moderation.context);
  const onTarget = Map.groupBy(moderations, (moderation) => moderation.target);
  const between = once(() => betweenNodes(around));
  const codesOf = (node: TheoryNode, frame?: string): readonly Code[] => {
    const { codes } = node;
    if (!codes || codes.length === 0) return none;
    const counts = (code: Code): boolean =>
      code.fit !== 'loose' && (frame === undefined || code.frame === frame);
    return codes.every(counts) ? codes : codes.filter(counts);
  };
  const evidence = once(() => Map.groupBy(evidenceOf(theory), (one) => one.target));
  const carriers = once(() => carriersOf(nodes));
  const ofFrame = new Map(coded.map((frame) => [frame.id, relationsOf(frame)]));
  const relations = once(() => relatedIn(coded));
  return {
    theory,
    head,
    input,
    frames: input.frames,
    coded,
    nodes,
    links,
    moderations,
    node: (id) => around.get(id)?.node,
    byKind: (kind) => kinds.get(kind) ?? none,
    inUse(...wanted) {
      const [first] = wanted;
      if (first && wanted.length === 1) return kindsInUse.get(first) ?? none;
      return wanted.flatMap((kind) => kindsInUse.get(kind) ?? []);
    },
    out: (id) => around.get(id)?.out ?? none,
    into: (id) => around.get(id)?.into ?? none,
    between,
    moderatedBy: (context) => byContext.get(context) ?? none,
    moderationsOn: (target) => onTarget.get(target) ?? none,
    evidenceOn: (id) => evidence().get(id) ?? none,
    codesOf,
    carrying: (frame, code) => carriers().get(frame)?.get(code) ?? none,
    item: (frame, code) => ofFrame.get(frame)?.item(code),
    related: (frame, type, code) => relations().get(`${frame} ${type} ${code}`) ?? none,
  };
}

/** The frames that a theory names, as {@link TheoryIndex.coded} says; the same array for the same frames and names. */
export function codedFrames(theory: Theory, frames: readonly Frame[]): readonly Frame[] {
  const { frames: names } = headOf(theory);
  const byNames = codedOf.get(frames) ?? new WeakMap<TheoryHead['frames'], readonly Frame[]>();
  const coded = byNames.get(names) ?? namedFrames(theory, frames);
  codedOf.set(frames, byNames.set(names, coded));
  return coded;
}
const codedOf = new WeakMap<readonly Frame[], WeakMap<TheoryHead['frames'], readonly Frame[]>>();

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A node with the links that start and end at it. */
interface Around {
  readonly node: TheoryNode;
  out: Link[] | undefined;
  into: Link[] | undefined;
}

/** All nodes in one map, so that what is asked of a node is looked up in one place. */
function aroundNodes(nodes: readonly TheoryNode[], links: readonly Link[]): ReadonlyMap<string, Around> {
  const around = new Map<string, Around>();
  for (const node of nodes) around.set(node.id, { node, out: undefined, into: undefined });
  for (const link of links) {
    const start = around.get(link.from);
    const end = around.get(link.to);
    if (start?.out) start.out.push(link);
    else if (start) start.out = [link];
    if (end?.into) end.into.push(link);
    else if (end) end.into = [link];
  }
  return around;
}

function betweenNodes(around: ReadonlyMap<string, Around>): readonly Between[] {
  const all: Between[] = [];
  const put = (from: TheoryNode, end: string, links: readonly Link[]): void => {
    const to = around.get(end)?.node;
    if (to && !to.excluded) all.push({ from, to, links });
  };
  for (const { node, out } of around.values()) {
    const first = out?.[0];
    if (!first || node.excluded) continue;
    if (out.length === 1) put(node, first.to, out);
    else for (const [end, same] of Map.groupBy(out, (link) => link.to)) put(node, end, same);
  }
  return all;
}

/** By frame and code. */
function carriersOf(
  nodes: readonly TheoryNode[],
): ReadonlyMap<string, ReadonlyMap<string, readonly TheoryNode[]>> {
  const carriers = new Map<string, Map<string, TheoryNode[]>>();
  for (const node of nodes) {
    if (node.excluded || !node.codes) continue;
    for (const { frame, code, fit } of node.codes) {
      if (fit === 'loose') continue;
      const ofFrame = carriers.get(frame) ?? new Map<string, TheoryNode[]>();
      carriers.set(frame, ofFrame);
      const list = ofFrame.get(code);
      if (!list) ofFrame.set(code, [node]);
      // A node may carry one code twice, exactly and by analogy.
      else if (list.at(-1) !== node) list.push(node);
    }
  }
  return carriers;
}

function relatedIn(frames: readonly Frame[]): ReadonlyMap<string, readonly string[]> {
  const relations = new Map<string, string[]>();
  for (const frame of frames) {
    for (const { type, from, to } of frame.relations ?? []) {
      const key = `${frame.id} ${type} ${from}`;
      const list = relations.get(key);
      if (list) list.push(to);
      else relations.set(key, [to]);
    }
  }
  return relations;
}

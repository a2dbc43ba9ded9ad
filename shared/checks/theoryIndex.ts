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

const none: readonly never[] = [];

/** Reads a theory once, in time linear in its records; what frames say is read when a rule first asks. */
export function indexTheory(theory: Theory, input: CheckInput = { frames: [], settings: {} }): TheoryIndex {
  const head = headOf(theory);
  const coded = codedFrames(theory, input.frames);
  const nodes = nodesOf(theory);
  const links = linksOf(theory);
  const moderations = moderationsOf(theory);
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const kinds = Map.groupBy(nodes, (node) => node.kind);
  const kindsInUse = Map.groupBy(
    nodes.filter((node) => !node.excluded),
    (node) => node.kind,
  );
  const from = Map.groupBy(links, (link) => link.from);
  const to = Map.groupBy(links, (link) => link.to);
  const byContext = Map.groupBy(moderations, (moderation) => moderation.context);
  const onTarget = Map.groupBy(moderations, (moderation) => moderation.target);
  const codesOf = (node: TheoryNode, frame?: string): readonly Code[] => {
    const { codes } = node;
    if (!codes || codes.length === 0) return none;
    const counts = (code: Code): boolean =>
      code.fit !== 'loose' && (frame === undefined || code.frame === frame);
    return codes.every(counts) ? codes : codes.filter(counts);
  };
  const evidence = once(() => Map.groupBy(evidenceOf(theory), (one) => one.target));
  const carriers = once(() => carriersOf(nodes, codesOf));
  const items = once(() => itemsOf(coded));
  const relations = once(() => relationsOf(coded));
  return {
    theory,
    head,
    input,
    frames: input.frames,
    coded,
    nodes,
    links,
    moderations,
    node: (id) => nodeById.get(id),
    byKind: (kind) => kinds.get(kind) ?? none,
    inUse: (...wanted) => wanted.flatMap((kind) => kindsInUse.get(kind) ?? []),
    out: (id) => from.get(id) ?? none,
    into: (id) => to.get(id) ?? none,
    moderatedBy: (context) => byContext.get(context) ?? none,
    moderationsOn: (target) => onTarget.get(target) ?? none,
    evidenceOn: (id) => evidence().get(id) ?? none,
    codesOf,
    carrying: (frame, code) => carriers().get(`${frame} ${code}`) ?? none,
    item: (frame, code) => items().get(`${frame} ${code}`),
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

function carriersOf(
  nodes: readonly TheoryNode[],
  codesOf: TheoryIndex['codesOf'],
): ReadonlyMap<string, readonly TheoryNode[]> {
  const carriers = new Map<string, TheoryNode[]>();
  for (const node of nodes) {
    if (node.excluded) continue;
    for (const key of new Set(codesOf(node).map(({ frame, code }) => `${frame} ${code}`))) {
      const list = carriers.get(key);
      if (list) list.push(node);
      else carriers.set(key, [node]);
    }
  }
  return carriers;
}

const itemsOf = (frames: readonly Frame[]): ReadonlyMap<string, FrameItem> =>
  new Map(
    frames.flatMap((frame) =>
      frame.facets.flatMap((facet) => facet.items.map((item) => [`${frame.id} ${item.code}`, item] as const)),
    ),
  );

function relationsOf(frames: readonly Frame[]): ReadonlyMap<string, readonly string[]> {
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

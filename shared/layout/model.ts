import type { Link, TheoryNode } from '../theory/records.ts';
import { headOf, linksOf, nodesOf, type Theory } from '../theory/theory.ts';
import type { Emphasis } from '../theory/words.ts';
import { inLanguage } from '../text/words.ts';
import { heavier, lighter, visibleEmphasis } from './emphasis.ts';
import { codeKey, indexFrames, type FrameIndex } from './frameIndex.ts';
import type { LayoutInput } from './input.ts';
import { laneByNode } from './laneOf.ts';
import type { LaneId } from './picture.ts';

/** A node that stands in a lane. `index` is its place in the model, which is the frames' order. */
export interface Item {
  readonly index: number;
  readonly id: string;
  readonly node: TheoryNode;
  readonly lane: LaneId;
  readonly generic: boolean;
  readonly emphasis: Emphasis;
  readonly title: string;
  readonly subtitle: string;
}

/** A link between two nodes that stand in lanes. */
export interface Tie {
  readonly link: Link;
  readonly from: Item;
  readonly to: Item;
  readonly emphasis: Emphasis;
}

/** A theory as the layout sees it: sorted, so that the order of its records changes nothing. */
export interface Model {
  readonly items: readonly Item[];
  readonly item: (id: string) => Item | undefined;
  readonly lane: (lane: LaneId) => readonly Item[];
  readonly ties: readonly Tie[];
  readonly out: (id: string) => readonly Tie[];
  readonly into: (id: string) => readonly Tie[];
  readonly frames: FrameIndex;
  /** The sub-goal that carries a code. */
  readonly byCode: ReadonlyMap<string, Item>;
}

const laneOrder: readonly LaneId[] = ['P', 'I', 'M', 'S', 'G', 'E'];
const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
const nameOf = (node: TheoryNode): string => node.title.nl ?? node.title.en ?? '';

/** Nodes in the frames' order: by lane, place in the frame, and for sub-goals of one's own emphasis, then title and id. */
function sortItems(nodes: readonly TheoryNode[], lanes: ReadonlyMap<string, LaneId>, frames: FrameIndex) {
  const keyed = nodes.map((node) => ({
    node,
    lane: lanes.get(node.id) ?? 'M',
    place: laneOrder.indexOf(lanes.get(node.id) ?? 'M') * 2 + (node.kind === 'connection' ? 1 : 0),
    rank: frames.rank(node),
    weight: -visibleEmphasis(node),
    name: nameOf(node),
  }));
  return keyed.toSorted(
    (a, b) =>
      a.place - b.place ||
      compare(a.rank, b.rank) ||
      compare(a.weight, b.weight) ||
      compare(a.name, b.name) ||
      compare(a.node.id, b.node.id),
  );
}

type ModelInput = Pick<LayoutInput, 'theory' | 'frames' | 'language'>;

interface Read extends ModelInput {
  readonly model: Model;
}

/** The model read last of a theory: its order and its picture are made of the same one. */
const lastRead = new WeakMap<Theory, Read>();

/** Reads a theory for the layout. Excluded nodes, and contexts without links of their own, have no place in a lane. */
export function modelOf({ theory, frames, language }: ModelInput): Model {
  const last = lastRead.get(theory);
  if (last && last.frames === frames && last.language === language) return last.model;
  const model = readModel({ theory, frames, language });
  lastRead.set(theory, { theory, frames, language, model });
  return model;
}

function readModel(input: ModelInput): Model {
  const { theory, language } = input;
  const wanted = headOf(theory).frames.map((frame) => frame.id);
  const place = (id: string): number => wanted.indexOf(id);
  const frames = indexFrames(
    input.frames.filter((frame) => wanted.includes(frame.id)).toSorted((a, b) => place(a.id) - place(b.id)),
  );
  const nodes = nodesOf(theory);
  const links = linksOf(theory);
  const lanes = laneByNode(nodes, links);
  const items = sortItems(
    nodes.filter((node) => lanes.has(node.id)),
    lanes,
    frames,
  ).map(({ node, lane }, index): Item => ({
    index,
    id: node.id,
    node,
    lane,
    generic: lane === 'G',
    emphasis: visibleEmphasis(node),
    title: inLanguage(language, node.shortTitle) || inLanguage(language, node.title),
    subtitle: inLanguage(language, node.subtitle),
  }));
  const byId = new Map(items.map((item) => [item.id, item]));
  const ties = links
    .flatMap((link): Tie[] => {
      const from = byId.get(link.from);
      const to = byId.get(link.to);
      if (!from || !to) return [];
      const emphasis = link.emphasis ?? lighter(from.emphasis, to.emphasis);
      return [{ link, from, to, emphasis: heavier(emphasis, 0) }];
    })
    .toSorted(
      (a, b) => a.from.index - b.from.index || a.to.index - b.to.index || compare(a.link.id, b.link.id),
    );
  const out = Map.groupBy(ties, (tie) => tie.from.id);
  const into = Map.groupBy(ties, (tie) => tie.to.id);
  const byLane = Map.groupBy(items, (item) => item.lane);
  const byCode = new Map<string, Item>();
  for (const item of items) {
    if (item.lane !== 'S') continue;
    for (const code of item.node.codes ?? []) {
      const key = codeKey(code.frame, code.code);
      if (!byCode.has(key)) byCode.set(key, item);
    }
  }
  return {
    items,
    item: (id) => byId.get(id),
    lane: (lane) => byLane.get(lane) ?? [],
    ties,
    out: (id) => out.get(id) ?? [],
    into: (id) => into.get(id) ?? [],
    frames,
    byCode,
  };
}

import type { Frame, FrameItem } from '../frame/records.ts';
import type { TheoryNode } from '../theory/records.ts';
import type { NodeKind } from '../theory/words.ts';

/** What the layout asks of the frames: places of items, parents, and which means belongs to which sub-goal. */
export interface FrameIndex {
  /** Place of a node in the frames' own order; nodes without a code come last. */
  readonly rank: (node: TheoryNode) => number;
  /** The item of a node's first code that a frame knows. */
  readonly item: (node: TheoryNode) => FrameItem | undefined;
  readonly itemAt: (frame: string, code: string) => FrameItem | undefined;
  /** Codes (`frame code`) of the sub-goals that a node's codes serve, by the relation instrument-of-subgoal (table 4.3). */
  readonly subgoalsOf: (node: TheoryNode) => readonly string[];
  readonly hasKind: (kind: NodeKind) => boolean;
  /** The categories into which the frames sort the items of a kind (table 4.1), with the codes (`frame code`) in each. */
  readonly categoriesOf: (kind: NodeKind) => readonly Category[];
}

export interface Category {
  readonly key: string;
  readonly item: FrameItem;
  readonly codes: readonly string[];
}

export const codeKey = (frame: string, code: string): string => `${frame} ${code}`;

/** Reads the frames once, in the order in which the theory names them. */
export function indexFrames(frames: readonly Frame[]): FrameIndex {
  const ranks = new Map<string, number>();
  const items = new Map<string, FrameItem>();
  const serves = new Map<string, string[]>();
  const kinds = new Set<NodeKind>();
  let rank = 0;
  for (const frame of frames) {
    for (const facet of frame.facets) {
      if (facet.nodeKind !== null && facet.items.length > 0) kinds.add(facet.nodeKind);
      for (const item of facet.items) {
        const key = codeKey(frame.id, item.code);
        ranks.set(key, rank++);
        items.set(key, item);
      }
    }
    for (const relation of frame.relations ?? []) {
      if (relation.type !== 'instrument-of-subgoal') continue;
      const from = codeKey(frame.id, relation.from);
      serves.set(from, [...(serves.get(from) ?? []), codeKey(frame.id, relation.to)]);
    }
  }
  const first = <T>(node: TheoryNode, map: ReadonlyMap<string, T>): T | undefined => {
    for (const code of node.codes ?? []) {
      const found = map.get(codeKey(code.frame, code.code));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const categoriesOf = (kind: NodeKind): Category[] => {
    const found = new Map<string, string[]>();
    for (const frame of frames) {
      for (const facet of frame.facets) {
        if (facet.nodeKind !== kind) continue;
        for (const { code, parent } of facet.items) {
          if (parent === undefined) continue;
          const key = codeKey(frame.id, parent);
          found.set(key, [...(found.get(key) ?? []), codeKey(frame.id, code)]);
        }
      }
    }
    return [...found].flatMap(([key, codes]) => {
      const item = items.get(key);
      return item ? [{ key, item, codes }] : [];
    });
  };
  return {
    rank: (node) => first(node, ranks) ?? Number.MAX_SAFE_INTEGER,
    item: (node) => first(node, items),
    itemAt: (frame, code) => items.get(codeKey(frame, code)),
    subgoalsOf: (node) => first(node, serves) ?? [],
    hasKind: (kind) => kinds.has(kind),
    categoriesOf,
  };
}

import { onceFor } from '../onceFor.ts';
import { sides, type NodeKind, type Side } from '../theory/words.ts';
import type { Facet, Frame, FrameItem } from './records.ts';

/**
 * What a frame says by its relations, whatever frame it is: which relation means what is read from how its type is built, as
 * every frame of the exchange format builds them. `…-on-side` puts an item (or its category) on a side (tables 4.1 and 7.1),
 * `…-of-subgoal` and `…-of-endgoal` put a means under a goal (table 4.3), `same-…` says that two items are one,
 * `…-anchored-at` and `…-anchoring-candidate` say how deep a mechanism reaches, and how deep it may (table 7.3).
 */
export interface FrameRelations {
  readonly frame: Frame;
  readonly item: (code: string) => FrameItem | undefined;
  readonly facet: (code: string) => Facet | undefined;
  /** Place of an item in the frame's own order, from 0. */
  readonly rank: (code: string) => number;
  /** The sides that an item stands on: its own relations, else its category's, else the side written on it, else its goals'. */
  readonly sidesOf: (code: string) => readonly Side[];
  /** The sides that a relation of the item itself names; none where the frame has no such relation for it. */
  readonly foundOnSides: (code: string) => readonly Side[];
  /** The goals under which the frame itself has an item, those of its twins among them. */
  readonly goalsOf: (code: string) => readonly string[];
  /** The goals under which the item itself is printed. */
  readonly ownGoalsOf: (code: string) => readonly string[];
  /** Whether the frame puts means under goals of this item's facet, so that another goal of it is a deviation. */
  readonly isPlace: (code: string) => boolean;
  /** Whether the frame puts any means under a goal. */
  readonly hasPlaces: boolean;
  /** The items that are one with this one, itself first in the frame's order; one code for what stands alone. */
  readonly twinsOf: (code: string) => readonly string[];
  /** The levels of anchoring at which the frame has a mechanism, and those at which it may have it. */
  readonly levelsOf: (code: string) => readonly string[];
  readonly mayReach: (code: string) => readonly string[];
  /** The list of those levels, the shallowest first where it is ordered; none where the frame has no such relation. */
  readonly levels: Facet | undefined;
}

/** What a frame says, read once for every frame however often it is asked. */
export const relationsOf = onceFor(readRelations);

const goalKinds: readonly NodeKind[] = ['subgoal', 'endgoal'];
const isSide = (code: string): code is Side => sides.some((side) => side === code);

/** Reads a frame once, in time linear in its items and relations. */
function readRelations(frame: Frame): FrameRelations {
  const items = new Map<string, { readonly item: FrameItem; readonly facet: Facet }>();
  for (const facet of frame.facets) for (const item of facet.items) items.set(item.code, { item, facet });
  const onSides = new Map<string, Side[]>();
  const goals = new Map<string, string[]>();
  const twins = new Map<string, readonly string[]>();
  const places = new Set<string>();
  const levels = new Map<string, string[]>();
  const candidates = new Map<string, string[]>();
  const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key);
    if (!list) map.set(key, [value]);
    else if (!list.includes(value)) list.push(value);
  };
  for (const { type, from, to } of frame.relations ?? []) {
    if (type.endsWith('-on-side')) {
      if (isSide(to)) put(onSides, from, to);
    } else if (goalKinds.some((kind) => type.endsWith(`-of-${kind}`))) {
      put(goals, from, to);
      const facet = items.get(to)?.facet.id;
      if (facet !== undefined) places.add(facet);
    } else if (type.endsWith('-anchored-at')) {
      put(levels, from, to);
    } else if (type.endsWith('-anchoring-candidate')) {
      put(candidates, from, to);
    } else if (type.startsWith('same-')) {
      const all = new Set([...(twins.get(from) ?? [from]), ...(twins.get(to) ?? [to])]);
      for (const code of all) twins.set(code, [...all]);
    }
  }
  const order = new Map([...items.keys()].map((code, i) => [code, i]));
  const rank = (code: string): number => order.get(code) ?? items.size;
  const twinsOf = (code: string): readonly string[] =>
    (twins.get(code) ?? [code]).toSorted((a, b) => rank(a) - rank(b));
  const item = (code: string): FrameItem | undefined => items.get(code)?.item;
  const ownGoalsOf = (code: string): readonly string[] => goals.get(code) ?? [];
  const written = (code: string): readonly Side[] => {
    const side = item(code)?.side;
    return side !== undefined && isSide(side) ? [side] : [];
  };
  const sidesOf = (code: string): readonly Side[] => {
    const parent = item(code)?.parent;
    const ways = [
      () => onSides.get(code) ?? [],
      () => (parent === undefined ? [] : (onSides.get(parent) ?? [])),
      () => written(code),
      () => ownGoalsOf(code).flatMap((goal) => onSides.get(goal) ?? written(goal)),
    ];
    for (const way of ways) {
      const found = new Set(way());
      if (found.size > 0) return sides.filter((side) => found.has(side));
    }
    return [];
  };
  // What is asked of every node of a theory is read once for each item.
  const ofItems = <T>(say: (code: string) => T): ((code: string) => T) => {
    const said = new Map([...items.keys()].map((code) => [code, say(code)]));
    return (code) => said.get(code) ?? say(code);
  };
  return {
    frame,
    item,
    facet: (code) => items.get(code)?.facet,
    rank,
    sidesOf: ofItems(sidesOf),
    foundOnSides: (code) => sides.filter((side) => onSides.get(code)?.includes(side)),
    goalsOf: ofItems((code) => [...new Set(twinsOf(code).flatMap(ownGoalsOf))]),
    ownGoalsOf,
    isPlace: (code) => places.has(items.get(code)?.facet.id ?? ''),
    hasPlaces: places.size > 0,
    twinsOf: ofItems(twinsOf),
    levelsOf: (code) => levels.get(code) ?? [],
    mayReach: (code) => candidates.get(code) ?? [],
    levels: [...levels.values(), ...candidates.values()]
      .flat()
      .map((level) => items.get(level)?.facet)
      .find((facet) => facet !== undefined),
  };
}

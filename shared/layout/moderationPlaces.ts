import type { Moderation, TheoryNode } from '../theory/records.ts';
import { moderationsOf, nodeAt, type Theory } from '../theory/theory.ts';
import type { Model } from './model.ts';

export interface PlacedModeration {
  readonly moderation: Moderation;
  readonly context: TheoryNode;
}

/** Moderations by what they stand on: a node of a lane, a link between two, or the outline of a configuration. */
export interface ModerationPlaces {
  readonly onNodes: ReadonlyMap<string, readonly PlacedModeration[]>;
  readonly onLinks: ReadonlyMap<string, readonly PlacedModeration[]>;
  readonly onConfigurations: ReadonlyMap<string, readonly PlacedModeration[]>;
  /** Contexts that stand nowhere. */
  readonly idle: readonly string[];
}

/** Whether any member of a configuration stands where an outline can go around it: the end goal's bar is no such place. */
function hasPlace(theory: Theory, model: Model, id: string): boolean {
  const record = theory.records.get(id);
  return (
    record?.record === 'configuration' &&
    record.members.some((member) => {
      const lane = model.item(member.record)?.lane;
      return lane !== undefined && lane !== 'E';
    })
  );
}

/** Sorts out where every context stands: on a node, a link or a configuration, in a lane because it is the end of a link, or nowhere yet. */
export function placeModerations(theory: Theory, model: Model): ModerationPlaces {
  const links = new Set(model.ties.map((tie) => tie.link.id));
  const onNodes = new Map<string, PlacedModeration[]>();
  const onLinks = new Map<string, PlacedModeration[]>();
  const onConfigurations = new Map<string, PlacedModeration[]>();
  const placeOf = (target: string): Map<string, PlacedModeration[]> | undefined => {
    if (links.has(target)) return onLinks;
    if (model.item(target)) return onNodes;
    return hasPlace(theory, model, target) ? onConfigurations : undefined;
  };
  const placed = new Set<string>();
  const order = (id: string): number => {
    const node = nodeAt(theory, id);
    return node ? model.frames.rank(node) : 0;
  };
  const sorted = moderationsOf(theory).toSorted(
    (a, b) =>
      order(a.context) - order(b.context) ||
      (a.context < b.context ? -1 : a.context > b.context ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  );
  for (const moderation of sorted) {
    const context = nodeAt(theory, moderation.context);
    if (!context || context.excluded) continue;
    const { target } = moderation;
    const place = placeOf(target);
    if (!place) continue;
    place.set(target, [...(place.get(target) ?? []), { moderation, context }]);
    placed.add(context.id);
  }
  const idle: TheoryNode[] = [];
  for (const record of theory.records.values()) {
    if (record.record !== 'node' || record.kind !== 'context' || record.excluded) continue;
    if (!placed.has(record.id) && !model.item(record.id)) idle.push(record);
  }
  const compare = (a: TheoryNode, b: TheoryNode): number =>
    model.frames.rank(a) - model.frames.rank(b) || (a.id < b.id ? -1 : 1);
  return { onNodes, onLinks, onConfigurations, idle: idle.toSorted(compare).map((node) => node.id) };
}

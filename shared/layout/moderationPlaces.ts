import type { Moderation, TheoryNode } from '../theory/records.ts';
import { moderationsOf, nodeAt, type Theory } from '../theory/theory.ts';
import type { Model } from './model.ts';

export interface PlacedModeration {
  readonly moderation: Moderation;
  readonly context: TheoryNode;
}

/** Moderations by what they stand on: a node of a lane, or a link between two. */
export interface ModerationPlaces {
  readonly onNodes: ReadonlyMap<string, readonly PlacedModeration[]>;
  readonly onLinks: ReadonlyMap<string, readonly PlacedModeration[]>;
  /** Contexts that stand nowhere. */
  readonly idle: readonly string[];
}

/** The mechanism of a configuration, or the first of its members that stands in a lane: there its moderation stands. */
function placeInConfiguration(theory: Theory, model: Model, id: string): string | undefined {
  const record = theory.records.get(id);
  if (record?.record !== 'configuration') return undefined;
  const members = record.members.flatMap((member) => model.item(member.record) ?? []);
  return (members.find((item) => item.lane === 'M') ?? members.find((item) => item.lane !== 'E'))?.id;
}

/** Sorts out where every context stands: on a node, on a link, in a lane because it is the end of a link, or nowhere yet. */
export function placeModerations(theory: Theory, model: Model): ModerationPlaces {
  const links = new Set(model.ties.map((tie) => tie.link.id));
  const onNodes = new Map<string, PlacedModeration[]>();
  const onLinks = new Map<string, PlacedModeration[]>();
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
    const node = model.item(moderation.target)?.id ?? placeInConfiguration(theory, model, moderation.target);
    const place = links.has(moderation.target) ? onLinks : node !== undefined ? onNodes : undefined;
    if (!place) continue;
    const key = node ?? moderation.target;
    place.set(key, [...(place.get(key) ?? []), { moderation, context }]);
    placed.add(context.id);
  }
  const idle: TheoryNode[] = [];
  for (const record of theory.records.values()) {
    if (record.record !== 'node' || record.kind !== 'context' || record.excluded) continue;
    if (!placed.has(record.id) && !model.item(record.id)) idle.push(record);
  }
  const compare = (a: TheoryNode, b: TheoryNode): number =>
    model.frames.rank(a) - model.frames.rank(b) || (a.id < b.id ? -1 : 1);
  return { onNodes, onLinks, idle: idle.toSorted(compare).map((node) => node.id) };
}

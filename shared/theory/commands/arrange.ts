import { refuse, type Command, type Outcome, type StepName } from '../command.ts';
import type { TheoryNode } from '../records.ts';
import { nodeAt, nodesOf } from '../theory.ts';
import type { NodeKind } from '../words.ts';
import { draftOf, type Draft } from './draft.ts';
import { keepPlaces, type Places } from './keep.ts';

function outcome(draft: Draft, nodes: readonly TheoryNode[], name: StepName): Outcome {
  const patch = draft.patch();
  const [first] = nodes;
  if (patch.length === 0 || !first) return refuse('no-change');
  return { patch, step: nodes.length === 1 ? { name, about: first.title } : { name, count: nodes.length } };
}

/** Stores an arrangement as it is: every node named gets its place. Pins stay; whoever arranges has left them where they were. */
export const keepOrder: Command<{ readonly places: Places }> = (theory, { places }) => {
  const draft = draftOf(theory);
  const placed = nodesOf(theory).filter((node) => Number.isFinite(places[node.id]));
  for (const node of placed) draft.put({ ...node, order: places[node.id] ?? 0 });
  const patch = draft.patch();
  return patch.length === 0 ? refuse('no-change') : { patch, step: { name: 'arranged' } };
};

/** Moves a node within its lane by hand; it carries a pin from then on. `places` is the picture now on the screen. */
export const moveNode: Command<{ readonly id: string; readonly order: number; readonly places?: Places }> = (
  theory,
  { id, order, places },
) => {
  const node = nodeAt(theory, id);
  if (!node) return refuse('not-there');
  if (!Number.isFinite(order)) return refuse('value-does-not-fit');
  const draft = draftOf(theory);
  draft.put({ ...node, order, pinned: true });
  keepPlaces(theory, draft, places);
  return { ...outcome(draft, [node], 'node-moved'), select: [id] };
};

/** Takes the pins off, so that arranging afresh may move these nodes again. */
export const unpin: Command<{ readonly ids: readonly string[] }> = (theory, { ids }) => {
  if (ids.length === 0) return refuse('nothing-chosen');
  const draft = draftOf(theory);
  const nodes = [...new Set(ids)].flatMap((id) => nodeAt(theory, id) ?? []).filter((node) => node.pinned);
  for (const { pinned: _pinned, ...rest } of nodes) draft.put(rest);
  return outcome(draft, nodes, 'node-moved');
};

/** The kinds that share a lane. */
const laneOf = (kind: NodeKind): string => (kind === 'connection' ? 'instrument' : kind);

/**
 * Brings the chosen nodes of each lane together: directly below the highest of them, in the order in which they stand, without
 * changing the order of the others. In a map of lanes this is what aligning means, for the height is given by what a node
 * belongs with.
 */
export const alignNodes: Command<{ readonly ids: readonly string[]; readonly places: Places }> = (
  theory,
  { ids, places },
) => {
  if (ids.length === 0) return refuse('nothing-chosen');
  const draft = draftOf(theory);
  keepPlaces(theory, draft, places);
  const chosen = new Set(ids);
  const place = (node: TheoryNode): number => node.order ?? places[node.id] ?? 0;
  const lanes = Map.groupBy(nodesOf(theory), (node) => laneOf(node.kind));
  const moved: TheoryNode[] = [];
  for (const lane of lanes.values()) {
    const sorted = lane.toSorted((a, b) => place(a) - place(b));
    const together = sorted.filter((node) => chosen.has(node.id));
    const [first] = together;
    if (!first || together.length < 2) continue;
    const start = place(first);
    const after = sorted.find((node) => !chosen.has(node.id) && place(node) > start);
    const end = after ? place(after) : start + together.length;
    // Divided before they are taken from each other: the distance between two finite places need not be finite.
    const step = end / together.length - start / together.length;
    let order = start;
    together.forEach((node) => {
      draft.put({ ...node, order, pinned: true });
      order = Math.min(end, order + step);
      moved.push(node);
    });
  }
  return moved.length === 0 ? refuse('no-change') : outcome(draft, moved, 'aligned');
};

import { refuseFrame, type FrameCommand } from '../command.ts';
import { frameDraft } from '../draft.ts';
import { itemAt } from '../items.ts';
import { frame as frameSchema, type Frame } from '../records.ts';
import { frameOutcome } from './make.ts';

export type Relation = NonNullable<Frame['relations']>[number];
export type Crosswalk = NonNullable<Frame['crosswalks']>[number];
/** What names a relation within a frame. */
export type RelationKey = Pick<Relation, 'type' | 'from' | 'to'>;
/** What names a crosswalk within a frame. */
export type CrosswalkKey = Pick<Crosswalk, 'from' | 'frame' | 'to'>;

const relationSchema = frameSchema.shape.relations.unwrap().element;
const crosswalkSchema = frameSchema.shape.crosswalks.unwrap().element;

const relationPlace = (frame: Frame, key: RelationKey): number =>
  (frame.relations ?? []).findIndex(
    ({ type, from, to }) => type === key.type && from === key.from && to === key.to,
  );

const crosswalkPlace = (frame: Frame, key: CrosswalkKey): number =>
  (frame.crosswalks ?? []).findIndex(
    (one) => one.from === key.from && one.frame === key.frame && one.to === key.to,
  );

/** Whether a code can be an end of a relation: an item or a question of a checklist. */
const isEnd = (frame: Frame, code: string): boolean =>
  itemAt(frame, code) !== undefined ||
  (frame.checklists ?? []).some((list) => list.items.some((item) => item.code === code));

const labelOf = (frame: Frame, code: string) => itemAt(frame, code)?.item.label;

/** Says that two items hang together, in the way that `type` names. */
export const addRelation: FrameCommand<Relation> = (frame, relation) => {
  if (!isEnd(frame, relation.from) || !isEnd(frame, relation.to)) return refuseFrame('not-there');
  if (relationPlace(frame, relation) !== -1) return refuseFrame('relation-exists');
  const parsed = relationSchema.safeParse(relation);
  if (!parsed.success) return refuseFrame('value-does-not-fit');
  const draft = frameDraft(frame);
  // Next to its own kind, so that the file stays in order.
  const last = (frame.relations ?? []).findLastIndex((one) => one.type === relation.type);
  draft.insert('relation', last === -1 ? (frame.relations ?? []).length : last + 1, parsed.data);
  return frameOutcome(draft, 'relation-added', labelOf(frame, relation.from), [relation.from]);
};

/** Changes a relation: its type, ends, basis or place in the source. */
export const editRelation: FrameCommand<{ readonly key: RelationKey; readonly relation: Relation }> = (
  frame,
  { key, relation },
) => {
  const at = relationPlace(frame, key);
  if (at === -1 || !isEnd(frame, relation.from) || !isEnd(frame, relation.to))
    return refuseFrame('not-there');
  const other = relationPlace(frame, relation);
  if (other !== -1 && other !== at) return refuseFrame('relation-exists');
  const parsed = relationSchema.safeParse(relation);
  if (!parsed.success) return refuseFrame('value-does-not-fit');
  const draft = frameDraft(frame);
  draft.put('relation', at, parsed.data);
  return frameOutcome(draft, 'relation-changed', labelOf(frame, relation.from), [relation.from]);
};

/** Takes a relation away. */
export const removeRelation: FrameCommand<RelationKey> = (frame, key) => {
  const at = relationPlace(frame, key);
  if (at === -1) return refuseFrame('not-there');
  const draft = frameDraft(frame);
  draft.drop('relation', at);
  return frameOutcome(draft, 'relation-removed', labelOf(frame, key.from), [key.from]);
};

/** Maps an item on an item of another frame, or changes how well it fits. */
export const putCrosswalk: FrameCommand<Crosswalk> = (frame, crosswalk) => {
  const label = labelOf(frame, crosswalk.from);
  if (!label || crosswalk.frame === frame.id) return refuseFrame('not-there');
  const parsed = crosswalkSchema.safeParse(crosswalk);
  if (!parsed.success) return refuseFrame('value-does-not-fit');
  const draft = frameDraft(frame);
  const at = crosswalkPlace(frame, crosswalk);
  if (at === -1) draft.append('crosswalk', parsed.data);
  else draft.put('crosswalk', at, parsed.data);
  return frameOutcome(draft, at === -1 ? 'crosswalk-added' : 'crosswalk-changed', label, [crosswalk.from]);
};

/** Takes a crosswalk away. */
export const removeCrosswalk: FrameCommand<CrosswalkKey> = (frame, key) => {
  const at = crosswalkPlace(frame, key);
  if (at === -1) return refuseFrame('not-there');
  const draft = frameDraft(frame);
  draft.drop('crosswalk', at);
  return frameOutcome(draft, 'crosswalk-removed', labelOf(frame, key.from), [key.from]);
};

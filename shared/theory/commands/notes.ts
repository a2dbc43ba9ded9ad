import { isRefusal, refuse, type Command } from '../command.ts';
import type { Memo, Text } from '../records.ts';
import { recordsOf, type Theory } from '../theory.ts';
import type { NodeKind } from '../words.ts';
import { addNode } from './create.ts';
import { draftOf, edited, isBlank, putOne } from './draft.ts';
import type { Places } from './keep.ts';
import { withWhatHangs } from './remove.ts';

/** Where a note lies, as shares of the picture's width and height, 0 to 1: a picture of another size keeps it in sight. */
export type NotePlace = NonNullable<Memo['place']>;
/** A memo about no record that lies on the map. */
export type Note = Memo & { readonly place: NotePlace };

const isNote = (memo: Memo): memo is Note => memo.target === undefined && memo.place !== undefined;

/** The notes on the map. They are no part of the theory: no check reads them, no count holds them. */
export const notesOf = (theory: Theory): readonly Note[] => recordsOf(theory, 'memo').filter(isNote);

/** The ideas of the parking lot: memos about no record that lie nowhere yet. */
export const ideasOf = (theory: Theory): readonly Memo[] =>
  recordsOf(theory, 'memo').filter((memo) => memo.target === undefined && memo.place === undefined);

const looseAt = (theory: Theory, id: string): Memo | undefined => {
  const memo = theory.records.get(id);
  return memo?.record === 'memo' && memo.target === undefined ? memo : undefined;
};

/** Within the picture, and no finer than a pixel of the largest. */
const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
const inside = ({ x, y }: NotePlace): NotePlace => ({ x: share(x), y: share(y) });

/** Writes a note on the map, or without a place an idea in the parking lot. Refused when it says nothing. */
export const addNote: Command<{ readonly text: Text; readonly place?: NotePlace }> = (
  theory,
  { text, place },
  newId,
) => {
  if (isBlank(text)) return refuse('empty-note');
  const plain: Memo = { record: 'memo', id: newId('memo'), text };
  const made = edited(plain, place ? { place: inside(place) } : {});
  return putOne(theory, made, { name: place ? 'note-added' : 'idea-added' });
};

/** Says a note or an idea in other words. Refused when it would say nothing. */
export const rewordNote: Command<{ readonly id: string; readonly text: Text }> = (theory, { id, text }) => {
  const memo = looseAt(theory, id);
  if (!memo) return refuse('not-there');
  if (isBlank(text)) return refuse('empty-note');
  return putOne(theory, edited(memo, { text }), { name: memo.place ? 'note-changed' : 'idea-changed' });
};

/** Lays a note elsewhere; beyond the picture it stays at its edge. An idea that is laid somewhere becomes a note. */
export const moveNote: Command<{ readonly id: string; readonly place: NotePlace }> = (
  theory,
  { id, place },
) => {
  const memo = looseAt(theory, id);
  if (!memo) return refuse('not-there');
  if (!Number.isFinite(place.x) || !Number.isFinite(place.y)) return refuse('value-does-not-fit');
  return putOne(theory, { ...memo, place: inside(place) }, { name: 'note-moved' });
};

/** Makes a node of an idea or a note, of this kind and by its words, as one step; the idea goes with what hangs on it. */
export const placeIdea: Command<{
  readonly id: string;
  readonly kind: NodeKind;
  readonly subtype?: string;
  /** The places of the picture now on the screen, so that nothing else moves. */
  readonly kept?: Places;
}> = (theory, { id, kind, subtype, kept }, newId) => {
  const idea = looseAt(theory, id);
  if (!idea) return refuse('not-there');
  const made = addNode(
    theory,
    {
      kind,
      title: idea.text,
      ...(subtype === undefined ? {} : { subtype }),
      ...(kept ? { kept } : {}),
    },
    newId,
  );
  if (isRefusal(made)) return made;
  const draft = draftOf(theory);
  for (const { after } of made.patch) if (after) draft.put(after);
  for (const gone of withWhatHangs(theory, [id])) draft.drop(gone);
  return { ...made, patch: draft.patch(), step: { ...made.step, name: 'idea-placed' } };
};

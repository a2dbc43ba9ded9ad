import { describe, expect, test } from 'vitest';
import {
  addNote,
  ideasOf,
  moveNote,
  notesOf,
  placeIdea,
  rewordNote,
} from '../../../../../shared/theory/commands/notes.ts';
import { isRefusal, type Outcome } from '../../../../../shared/theory/command.ts';
import { applyPatch, invertPatch } from '../../../../../shared/theory/patch.ts';
import type { Memo } from '../../../../../shared/theory/records.ts';
import { nodesOf, type Theory } from '../../../../../shared/theory/theory.ts';
import { steadyIds } from '../../../../kit/anyDocument.ts';
import { sample } from '../sample.ts';
import { bytes } from '../sessionKit.ts';

const about: Memo = { record: 'memo', id: 'me0', target: 'p1', text: { nl: 'bij het probleem' } };
const note: Memo = { record: 'memo', id: 'me1', text: { nl: 'Nog vragen' }, place: { x: 0.5, y: 0.25 } };
const idea: Memo = { record: 'memo', id: 'me2', text: { nl: 'Werkgever belt zelf' } };

/** The theory after a command, which undone gives back the very bytes. */
function after(theory: Theory, outcome: Outcome): Theory {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const done = applyPatch(theory, outcome.patch);
  if ('conflict' in done) throw new Error('conflict');
  const back = applyPatch(done.theory, invertPatch(outcome.patch));
  expect('conflict' in back ? '' : bytes(back.theory)).toBe(bytes(theory));
  return done.theory;
}

describe('memos about no record', () => {
  test('are notes where they lie somewhere and ideas where they do not; a memo on a record is neither', () => {
    const theory = sample(about, note, idea);
    expect(notesOf(theory)).toEqual([note]);
    expect(ideasOf(theory)).toEqual([idea]);
  });

  test('are written with and without a place, and say something', () => {
    const theory = sample();
    const lain = after(
      theory,
      addNote(theory, { text: { nl: 'Hier' }, place: { x: 1.7, y: 0.123456 } }, steadyIds()),
    );
    expect(notesOf(lain)).toMatchObject([{ text: { nl: 'Hier' }, place: { x: 1, y: 0.1235 } }]);
    const parked = after(theory, addNote(theory, { text: { en: 'Later' } }, steadyIds()));
    expect(ideasOf(parked)).toMatchObject([{ text: { en: 'Later' } }]);
    expect(addNote(theory, { text: { nl: ' ' } }, steadyIds())).toEqual({ refused: 'empty-note' });
  });

  test('are reworded and moved, each as a step with its own name', () => {
    const theory = sample(about, note, idea);
    const moved = moveNote(theory, { id: 'me1', place: { x: -3, y: 0.5 } }, steadyIds());
    expect(moved).toMatchObject({ step: { name: 'note-moved' } });
    expect(notesOf(after(theory, moved))[0]?.place).toEqual({ x: 0, y: 0.5 });
    const said = rewordNote(theory, { id: 'me2', text: { nl: 'Anders' } }, steadyIds());
    expect(said).toMatchObject({ step: { name: 'idea-changed' } });
    expect(ideasOf(after(theory, said))[0]?.text).toEqual({ nl: 'Anders' });
    expect(moveNote(theory, { id: 'me1', place: { x: 0.5, y: 0.25 } }, steadyIds())).toEqual({
      refused: 'no-change',
    });
    expect(moveNote(theory, { id: 'me0', place: { x: 0, y: 0 } }, steadyIds())).toEqual({
      refused: 'not-there',
    });
  });

  test('become a node of the kind that is chosen, as one step', () => {
    const theory = sample(idea);
    const placed = placeIdea(theory, { id: 'me2', kind: 'instrument' }, steadyIds());
    if (isRefusal(placed)) throw new Error(placed.refused);
    expect(placed.step).toEqual({ name: 'idea-placed', about: { nl: 'Werkgever belt zelf' } });
    const end = after(theory, placed);
    expect(ideasOf(end)).toEqual([]);
    expect(end.records.get(placed.select?.[0] ?? '')).toMatchObject({
      kind: 'instrument',
      title: { nl: 'Werkgever belt zelf' },
    });
  });

  test('count among no nodes', () => {
    expect(nodesOf(sample(note, idea))).toHaveLength(nodesOf(sample()).length);
  });
});

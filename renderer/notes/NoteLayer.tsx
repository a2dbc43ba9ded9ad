import { memo, useMemo } from 'react';
import { withWords } from '../../shared/theory/commands/draft.ts';
import { addNote, notesOf, rewordNote, type Note } from '../../shared/theory/commands/notes.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import type { Picture } from '../../shared/layout/picture.ts';
import { noteWords } from '../../shared/text/notes.ts';
import { elementOf } from '../map/focusPiece.ts';
import { mapNow, setMap, useMap } from '../map/mapState.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useRun, useTheory } from '../state/session.ts';
import { NoteCard } from './NoteCard.tsx';
import { NoteField } from './NoteField.tsx';
import { focusNote, lifted, noteHintId, placeIn } from './notePlace.ts';
import './notes.css';

/** The notes of the theory, over its map: they lie where somebody laid them, whatever the layout does. */
export const NoteLayer = memo(function NoteLayer({ picture }: { readonly picture: Picture }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const run = useRun();
  const theory = useTheory((whole) => whole);
  const notes = useMemo(() => notesOf(theory), [theory]);
  const renaming = useMap((map) => map.renaming);
  const writing = useMap((map) => map.writing);
  const write = (words: string | undefined): void => {
    setMap({ writing: undefined });
    const made =
      writing && words?.trim()
        ? run(addNote, { text: { [language]: words.trim() }, place: writing })
        : undefined;
    const id = made && !isRefusal(made) ? made.patch[0]?.id : undefined;
    if (id !== undefined) focusNote(id);
    else {
      const { focus } = mapNow();
      if (focus !== undefined) elementOf(focus)?.focus();
    }
  };
  const reword = (note: Note, words: string | undefined): void => {
    setMap({ renaming: undefined });
    const next = words?.trim() ? withWords(note.text, language, words.trim()) : undefined;
    if (next) run(rewordNote, { id: note.id, text: next });
    focusNote(note.id);
  };
  return (
    <>
      {notes.length > 0 && (
        <span id={noteHintId} hidden>
          {say(noteWords.hint)}
        </span>
      )}
      {notes.map((note) =>
        renaming === note.id ? (
          <NoteField
            key={note.id}
            at={placeIn(picture, note.place)}
            lift={lifted(picture, placeIn(picture, note.place).y)}
            words={text(note.text)}
            onDone={(words) => reword(note, words)}
          />
        ) : (
          <NoteCard key={note.id} note={note} words={text(note.text)} picture={picture} />
        ),
      )}
      {writing && (
        <NoteField
          at={placeIn(picture, writing)}
          lift={lifted(picture, placeIn(picture, writing).y)}
          words=""
          onDone={write}
        />
      )}
    </>
  );
});

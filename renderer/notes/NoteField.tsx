import { useEffect, useRef } from 'react';
import { noteWords } from '../../shared/text/notes.ts';
import { useSay } from '../state/language.ts';
import { noteWidth, type Point } from './notePlace.ts';

export interface NoteFieldProps {
  readonly at: Point;
  readonly lift: string;
  readonly words: string;
  /** Given the words to keep, or nothing where it is to stay as it was. */
  readonly onDone: (words: string | undefined) => void;
}

/** A note being written where it lies. Enter and leaving keep it, Shift Enter begins a line, Esc lets it be. */
export function NoteField({ at, lift, words, onDone }: NoteFieldProps) {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (kept: string | undefined): void => {
    if (done.current) return;
    done.current = true;
    onDone(kept);
  };
  return (
    <textarea
      ref={field}
      className="rw-note rw-note--field nodrag nopan nokey nowheel"
      style={{ left: at.x, top: at.y, width: noteWidth, translate: lift }}
      aria-label={say(noteWords.edit)}
      placeholder={say(noteWords.placeholder)}
      defaultValue={words}
      rows={4}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          finish(event.currentTarget.value);
        }
        if (event.key === 'Escape') finish(undefined);
      }}
    />
  );
}

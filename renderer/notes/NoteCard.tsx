import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Picture } from '../../shared/layout/picture.ts';
import { noteWords } from '../../shared/text/notes.ts';
import { moveNote, type Note, type NotePlace } from '../../shared/theory/commands/notes.ts';
import { useActions } from '../map/actions.ts';
import { mapNow, setMap } from '../map/mapState.ts';
import { useSay } from '../state/language.ts';
import { useRun, useSession } from '../state/session.ts';
import { lifted, noteHintId, noteWidth, placeFrom, placeIn, type Point } from './notePlace.ts';

/** How far an arrow key moves a note, in the picture's pixels; with Shift only one. */
const stride = 12;
const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export interface NoteCardProps {
  readonly note: Note;
  readonly words: string;
  readonly picture: Picture;
}

/** A note on the map: dragged, moved by the arrow keys as one step, edited by F2 or a double click. */
export function NoteCard({ note, words, picture }: NoteCardProps) {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const actions = useActions();
  const { id } = note;
  const at = placeIn(picture, note.place);
  const held = useRef<Point>(undefined);
  const [shift, setShift] = useState<Point>({ x: 0, y: 0 });

  const drag = (event: PointerEvent): void => {
    if (!held.current) return;
    const { zoom } = mapNow();
    const by = { x: (event.clientX - held.current.x) / zoom, y: (event.clientY - held.current.y) / zoom };
    // A hand that only presses is never quite still.
    if (Math.hypot(by.x, by.y) > 3 || shift.x !== 0 || shift.y !== 0) setShift(by);
  };
  // From where it is seen: at the lower edge it was lifted.
  const moved = (card: HTMLElement, by: Point): NotePlace => {
    const lowest = picture.height - card.offsetHeight;
    return placeFrom(picture, { x: at.x + by.x, y: Math.min(lowest, Math.min(lowest, at.y) + by.y) });
  };
  const letGo = (event: PointerEvent<HTMLElement>): void => {
    held.current = undefined;
    if (shift.x === 0 && shift.y === 0) return;
    run(moveNote, { id, place: moved(event.currentTarget, shift) });
    setShift({ x: 0, y: 0 });
  };
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const way = ways[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (way) {
      const by = event.shiftKey ? 1 : stride;
      const place = moved(event.currentTarget, { x: way.x * by, y: way.y * by });
      run(moveNote, { id, place }, `${id} place`);
    } else if (event.key === 'Enter') setMap({ renaming: id });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      className="rw-note nodrag nopan nokey"
      data-note-id={id}
      data-held={shift.x !== 0 || shift.y !== 0 || undefined}
      style={{
        left: at.x + shift.x,
        top: at.y + shift.y,
        width: noteWidth,
        translate: lifted(picture, at.y + shift.y),
      }}
      aria-label={say(noteWords.note, { text: words })}
      aria-describedby={noteHintId}
      onFocus={() => setMap({ focus: id })}
      onBlur={() => session.closeStep()}
      onKeyDown={onKey}
      onDoubleClick={() => setMap({ renaming: id })}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={() => {
        held.current = undefined;
        setShift({ x: 0, y: 0 });
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        event.stopPropagation();
        actions.openMenu({ kind: 'note', id }, { x: event.clientX, y: event.clientY });
      }}
    >
      <span className="rw-note__words">{words}</span>
    </button>
  );
}

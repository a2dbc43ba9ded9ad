import { useEffect, useRef } from 'react';
import { notesOf } from '../../shared/theory/commands/notes.ts';
import type { Level, Picture } from '../../shared/layout/picture.ts';
import type { Camera } from '../canvas/camera.ts';
import { focusNote, noteBox } from '../notes/notePlace.ts';
import { useSession } from '../state/session.ts';
import { focusChain, setLevel, useWindow } from '../state/window.ts';
import { elementOf, focusPiece, placeOf } from './focusPiece.ts';
import { setMap } from './mapState.ts';

/** Brings records into sight that another part of the window asked for, and rings them twice. */
export function useReveal(picture: Picture | undefined, camera: Camera | undefined, level: Level): void {
  const reveal = useWindow((state) => state.reveal);
  const session = useSession();
  const done = useRef(0);
  useEffect(() => {
    if (!reveal || !picture || !camera || reveal.turn === done.current) return;
    // The records may have been asked for at another level, whose picture is still being computed.
    if (picture.level !== level) return;
    const notes = notesOf(session.getState().theory).filter(({ id }) => reveal.ids.includes(id));
    // Beside a chain in focus there are no notes.
    if (notes.length > 0) focusChain(undefined);
    // A node that the overview only counts in its block is shown where it stands by itself, and notes lie on the map alone.
    if (
      level === 'overview' &&
      (notes.length > 0 || reveal.ids.some((id) => picture.boxes.some((box) => box.members?.includes(id))))
    ) {
      setLevel('map');
      return;
    }
    done.current = reveal.turn;
    const [first] = reveal.ids.flatMap((id) => placeOf(id, picture) ?? []);
    const [note] = notes;
    if (first) camera.look(first);
    else if (note) camera.look(noteBox(picture, note.place));
    // What is left alone on purpose stands in the tray.
    const inTray = reveal.ids.filter((id) => picture.tray.some((row) => row.nodes.includes(id)));
    if (inTray.length > 0) setMap({ trayOpen: true });
    // What was out of sight is in the page a frame later. Should another picture come in the meantime, it stands in that one too.
    setTimeout(() => {
      // Only what was asked for last has a ring.
      for (const old of document.querySelectorAll('.rw-ringed')) old.classList.remove('rw-ringed');
      for (const id of reveal.ids) ring(elementOf(id));
      for (const id of inTray) ring(trayElement(id));
      // A note is not chosen: the focus is where the keys find it.
      if (note) focusNote(note.id);
      const [asked] = reveal.focus && first ? reveal.ids : [];
      // Of a context the keys find its tab.
      if (asked !== undefined)
        focusPiece(picture.tabs.find(({ context }) => context === asked)?.id ?? asked, picture, camera);
      trayElement(inTray[0])?.scrollIntoView({ block: 'nearest' });
    }, 50);
  }, [reveal, picture, camera, level, session]);
}

const trayElement = (id: string | undefined): Element | null =>
  id === undefined ? null : document.querySelector(`[data-tray-id="${CSS.escape(id)}"]`);

function ring(element: Element | null): void {
  if (!element) return;
  element.classList.remove('rw-ringed');
  // Reading the width makes the browser take the class off before it is put on again.
  element.getBoundingClientRect();
  element.classList.add('rw-ringed');
  setTimeout(() => element.classList.remove('rw-ringed'), 2000);
}

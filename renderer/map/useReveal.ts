import { useEffect, useRef } from 'react';
import type { Level, Picture } from '../../shared/layout/picture.ts';
import type { Camera } from '../canvas/camera.ts';
import { setLevel, useWindow } from '../state/window.ts';
import { elementOf, placeOf } from './focusPiece.ts';
import { setMap } from './mapState.ts';

/** Brings records into sight that another part of the window asked for, and rings them twice. */
export function useReveal(picture: Picture | undefined, camera: Camera | undefined, level: Level): void {
  const reveal = useWindow((state) => state.reveal);
  const done = useRef(0);
  useEffect(() => {
    if (!reveal || !picture || !camera || reveal.turn === done.current) return;
    // The records may have been asked for at another level, whose picture is still being computed.
    if (picture.level !== level) return;
    // A node that the overview only counts in its block is shown where it stands by itself.
    if (
      level === 'overview' &&
      reveal.ids.some((id) => picture.boxes.some((box) => box.members?.includes(id)))
    ) {
      setLevel('map');
      return undefined;
    }
    done.current = reveal.turn;
    const [first] = reveal.ids.flatMap((id) => placeOf(id, picture) ?? []);
    if (first) camera.look(first);
    // What is left alone on purpose stands in the tray.
    const inTray = reveal.ids.filter((id) => picture.tray.some((row) => row.nodes.includes(id)));
    if (inTray.length > 0) setMap({ trayOpen: true });
    // What was out of sight is in the page a frame later.
    const timer = setTimeout(() => {
      // Only what was asked for last has a ring.
      for (const old of document.querySelectorAll('.rw-ringed')) old.classList.remove('rw-ringed');
      for (const id of reveal.ids) ring(elementOf(id));
      for (const id of inTray) ring(trayElement(id));
      trayElement(inTray[0])?.scrollIntoView({ block: 'nearest' });
    }, 50);
    return () => clearTimeout(timer);
  }, [reveal, picture, camera, level]);
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

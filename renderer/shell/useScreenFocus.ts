import { useEffect, useRef, type RefObject } from 'react';
import { useWindow } from '../state/window.ts';

/**
 * Gives the middle of a screen the focus when the piece that had it went with the screen before, or with what floated above: keys and
 * screen readers then go on from there, not from the edge of the window. Takes whether the screen is there; gives what to put on its middle.
 */
export function useScreenFocus(stands: boolean): RefObject<HTMLElement | null> {
  const middle = useRef<HTMLElement>(null);
  const isCovered = useWindow(({ overlay }) => overlay !== undefined);
  useEffect(() => {
    if (!stands || isCovered) return undefined;
    // What closes gives the focus back in a frame of its own.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) middle.current?.focus({ preventScroll: true });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [stands, isCovered]);
  return middle;
}

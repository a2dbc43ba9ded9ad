import type { Picture } from '../../shared/layout/picture.ts';
import type { NotePlace } from '../../shared/theory/commands/notes.ts';

/** How wide a note is, in the picture's pixels. */
export const noteWidth = 172;

/** The id in the page of what says by which keys notes are moved and changed. */
export const noteHintId = 'note-keys';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The upper left corner of a note in this picture, never so far to the right that it could not be read. */
export const placeIn = (picture: Picture, place: NotePlace): Point => ({
  x: Math.max(0, Math.min(place.x * picture.width, picture.width - noteWidth)),
  y: place.y * picture.height,
});

/** Where a note is to be looked for: as wide as it is, and as high as its first lines. */
export const noteBox = (picture: Picture, place: NotePlace): Point & { width: number; height: number } => ({
  ...placeIn(picture, place),
  width: noteWidth,
  height: 60,
});

/** A note of any height is lifted so far that all of it lies in the picture; how high it is, only the page knows. */
export const lifted = (picture: Picture, y: number): string =>
  `0 min(0px, calc(${Math.round(picture.height - y)}px - 100%))`;

/** A point of the picture as the place of a note. */
export const placeFrom = (picture: Picture, { x, y }: Point): NotePlace => ({
  x: x / picture.width,
  y: y / picture.height,
});

/** Gives a note the focus once it is in the page. */
export function focusNote(id: string, tries = 0): void {
  const note = document.querySelector<HTMLElement>(`[data-note-id="${CSS.escape(id)}"]`);
  if (note) note.focus({ preventScroll: true });
  else if (tries < 20) requestAnimationFrame(() => focusNote(id, tries + 1));
}

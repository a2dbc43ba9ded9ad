import type { NotePlace } from '../../shared/theory/commands/notes.ts';
import { placeOf } from '../map/focusPiece.ts';
import type { MapRef } from '../map/mapContext.ts';
import { mapNow, setMap } from '../map/mapState.ts';
import { focusChain, setLevel } from '../state/window.ts';

/**
 * Begins a note where the menu was asked for, else below the piece that has the focus. Nothing is made before it says something.
 * The overview has no notes, for its blocks stand for many nodes, nor has a chain in focus: the map comes up first.
 */
export function writeNote(ref: MapRef): void {
  const { picture, camera } = ref.current;
  const { pointed, focus } = mapNow();
  if (!picture) return;
  focusChain(undefined);
  if (picture.level === 'overview') setLevel('map');
  const piece = focus === undefined ? undefined : placeOf(focus, picture);
  const below = piece && { x: piece.x + piece.width / 2, y: piece.y + piece.height + 6 };
  const at = (pointed && camera?.toPicture(pointed)) ?? below ?? { x: picture.width / 2, y: 24 };
  const writing: NotePlace = { x: at.x / picture.width, y: at.y / picture.height };
  setMap({ writing, pointed: undefined, renaming: undefined });
}

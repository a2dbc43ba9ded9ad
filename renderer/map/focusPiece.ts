import type { Picture } from '../../shared/layout/picture.ts';
import type { Camera } from '../canvas/camera.ts';
import { mapNow, setMap } from './mapState.ts';

/** The element of a piece of the map: a node, a link, a context's tab, or a note. */
export const elementOf = (id: string): HTMLElement | SVGElement | null =>
  document.querySelector<HTMLElement | SVGElement>(
    ['data-node-id', 'data-link-id', 'data-moderation-id', 'data-note-id']
      .map((name) => `[data-region="canvas"] [${name}="${CSS.escape(id)}"]`)
      .join(','),
  );

/** Gives a piece the keyboard focus and brings it into sight first: what is out of sight is not in the page. */
export function focusPiece(id: string, picture: Picture, camera: Camera | undefined): void {
  lookAtPiece(id, picture, camera);
  let tries = 0;
  const attempt = (): void => {
    // Another piece, or the field of a name, has been given the focus since.
    if (mapNow().focus !== id || mapNow().renaming !== undefined) return;
    const element = elementOf(id);
    if (element) element.focus({ preventScroll: true });
    else if (tries < 20) {
      tries += 1;
      requestAnimationFrame(attempt);
    }
  };
  attempt();
}

/** Makes a piece the one of which the keys speak, and brings it into sight, without giving it the focus. */
export function lookAtPiece(id: string, picture: Picture, camera: Camera | undefined): void {
  setMap({ focus: id });
  const place = placeOf(id, picture);
  if (place) camera?.look(place);
}

/** Where a piece stands in the picture. */
export function placeOf(
  id: string,
  picture: Picture,
): { x: number; y: number; width: number; height: number } | undefined {
  const box = picture.boxes.find((one) => one.id === id || one.members?.includes(id));
  if (box) return { x: box.x, y: box.y, width: box.width, height: box.height };
  const tab = picture.tabs.find((one) => one.id === id || one.also.includes(id) || one.context === id);
  if (tab) return { x: tab.x, y: tab.y - tab.height, width: tab.width, height: tab.height };
  const link = picture.links.find((one) => one.id === id);
  return link && { x: link.x - 8, y: link.y - 8, width: 16, height: 16 };
}

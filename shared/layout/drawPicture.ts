import { drawLanes } from './drawLanes.ts';
import { drawOverview } from './drawOverview.ts';
import type { PictureInput } from './input.ts';
import type { Picture } from './picture.ts';

/**
 * The main picture of a theory as numbers. The same input gives the same picture, whatever the order of the theory's records.
 * Nothing in a sound theory makes it fail.
 */
export function drawPicture(input: PictureInput): Picture {
  return input.level === 'overview' ? drawOverview(input) : drawLanes(input);
}

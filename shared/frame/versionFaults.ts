import { itemsByCode } from './items.ts';
import type { Frame } from './records.ts';

/** The codes of a version that a later one does not have, not even retired. Codes never vanish, so there should be none. */
export function missingCodes(previous: Frame, frame: Frame): readonly string[] {
  const items = itemsByCode(frame);
  return [...itemsByCode(previous).keys()].filter((code) => !items.has(code));
}

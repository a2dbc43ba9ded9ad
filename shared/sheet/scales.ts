import type { Frame } from '../frame/records.ts';
import { scaleWords } from '../text/sheet.ts';
import type { Text } from '../theory/records.ts';

/** One step of a scale of the method: its code, its name, and what it means where the frame says so. */
export interface ScaleStep {
  readonly code: string;
  readonly label: Text;
  readonly definition?: Text;
}

export type Scale = 'levels' | 'positions' | 'anchoring';

/**
 * The steps of a scale that the sheet asks about: those of the first frame that has it, so that its words may change there, else
 * those of the report (1.3; schema 1; 3.7).
 */
export function scaleOf(frames: readonly Frame[], scale: Scale): readonly ScaleStep[] {
  const facet = frames.flatMap((frame) => frame.facets).find(({ id }) => id === scale);
  return facet?.items.filter((item) => item.retired !== true) ?? scaleWords[scale];
}

import type { Spacing } from './columns.ts';
import type { Level } from './picture.ts';

/** How close things stand at each level, in a canvas of this height. */
export function spacingFor(level: Level, height: number): Spacing {
  const reading = level === 'reading';
  return {
    // Room for a tab on the first row's link.
    top: reading ? 10 : 6,
    room: Math.max(0, height - (reading ? 20 : 8)),
    rowGap: reading ? 6 : 2,
    padding: reading ? 8 : 4,
    minGap: reading ? 12 : 4,
    maxGap: 12,
  };
}

/** Room between mechanisms. */
export const mechanismGap = 9;

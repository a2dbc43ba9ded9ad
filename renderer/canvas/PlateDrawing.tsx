import type { Plate } from '../../shared/layout/picture.ts';

/** The light plate behind what serves one sub-goal. */
export const PlateDrawing = ({ plate }: { readonly plate: Omit<Plate, 'group'> }) => (
  <rect
    x={plate.x + 0.5}
    y={plate.y + 0.5}
    width={plate.width - 1}
    height={plate.height - 1}
    rx="6"
    fill="var(--band)"
    stroke="var(--rule)"
  />
);

import { memo } from 'react';
import type { Box } from '../../shared/layout/picture.ts';
import { connectionLines, shapePath } from '../ui/signs/shapePath.ts';
import type { Paint } from './paint.ts';

export interface BoxShapeProps {
  readonly box: Box;
  readonly paint: Paint;
}

/** The outline and fill of a node; an unwanted mechanism is hatched. */
export const BoxShape = memo(function BoxShape({ box, paint }: BoxShapeProps) {
  const { width: w, height: h, kind } = box;
  const inset = kind === 'connection' ? 4.5 : 0;
  return (
    <>
      <path
        d={shapePath(kind, 0.5, 0.5, w - 1, h - 1)}
        fill={paint.fill}
        stroke={paint.stroke}
        strokeWidth={paint.strokeWidth}
      />
      {box.unwanted && (
        <path d={shapePath(kind, 0.5, 0.5, w - 1, h - 1)} fill="url(#rw-hatch)" stroke="none" />
      )}
      {box.generic && (
        <path d={shapePath(kind, 3.5, 3.5, w - 7, h - 7)} fill="none" stroke={paint.stroke} strokeWidth="1" />
      )}
      {inset > 0 && (
        <path d={connectionLines(0, 1, w, h - 2, inset)} fill="none" stroke={paint.stroke} strokeWidth="1" />
      )}
    </>
  );
});

// oxlint-disable jsx-a11y/prefer-tag-over-role -- it is drawn here, so there is no file that an `img` could show
import { memo } from 'react';
import type { Picture } from '../../shared/layout/picture.ts';
import { kindLetter } from '../ui/signs/shapePath.ts';

/** Above this number the links would be one grey field, and take longest to draw. */
const mostLinks = 600;

export interface SmallMapProps {
  readonly picture: Picture;
  readonly label: string;
  readonly chosen: ReadonlySet<string>;
  readonly current: string | undefined;
}

/** The map as small blocks, with the choice of the table in it; a picture to look at, the rows say the same. */
export const SmallMap = memo(function SmallMap({ picture, label, chosen, current }: SmallMapProps) {
  return (
    <svg
      role="img"
      className="rw-table__map"
      aria-label={label}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      preserveAspectRatio={picture.height > 2 * picture.width ? 'none' : 'xMidYMin meet'}
    >
      {(picture.links.length > mostLinks ? [] : picture.links).map((link) => (
        <line
          key={link.id}
          x1={boxEdge(picture, link.from, 'right')?.x}
          y1={boxEdge(picture, link.from, 'right')?.y}
          x2={boxEdge(picture, link.to, 'left')?.x}
          y2={boxEdge(picture, link.to, 'left')?.y}
          className={
            chosen.has(link.id) || current === link.id ? 'rw-table__map-chosen' : 'rw-table__map-link'
          }
        />
      ))}
      {picture.boxes.map((box) => {
        const ids = box.members ?? [box.id];
        const isChosen = ids.some((id) => chosen.has(id));
        const letter = kindLetter[box.kind];
        const fill =
          box.kind === 'endgoal'
            ? 'var(--e-fill)'
            : box.emphasis === 0
              ? 'var(--panel)'
              : `var(--${letter}-${box.emphasis === 2 ? 'strong' : 'soft'})`;
        return (
          <rect
            key={box.id}
            x={box.x}
            y={box.y}
            width={box.width}
            height={box.height}
            className={isChosen || ids.includes(current ?? '') ? 'rw-table__map-chosen' : ''}
            style={{ fill, ...(isChosen ? {} : { stroke: `var(--${letter}-line)` }) }}
            strokeWidth={isChosen ? 10 : ids.includes(current ?? '') ? 8 : 2}
          />
        );
      })}
    </svg>
  );
});

const edges = new WeakMap<Picture, ReadonlyMap<string, Picture['boxes'][number]>>();

function boxEdge(picture: Picture, id: string, side: 'left' | 'right'): { x: number; y: number } | undefined {
  const known = edges.get(picture) ?? new Map(picture.boxes.map((box) => [box.id, box]));
  edges.set(picture, known);
  const box = known.get(id);
  return box && { x: side === 'left' ? box.x : box.x + box.width, y: box.y + box.height / 2 };
}

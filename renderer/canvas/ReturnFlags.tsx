import { memo } from 'react';
import type { LinkPath, Picture } from '../../shared/layout/picture.ts';
import { linkColour } from './paint.ts';
import type { NamesOfLinks } from './NetLayer.tsx';

export interface ReturnFlagsProps {
  readonly picture: Picture;
  readonly names: NamesOfLinks;
}

/** Links that lead back (resolves) have no line over the whole picture, but a small flag at both their ends. */
export const ReturnFlags = memo(function ReturnFlags({ picture, names }: ReturnFlagsProps) {
  const back = picture.links.filter((link) => link.back);
  if (back.length === 0) return null;
  const boxes = new Map(picture.boxes.map((box) => [box.id, box]));
  const flag = (link: LinkPath, at: string, colour: string) => {
    const box = boxes.get(at);
    if (!box) return null;
    const x = at === link.from ? box.x + box.width - 6 : box.x + 6;
    return (
      <g key={`${link.id} ${at}`} transform={`translate(${x} ${box.y + box.height})`}>
        <circle r="6.5" fill="var(--paper)" stroke={colour} />
        <path
          d="M3.2 2.6V.6a2 2 0 0 0-2-2H-3.2m2-2-2 2 2 2"
          fill="none"
          stroke={colour}
          strokeWidth="1.3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </g>
    );
  };
  return (
    <svg className="rw-words" width="1" height="1" aria-hidden="true">
      {back.flatMap((link) => {
        const name = names(link);
        if (!name) return [];
        const colour = linkColour(name.kind, link.faded ? 0 : 2, link.faded);
        return [flag(link, link.from, colour), flag(link, link.to, colour)];
      })}
    </svg>
  );
});

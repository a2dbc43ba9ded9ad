import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { LinkPath, Picture } from '../../shared/layout/picture.ts';
import { useMap } from '../map/mapState.ts';
import { useWindow } from '../state/window.ts';
import { linkColour } from './paint.ts';
import type { NamesOfLinks } from './NetLayer.tsx';

export interface LinkWordsProps {
  readonly picture: Picture;
  readonly names: NamesOfLinks;
}

/** The verbs of links, above all nodes: of the one pointed at, has the focus or is chosen; at the reading level where a line bends away from what its lanes say. */
export function LinkWords({ picture, names }: LinkWordsProps) {
  const links = useMemo(() => new Map(picture.links.map((link) => [link.id, link])), [picture]);
  const hovered = useMap(useShallow((map) => map.hover.filter((id) => links.has(id))));
  const focused = useMap((map) => map.focus);
  const chosen = useWindow(useShallow((state) => state.selection.filter((id) => links.has(id))));
  const unusual = useMemo(() => (picture.level === 'reading' ? unusualLinks(picture) : []), [picture]);
  const one = hovered.length === 1 ? hovered[0] : undefined;
  const shown = new Set([
    ...unusual,
    ...[one, focused, ...chosen].flatMap((id) => (id === undefined ? [] : (links.get(id) ?? []))),
  ]);
  if (shown.size === 0) return null;
  return (
    <svg className="rw-words" width="1" height="1" aria-hidden="true">
      {Array.from(shown, (link) => {
        const name = names(link);
        return name ? (
          <Label
            key={link.id}
            link={link}
            words={name.words}
            colour={linkColour(name.kind, 2, false)}
            selected={chosen.includes(link.id)}
            plain={link.id !== one && link.id !== focused && !chosen.includes(link.id)}
          />
        ) : null;
      })}
    </svg>
  );
}

/** The links of which the lanes of their ends do not say already what they mean: within a lane. */
function unusualLinks(picture: Picture): LinkPath[] {
  const lanes = new Map(picture.boxes.map((box) => [box.id, box.lane]));
  return picture.links.filter((link) => {
    const from = lanes.get(link.from);
    return !link.faded && from !== undefined && from === lanes.get(link.to);
  });
}

interface LabelProps {
  readonly link: LinkPath;
  readonly words: string;
  readonly colour: string;
  readonly selected: boolean;
  readonly plain: boolean;
}

function Label({ link, words, colour, selected, plain }: LabelProps) {
  const width = words.length * 6.3 + 16;
  // Beside an upright line the words stand at its right, else below the middle of the stub.
  const upright = plain;
  const x = upright ? link.x + 10 : Math.max(link.x, startX(link.stub) + width / 2 + 4) - width / 2;
  const y = upright ? link.y : link.y + 6;
  return (
    <g transform={`translate(${x} ${y})`}>
      {!plain && (
        <rect
          width={width}
          height="20"
          rx="3"
          fill={selected ? 'var(--accent)' : 'var(--panel)'}
          stroke={selected ? 'none' : colour}
        />
      )}
      <text
        x={plain ? 0 : width / 2}
        y={plain ? 4 : 14}
        fontSize="12"
        fontWeight={selected ? 600 : 400}
        textAnchor={plain ? 'start' : 'middle'}
        fill={selected ? 'var(--on-accent)' : 'var(--ink2)'}
        {...(plain ? { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' } : {})}
      >
        {words}
      </text>
    </g>
  );
}

/** Where a path begins: the first number in its data. */
const startX = (d: string): number => Number(/-?\d+(\.\d+)?/.exec(d)?.[0] ?? 0);

import { useShallow } from 'zustand/react/shallow';
import type { LinkPath, Picture } from '../../shared/layout/picture.ts';
import { useMap } from '../map/mapState.ts';
import { useWindow } from '../state/window.ts';
import { linkColour } from './paint.ts';
import type { LinkNames } from './NetLayer.tsx';

export interface LinkWordsProps {
  readonly picture: Picture;
  readonly names: ReadonlyMap<string, LinkNames>;
}

/** The verbs of links, above all nodes: of the one pointed at, has the focus or is chosen; at the reading level where a line bends away from what its lanes say. */
export function LinkWords({ picture, names }: LinkWordsProps) {
  const hovered = useMap(
    useShallow((map) => picture.links.filter((link) => map.hover.includes(link.id)).map((link) => link.id)),
  );
  const focused = useMap((map) => map.focus);
  const chosen = useWindow(
    useShallow((state) =>
      picture.links.filter((link) => state.selection.includes(link.id)).map((link) => link.id),
    ),
  );
  const one = hovered.length === 1 ? hovered[0] : undefined;
  const shown = picture.links.filter(
    (link) =>
      link.id === one ||
      chosen.includes(link.id) ||
      (link.id === focused && names.has(link.id)) ||
      (picture.level === 'reading' && !link.faded && isUnusual(picture, link)),
  );
  if (shown.length === 0) return null;
  return (
    <svg className="rw-words" width="1" height="1" aria-hidden="true">
      {shown.map((link) => {
        const name = names.get(link.id);
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

/** Whether the lanes of its ends do not say already what a link means: within a lane, or past one. */
function isUnusual(picture: Picture, link: LinkPath): boolean {
  const lanes = picture.lanes.map((lane) => lane.id);
  const at = (id: string): number => {
    const lane = picture.boxes.find((box) => box.id === id)?.lane;
    return lane === undefined ? -1 : lanes.indexOf(lane);
  };
  const [from, to] = [at(link.from), at(link.to)];
  return from === to && from >= 0;
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

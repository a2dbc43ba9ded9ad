import { memo, useMemo, type MouseEvent } from 'react';
import { groupNameHeight, groupSigns, type GroupSign } from '../../shared/layout/groupSigns.ts';
import type { Picture } from '../../shared/layout/picture.ts';
import { groupWords } from '../../shared/text/groups.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { useActions } from '../map/actions.ts';
import { setHover, useMap } from '../map/mapState.ts';
import { useSay, useText } from '../state/language.ts';
import { useWindow } from '../state/window.ts';
import { GroupWords } from './GroupWords.tsx';
import './groups.css';

export interface GroupLayerProps {
  readonly theory: Theory;
  readonly picture: Picture;
}

/** The groups on the map: a quiet line around neighbours with the name, a sign on members that stand apart. */
export const GroupLayer = memo(function GroupLayer({ theory, picture }: GroupLayerProps) {
  const text = useText();
  const signs = useMemo(() => groupSigns(theory, picture), [theory, picture]);
  return signs.map((sign) => {
    const group = theory.records.get(sign.id);
    return <Sign key={sign.id} of={sign} title={group?.record === 'group' ? text(group.title) : ''} />;
  });
});

/** How wide a letter of the name is at most, by and large, in pixels. */
const letter = 6.6;

function Sign({ of, title }: { readonly of: GroupSign; readonly title: string }) {
  const say = useSay();
  const actions = useActions();
  const { id, line, together, members, spots } = of;
  const chosen = useWindow((state) => state.selection.includes(id));
  const lit = useMap((map) => map.hover.includes(id));
  const name = title || say(groupWords.group);
  const words = together ? `${name}, ${say(groupWords.togetherShort)}` : name;
  const shared = {
    type: 'button' as const,
    tabIndex: -1,
    title: words,
    'aria-label': words,
    'data-chosen': chosen || undefined,
    'data-lit': lit || undefined,
    onClick: (event: MouseEvent) =>
      actions.press(id, { add: event.shiftKey || event.ctrlKey || event.metaKey }),
    onPointerEnter: () => setHover([id, ...members]),
    onPointerLeave: () => setHover([]),
  };
  const sign = (key: string, x: number, y: number) => (
    <button
      key={key}
      {...shared}
      className="rw-group-sign nokey nopan"
      data-group-on={key}
      style={{ left: x, top: y }}
    >
      <GroupWords together={together} name={chosen || lit ? name : undefined} />
    </button>
  );
  if (!line) return spots.map((spot) => sign(spot.node, spot.x, spot.y));
  const isUpright = line.name === 'beside';
  return (
    <>
      <div
        className="rw-group-line"
        data-group={id}
        data-together={together || undefined}
        data-chosen={chosen || undefined}
        data-lit={lit || undefined}
        style={{ left: line.x, top: line.y, width: line.width, height: line.height }}
      />
      {isUpright && name.length * letter + groupNameHeight > line.height ? (
        sign(id, line.x + 2, line.y)
      ) : (
        <button
          {...shared}
          className="rw-group-name nokey nopan"
          data-place={line.name}
          style={
            isUpright
              ? { left: Math.max(0, line.x - groupNameHeight), top: line.y, height: line.height }
              : { left: line.x, top: line.name === 'above' ? line.y - groupNameHeight : line.y + line.height }
          }
        >
          <GroupWords together={together} name={name} />
        </button>
      )}
    </>
  );
}

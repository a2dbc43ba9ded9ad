import { memo } from 'react';
import type { NodeProps } from '@xyflow/react';
import { useWindow } from '../state/window.ts';
import { mapWords, pieceWords } from '../../shared/text/map.ts';
import { markWords } from '../../shared/text/versionsView.ts';
import type { Box } from '../../shared/layout/picture.ts';
import { useActions } from '../map/actions.ts';
import { mapAtRest, setHover, setMap, usePieceState, type MapState } from '../map/mapState.ts';
import { useSay } from '../state/language.ts';
import { useIsRoleOfChosen } from '../state/roles.ts';
import { useMark } from '../state/marks.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { shapePath } from '../ui/signs/shapePath.ts';
import { BoxShape } from './BoxShape.tsx';
import { BoxSigns } from './BoxSigns.tsx';
import { BoxText } from './BoxText.tsx';
import { EndBar } from './EndBar.tsx';
import { pieceDomId, type BoxFlow } from './flowTypes.ts';
import { MarkSign } from './MarkSign.tsx';
import { linkColour, nodePaint } from './paint.ts';
import { RenameField } from './RenameField.tsx';

/** What a card says of its ground in its foot: how many fragments, else where in the source. */
const groundOf = ({ fragments = 0, source = '' }: Box, say: ReturnType<typeof useSay>): string =>
  fragments > 0 ? say(pieceWords.fragments, { n: fragments }) : source;

const stateOf = (map: MapState, id: string) => ({
  hovered: map.hover.includes(id),
  lit: map.lit === id,
  tabbable: map.focus === id,
  renaming: map.renaming === id,
  landing: map.landing === id || map.drawing?.target === id,
  source: map.drawing?.from === id,
  drained: map.drawing !== undefined && map.drawing.from !== id && !map.drawing.permitted.has(id),
});
const calm = stateOf(mapAtRest, '');

/** A node of the theory (in the overview a block of them) in its place: shape, words, states, and the edge to draw from. */
export const BoxNode = memo(function BoxNode({ id, data, selected, dragging }: NodeProps<BoxFlow>) {
  const { box, label, severity, findings, tied, hasMemo } = data;
  const say = useSay();
  const actions = useActions();
  // Seen through a frame that the theory is not coded in, a node without a code there is not the coder's own.
  const isThrough = useWindow((window) => window.through !== undefined);
  const state = usePieceState((map) => stateOf(map, id), calm);
  const mark = useMark(id);
  const isRole = useIsRoleOfChosen(id);
  const faded = box.faded || state.drained;
  const paint = nodePaint(box.kind, box.emphasis, faded);
  const { width: w, height: h } = box;
  return (
    // An item of its lane's list, which owns it by its id; a list's own tags would have to stand inside one another.
    <div
      className="rw-node"
      role="listitem"
      aria-posinset={data.position}
      aria-setsize={data.size}
      id={`${pieceDomId(id)}-item`}
      data-dragging={dragging || undefined}
      data-landing={state.landing || undefined}
      style={{ width: w, height: h }}
    >
      <button
        type="button"
        className="rw-node__face nokey"
        id={pieceDomId(id)}
        data-node-id={id}
        data-kind={box.kind}
        data-selected={selected || undefined}
        data-gone={mark === 'removed' || undefined}
        data-source={state.source || undefined}
        data-role-of-chosen={(tied && isRole) || undefined}
        aria-label={mark ? `${label}, ${say(markWords[mark])}` : label}
        aria-pressed={selected}
        tabIndex={state.tabbable ? 0 : -1}
        onClick={(event) => actions.press(id, { add: event.shiftKey || event.ctrlKey || event.metaKey })}
        onDoubleClick={() => actions.startRenaming(id)}
        onContextMenu={(event) => {
          event.preventDefault();
          event.stopPropagation();
          actions.openMenu({ kind: 'node', id }, { x: event.clientX, y: event.clientY });
        }}
        onFocus={() => setMap({ focus: id })}
        onPointerEnter={() => setHover([id])}
        onPointerLeave={() => setHover([])}
      >
        <svg width={w} height={h} aria-hidden="true" focusable="false" className="rw-node__drawing">
          {(state.hovered || state.lit) && !dragging && (
            <path
              d={shapePath(box.kind, -2.5, -2.5, w + 5, h + 5)}
              fill="none"
              stroke={linkColour(box.kind, 2, false)}
              strokeWidth="1.4"
            />
          )}
          <BoxShape box={box} paint={paint} />
          {box.shape === 'bar' ? (
            <EndBar box={box} paint={paint} />
          ) : (
            <BoxText
              box={box}
              paint={paint}
              faded={faded}
              ownWords={isThrough ? '—' : say(mapWords.own)}
              ground={groundOf(box, say)}
            />
          )}
        </svg>
        <BoxSigns tied={tied} hasMemo={hasMemo} />
        {mark && (
          <span className="rw-node__mark">
            <MarkSign mark={mark} />
          </span>
        )}
        {severity && (
          <span className="rw-node__finding">
            <FindingGlyph severity={severity} size={14} />
            {findings > 1 && <span className="rw-node__finding-count">{findings}</span>}
          </span>
        )}
      </button>
      {state.renaming && <RenameField id={id} height={h} />}
      {box.shape !== 'block' && box.kind !== 'endgoal' && (
        <span
          className="rw-node__grip nodrag nopan"
          aria-hidden="true"
          onPointerDown={(event) => actions.startDrawing(id, event)}
        />
      )}
    </div>
  );
});

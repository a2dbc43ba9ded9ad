import { memo } from 'react';
import type { NodeProps } from '@xyflow/react';
import type { Tab } from '../../shared/layout/picture.ts';
import { markWords } from '../../shared/text/versionsView.ts';
import { useActions } from '../map/actions.ts';
import { mapAtRest, setHover, setMap, usePieceState, type MapState } from '../map/mapState.ts';
import { useSay } from '../state/language.ts';
import { useMark } from '../state/marks.ts';
import type { TabFlow } from './flowTypes.ts';
import { MarkSign } from './MarkSign.tsx';
import { RenameField } from './RenameField.tsx';
import { TabShape } from './TabShape.tsx';

const stateOf = (map: MapState, { id, context }: Pick<Tab, 'id' | 'context'>) => ({
  hovered: map.hover.includes(id) || map.hover.includes(context),
  tabbable: map.focus === id,
  renaming: map.renaming === id,
  drained: map.drawing !== undefined && map.drawing.from !== context,
});
const calm = stateOf(mapAtRest, { id: '', context: '' });

/** A context standing on what it moderates: a tab with the sign of its effect. */
export const TabNode = memo(function TabNode({ id, data, selected }: NodeProps<TabFlow>) {
  const { tab, label } = data;
  const actions = useActions();
  const state = usePieceState((map) => stateOf(map, tab), calm);
  const mark = useMark(tab.id);
  const say = useSay();
  const { width: w, height: h } = tab;
  const faded = tab.faded || state.drained;
  return (
    <div className="rw-node" style={{ width: w, height: h }}>
      <button
        type="button"
        className="rw-node__face rw-node__face--tab nokey"
        data-moderation-id={tab.id}
        data-selected={selected || undefined}
        aria-label={mark ? `${label}, ${say(markWords[mark])}` : label}
        aria-pressed={selected}
        tabIndex={state.tabbable ? 0 : -1}
        onClick={(event) => actions.press(id, { add: event.shiftKey || event.ctrlKey || event.metaKey })}
        onContextMenu={(event) => {
          event.preventDefault();
          event.stopPropagation();
          actions.openMenu({ kind: 'tab', id }, { x: event.clientX, y: event.clientY });
        }}
        onPointerDown={(event) => actions.startDrawing(tab.context, event)}
        onFocus={() => setMap({ focus: tab.id })}
        onPointerEnter={() => setHover([tab.id, tab.target])}
        onPointerLeave={() => setHover([])}
      >
        <TabShape tab={tab} faded={faded} hovered={state.hovered} />
        {mark && (
          <span className="rw-node__mark">
            <MarkSign mark={mark} />
          </span>
        )}
      </button>
      {state.renaming && <RenameField id={tab.context} height={h} />}
    </div>
  );
});

import { memo } from 'react';
import type { NodeProps } from '@xyflow/react';
import { useShallow } from 'zustand/react/shallow';
import { useActions } from '../map/actions.ts';
import { setHover, setMap, useMap } from '../map/mapState.ts';
import { shapePath } from '../ui/signs/shapePath.ts';
import type { TabFlow } from './flowTypes.ts';
import { effectSign } from './paint.ts';

/** A context standing on what it moderates: a tab with the sign of its effect. */
export const TabNode = memo(function TabNode({ id, data, selected }: NodeProps<TabFlow>) {
  const { tab, label } = data;
  const actions = useActions();
  const state = useMap(
    useShallow((map) => ({
      hovered: map.hover.includes(tab.id) || map.hover.includes(tab.context),
      tabbable: map.focus === tab.id,
      drained: map.drawing !== undefined && map.drawing.from !== tab.context,
    })),
  );
  const { width: w, height: h } = tab;
  const faded = tab.faded || state.drained;
  const dark =
    (tab.sign === '-' || (tab.sign === null && tab.effect === 'hinders')) && tab.effect !== 'precondition';
  const drain = (colour: string, share: number): string =>
    faded ? `color-mix(in srgb, ${colour} ${share}%, var(--paper))` : colour;
  const sign = effectSign(tab.effect, tab.sign);
  return (
    <div className="rw-node" style={{ width: w, height: h }}>
      <button
        type="button"
        className="rw-node__face rw-node__face--tab nokey"
        data-moderation-id={tab.id}
        data-selected={selected || undefined}
        aria-label={label}
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
        <svg width={w} height={h} aria-hidden="true" focusable="false" className="rw-node__drawing">
          {state.hovered && (
            <path
              d={shapePath('context', -2.5, -2.5, w + 5, h + 2.5)}
              fill="none"
              stroke="var(--c-line)"
              strokeWidth="1.4"
            />
          )}
          <path
            d={shapePath('context', 0.5, 0.5, w - 1, h - 0.5)}
            fill={drain('var(--c-soft)', 70)}
            stroke={drain('var(--c-line)', 40)}
            strokeWidth="1"
            {...(tab.basis === 'stated'
              ? {}
              : { strokeDasharray: tab.basis === 'inferred' ? '3.5 2.5' : '1 2.5' })}
          />
          <path
            d={shapePath('context', 0.5, 0.5, Math.min(16, w - 1), h - 0.5)}
            fill={dark ? drain('var(--c-ink)', 50) : drain('var(--c-strong)', 70)}
            stroke={dark ? 'none' : drain('var(--c-line)', 40)}
            strokeWidth="1"
          />
          <text
            x="8.5"
            y={h / 2 + 4.6}
            fontSize="13"
            fontWeight="700"
            textAnchor="middle"
            fill={dark ? 'var(--c-soft)' : faded ? 'var(--ink3)' : 'var(--c-ink)'}
          >
            {sign}
          </text>
          {tab.text !== '' && (
            <text
              x="22"
              y={h / 2 + 4}
              fontSize={h > 18 ? 12.5 : 11.5}
              fill={faded ? 'var(--ink3)' : 'var(--c-ink)'}
            >
              {tab.text}
            </text>
          )}
        </svg>
      </button>
    </div>
  );
});

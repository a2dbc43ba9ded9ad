import { memo } from 'react';
import type { NodeProps } from '@xyflow/react';
import { mapWords } from '../../shared/text/map.ts';
import { useActions } from '../map/actions.ts';
import { setHover, useMap } from '../map/mapState.ts';
import { useSay } from '../state/language.ts';
import type { GhostFlow, SocketFlow } from './flowTypes.ts';

/** An open ring where the theory expects a link: a button that shows the finding, and a place to draw from. */
export const SocketNode = memo(function SocketNode({ data }: NodeProps<SocketFlow>) {
  const { socket, label, faded } = data;
  const actions = useActions();
  const drawing = useMap((map) => map.drawing !== undefined && map.drawing.from !== socket.node);
  const right = socket.side === 'right';
  return (
    <button
      type="button"
      className="rw-socket nodrag nopan nokey"
      data-socket-of={socket.node}
      data-side={socket.side}
      data-drained={drawing || faded || undefined}
      aria-label={label}
      tabIndex={-1}
      onClick={() => actions.showFindings(socket.node)}
      onPointerDown={(event) => {
        if (right) actions.startDrawing(socket.node, event);
      }}
      onPointerEnter={() => setHover([socket.node])}
      onPointerLeave={() => setHover([])}
    >
      <svg width="32" height="24" aria-hidden="true" focusable="false">
        <path
          d={right ? 'M0 12h11' : 'M32 12h-11'}
          stroke="var(--mark)"
          strokeWidth="1.5"
          strokeDasharray="2 2.4"
          fill="none"
        />
        <circle
          cx={right ? 15.5 : 16.5}
          cy="12"
          r="4.2"
          fill="var(--paper)"
          stroke="var(--mark)"
          strokeWidth="1.7"
        />
      </svg>
    </button>
  );
});

/** The empty hexagon between a means and its sub-goal: a mechanism is missing here. */
export const GhostNode = memo(function GhostNode({ data }: NodeProps<GhostFlow>) {
  const { ghost, label, faded } = data;
  const actions = useActions();
  const say = useSay();
  return (
    <button
      type="button"
      className="rw-ghost nodrag nopan nokey"
      style={{ width: ghost.width, height: ghost.height }}
      tabIndex={-1}
      data-ghost-of={ghost.from}
      data-drained={faded || undefined}
      aria-label={label}
      onClick={() => actions.showFindings(ghost.from)}
    >
      {say(mapWords.missingMechanism)}
    </button>
  );
});

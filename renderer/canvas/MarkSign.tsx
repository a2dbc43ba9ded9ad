import type { Mark } from '../../shared/versions/marks.ts';

/** How a mark is drawn: a plus for what came, a delta for what changed, a minus for what went, a question mark for the weakest; never by colour alone. */
const glyphs: Readonly<Record<Mark, string>> = { added: '+', changed: 'Δ', removed: '−', weakest: '?' };

/** A mark in a drawing, around its own middle. */
export function MarkShape({ mark, x, y }: { readonly mark: Mark; readonly x: number; readonly y: number }) {
  const isNew = mark === 'added';
  return (
    <g transform={`translate(${x} ${y})`} pointerEvents="none" data-mark={mark}>
      <rect
        x="-8"
        y="-8"
        width="16"
        height="16"
        rx={isNew ? 8 : 3}
        fill={isNew ? 'var(--accent)' : 'var(--panel)'}
        stroke="var(--accent)"
        strokeWidth="1.6"
      />
      <text
        y="4.2"
        fontSize="12"
        fontWeight="700"
        textAnchor="middle"
        fill={isNew ? 'var(--on-accent)' : 'var(--accent)'}
      >
        {glyphs[mark]}
      </text>
    </g>
  );
}

/** The same mark by itself: at a corner of a node, and in the legend. */
export function MarkSign({ mark }: { readonly mark: Mark }) {
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
      <MarkShape mark={mark} x={0} y={0} />
    </svg>
  );
}

import type { Emphasis, NodeKind } from '../../../shared/theory/words.ts';
import { connectionLines, kindLetter, shapePath } from './shapePath.ts';

export interface KindSignProps {
  readonly kind: NodeKind;
  readonly generic?: boolean;
  readonly emphasis?: Emphasis;
  readonly width?: number;
  readonly height?: number;
}

/** The small sign of a kind: its shape in its colours, for lane heads, lists and sentences. The word stands beside it. */
export function KindSign({ kind, generic = false, emphasis = 1, width = 22, height = 14 }: KindSignProps) {
  const letter = kindLetter[kind];
  const fill =
    kind === 'endgoal'
      ? 'var(--e-fill)'
      : emphasis === 0
        ? 'var(--panel)'
        : `var(--${letter}-${emphasis === 2 ? 'strong' : 'soft'})`;
  const line = `var(--${letter}-line)`;
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      <path
        d={shapePath(kind, 0.75, 0.75, width - 1.5, height - 1.5)}
        fill={fill}
        stroke={line}
        strokeWidth="1.3"
      />
      {generic && (
        <path
          d={shapePath(kind, 3.2, 3.2, width - 6.4, height - 6.4)}
          fill="none"
          stroke={line}
          strokeWidth="1"
        />
      )}
      {kind === 'connection' && (
        <path d={connectionLines(0, 1, width, height - 2, 4.2)} stroke={line} strokeWidth="1.2" />
      )}
    </svg>
  );
}

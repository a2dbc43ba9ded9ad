import { Ban } from 'lucide-react';
import type { CoverageState } from '../../shared/comparison/coverage.ts';

const boxes: Readonly<Record<'strong' | 'emphasised' | 'present', number>> = {
  strong: 2,
  emphasised: 1,
  present: 0,
};

/** The sign of a state: two boxes filled 0, 1 or 2, a bar for what is left alone, a dash for what is not named. */
export function StateSign({ state }: { readonly state: CoverageState }) {
  if (state === 'excluded') return <Ban className="rw-state-sign" width={20} height={12} aria-hidden />;
  if (state === 'silent')
    return (
      <svg className="rw-state-sign" width={20} height={12} aria-hidden>
        <path d="M6 6h8" stroke="currentColor" strokeWidth={1.5} />
      </svg>
    );
  const filled = boxes[state];
  return (
    <svg className="rw-state-sign" width={20} height={12} aria-hidden>
      {[0, 1].map((i) => (
        <rect
          key={i}
          x={0.75 + i * 10}
          y={1.75}
          width={8.5}
          height={8.5}
          rx={1.5}
          fill={i < filled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={1.5}
        />
      ))}
    </svg>
  );
}

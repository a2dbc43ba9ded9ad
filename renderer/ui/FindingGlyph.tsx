import type { Severity } from '../../shared/theory/words.ts';

export interface FindingGlyphProps {
  readonly severity: Severity | 'waived';
  /** 13 to 15 px. */
  readonly size?: number;
  /** The accessible name; without one the glyph is ornament beside words that say the same. */
  readonly label?: string;
}

/**
 * The sign of a finding (look.md 3.7), always in the checker's colour and told apart by shape alone: an octagon for what
 * cannot be right, a triangle for what asks a look, a ring with a dot for a question, a ring with a tick for what is
 * accounted for.
 */
export function FindingGlyph({ severity, size = 14, label }: FindingGlyphProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 14 14"
      style={{ color: severity === 'waived' ? 'var(--ink3)' : 'var(--mark)' }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {shapes[severity]}
    </svg>
  );
}

const mark = { fill: 'none', stroke: 'var(--panel)', strokeWidth: 1.7, strokeLinecap: 'round' } as const;
const ring = { fill: 'var(--panel)', stroke: 'currentColor', strokeWidth: 1.5 } as const;

const shapes = {
  error: (
    <>
      <path d="M4.3.6h5.4l3.7 3.7v5.4l-3.7 3.7H4.3L.6 9.7V4.3z" fill="currentColor" />
      <path d="M7 3.6v4M7 10.3v.1" {...mark} />
    </>
  ),
  warning: (
    <>
      <path d="M7 1 13.3 12.6H.7z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      <path d="M7 5.2v3.2M7 10.7v.1" {...mark} />
    </>
  ),
  hint: (
    <>
      <circle cx="7" cy="7" r="5.9" {...ring} />
      <circle cx="7" cy="7" r="2.2" fill="currentColor" />
    </>
  ),
  waived: (
    <>
      <circle cx="7" cy="7" r="5.9" {...ring} />
      <path
        d="m4.4 7.2 1.9 1.9 3.4-4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </>
  ),
} as const;

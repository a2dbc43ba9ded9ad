import type { Basis, Effect, Emphasis, NodeKind, Sign } from '../../shared/theory/words.ts';
import { kindLetter } from '../ui/signs/shapePath.ts';

/** Colours and strokes of the signs, all out of the tokens (2.2, 3.2, 3.3 and 3.8 of the look). */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly ink: string;
  readonly second: string;
}

const mix = (colour: string, share: number, ground: string): string =>
  `color-mix(in srgb, ${colour} ${share}%, ${ground})`;

/** How a node is painted. Drained nodes lose colour and weight, never legibility. */
export function nodePaint(kind: NodeKind, emphasis: Emphasis, faded: boolean): Paint {
  const letter = kindLetter[kind];
  const line = `var(--${letter}-line)`;
  if (kind === 'endgoal') {
    return faded
      ? {
          fill: mix('var(--e-fill)', 14, 'var(--paper)'),
          stroke: mix('var(--e-fill)', 34, 'var(--paper)'),
          strokeWidth: 1,
          ink: 'var(--ink2)',
          second: 'var(--ink2)',
        }
      : {
          fill: 'var(--e-fill)',
          stroke: 'var(--e-fill)',
          strokeWidth: 1,
          ink: 'var(--e-text)',
          second: 'var(--e-text)',
        };
  }
  if (faded) {
    return {
      fill: mix(`var(--${letter}-soft)`, [0, 38, 70][emphasis] ?? 0, 'var(--paper)'),
      stroke: mix(line, 34, 'var(--paper)'),
      strokeWidth: 1,
      ink: 'var(--ink3)',
      second: 'var(--ink3)',
    };
  }
  return {
    fill:
      emphasis === 2 ? `var(--${letter}-strong)` : emphasis === 1 ? `var(--${letter}-soft)` : 'var(--panel)',
    stroke: emphasis === 0 ? mix(line, 74, 'var(--panel)') : line,
    strokeWidth: emphasis === 2 ? 1.6 : 1,
    ink: emphasis === 0 ? 'var(--ink2)' : `var(--${letter}-ink)`,
    second: kind === 'mechanism' ? `var(--${letter}-ink)` : 'var(--ink2)',
  };
}

const widths = [1, 1.5, 2.5] as const;
const dashes = ['3.5 3', '4.5 3', '7 3.5'] as const;

export const linkWidth = (emphasis: Emphasis, faded: boolean): number => widths[emphasis] * (faded ? 0.7 : 1);

/** Solid is said, dashed is inferred, dotted is the coder's own. `undefined` is a solid line. */
export function linkDash(basis: Basis, emphasis: Emphasis): string | undefined {
  switch (basis) {
    case 'stated':
      return undefined;
    case 'inferred':
      return dashes[emphasis];
    case 'coder':
      return '0.01 5';
  }
}

export function linkColour(kind: NodeKind, emphasis: Emphasis, faded: boolean): string {
  const line = `var(--${kindLetter[kind]}-line)`;
  if (faded) return mix(line, [19, 23, 26][emphasis] ?? 26, 'var(--paper)');
  return emphasis === 2 || kind === 'endgoal' ? line : `var(--${kindLetter[kind]}-line-${emphasis})`;
}

/** The sign in the box of a context tab: that it is a precondition, else the moderation's own sign, else what its effect says. */
export function effectSign(effect: Effect, sign: Sign | null): string {
  if (effect === 'precondition') return '!';
  switch (sign) {
    case '+':
      return '+';
    case '-':
      return '−';
    case '±':
      return '±';
    case '0':
      return '0';
    case null:
      return effect === 'flips' ? '⇄' : effect === 'hinders' ? '−' : '+';
  }
}

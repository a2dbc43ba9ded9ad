import type { NodeKind } from '../../../shared/theory/words.ts';

/** The letter under which the tokens keep the colours of a kind. */
export const kindLetter: Readonly<Record<NodeKind, 'p' | 'i' | 'v' | 'm' | 'c' | 's' | 'e'>> = {
  problem: 'p',
  instrument: 'i',
  connection: 'v',
  mechanism: 'm',
  context: 'c',
  subgoal: 's',
  endgoal: 'e',
};

/** How far the point of a mechanism, or the notch of a problem, reaches in at that height (3.1 of the look). */
export const pointOf = (height: number): number => Math.min(12, height * 0.3);
export const notchOf = (height: number): number => Math.min(8, height * 0.28);

function rounded(x: number, y: number, w: number, h: number, r: number): string {
  return `M${x + r} ${y}H${x + w - r}Q${x + w} ${y} ${x + w} ${y + r}V${y + h - r}Q${x + w} ${y + h} ${x + w - r} ${y + h}H${x + r}Q${x} ${y + h} ${x} ${y + h - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`;
}

/** The outline of a kind in a box, as SVG path data. */
export function shapePath(kind: NodeKind, x: number, y: number, w: number, h: number): string {
  const right = x + w;
  const low = y + h;
  const middle = y + h / 2;
  switch (kind) {
    case 'problem':
      return `M${x} ${y}H${right - 2}Q${right} ${y} ${right} ${y + 2}V${low - 2}Q${right} ${low} ${right - 2} ${low}H${x}L${x + notchOf(h)} ${middle}Z`;
    case 'mechanism': {
      const n = pointOf(h);
      return `M${x + n} ${y}H${right - n}L${right} ${middle}L${right - n} ${low}H${x + n}L${x} ${middle}Z`;
    }
    case 'subgoal':
      return rounded(x, y, w, h, Math.min(h / 2, 16));
    case 'endgoal':
      return rounded(x, y, w, h, Math.min(8, h / 2));
    case 'context': {
      const r = Math.min(5, h / 2);
      return `M${x} ${low}V${y + r}Q${x} ${y} ${x + r} ${y}H${right - r}Q${right} ${y} ${right} ${y + r}V${low}Z`;
    }
    case 'instrument':
    case 'connection':
      return rounded(x, y, w, h, 2);
  }
}

/** The second lines of a connection: two sides joined. */
export const connectionLines = (x: number, y: number, w: number, h: number, inset: number): string =>
  `M${x + inset} ${y}v${h}M${x + w - inset} ${y}v${h}`;

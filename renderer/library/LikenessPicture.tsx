import { useMemo } from 'react';
import type { Likeness } from '../../shared/library/shapes.ts';
import './likeness.css';

type Bar = Likeness['bars'][number];

const [width, height] = [460, 178];
/** Left edge and width of each lane; the end goal is a bar over the full height. */
const lanes = {
  problem: { x: 1, width: 78 },
  means: { x: 125, width: 78 },
  mechanism: { x: 243, width: 69 },
  subgoal: { x: 353, width: 64 },
  endgoal: { x: 445, width: 14 },
} as const;
const gap = 0.6;

const round = (n: number): string => n.toFixed(1);

function edges(bar: Bar): { readonly top: number; readonly bottom: number } {
  const top = bar.top * height + gap;
  return { top, bottom: Math.max(top + 1.6, (bar.top + bar.height) * height - gap) };
}

function barPath(bar: Bar): string {
  const { x, width: w } = lanes[bar.lane];
  const { top, bottom } = edges(bar);
  const h = bottom - top;
  return `M${round(x)} ${round(top)}h${round(w)}v${round(h)}h${round(-w)}Z`;
}

function roundedPath(bar: Bar): string {
  const { x, width: w } = lanes[bar.lane];
  const { top, bottom } = edges(bar);
  const r = Math.min((bottom - top) / 2, bar.lane === 'subgoal' ? 5 : 2);
  const arc = (dx: number, dy: number): string => `a${round(r)} ${round(r)} 0 0 1 ${round(dx)} ${round(dy)}`;
  return (
    `M${round(x + r)} ${round(top)}H${round(x + w - r)}${arc(r, r)}V${round(bottom - r)}${arc(-r, r)}` +
    `H${round(x + r)}${arc(-r, -r)}V${round(top + r)}${arc(r, -r)}Z`
  );
}

function linePath(from: Bar, to: Bar): string {
  const a = edges(from);
  const b = edges(to);
  const x1 = lanes[from.lane].x + lanes[from.lane].width;
  const x2 = lanes[to.lane].x;
  const y1 = (a.top + a.bottom) / 2;
  // The end goal is met straight ahead.
  const y2 = to.lane === 'endgoal' ? y1 : (b.top + b.bottom) / 2;
  const bend = (x2 - x1) / 2;
  return `M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}

/** One path a class, so that two hundred likenesses stay light. */
function pathsOf(likeness: Likeness): readonly (readonly [string, string])[] {
  const paths = new Map<string, string>();
  const add = (name: string, d: string): void => void paths.set(name, (paths.get(name) ?? '') + d);
  for (const { from, to, emphasis } of likeness.lines) {
    const [a, b] = [likeness.bars[from], likeness.bars[to]];
    if (!a || !b || lanes[a.lane].x >= lanes[b.lane].x) continue;
    add(`rw-likeness__line rw-likeness__line--${a.kind} rw-likeness__line--${emphasis}`, linePath(a, b));
  }
  for (const place of likeness.gaps) {
    const { x, width: w } = lanes[place.lane];
    add('rw-likeness__gap', `M${round(x + w / 2 - 2)} ${round(place.at * height)}h4`);
  }
  for (const bar of likeness.bars) {
    const rounded = bar.lane === 'mechanism' || bar.lane === 'subgoal';
    add(
      `rw-likeness__bar rw-likeness__bar--${bar.kind} rw-likeness__bar--${bar.emphasis}`,
      rounded ? roundedPath(bar) : barPath(bar),
    );
  }
  return [...paths];
}

/** The likeness of a theory: the same height is the same item of the frame in every likeness, a tick is *not named*. */
export function LikenessPicture({
  likeness,
  label,
}: {
  readonly likeness: Likeness;
  readonly label: string;
}) {
  const paths = useMemo(() => pathsOf(likeness), [likeness]);
  return (
    // An image drawn in the page.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className="rw-likeness" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {paths.map(([name, d]) => (
        <path key={name} className={name} d={d} />
      ))}
    </svg>
  );
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A number as path data writes it. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100);
const at = (point: Point): string => `${coordinate(point.x)} ${coordinate(point.y)}`;

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const share = distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

const radius = 6;

/** A line through points, straight between them, its corners rounded as far as the stretches allow. */
export function roundedPath(points: readonly Point[]): string {
  const line = points.filter((point, i) => {
    const before = points[i - 1];
    return !before || Math.abs(point.x - before.x) > 0.05 || Math.abs(point.y - before.y) > 0.05;
  });
  const [first] = line;
  if (!first) return '';
  let d = `M${at(first)}`;
  for (let i = 1; i < line.length; i += 1) {
    const corner = line[i]!;
    const before = line[i - 1]!;
    const after = line[i + 1];
    if (!after) {
      d += `L${at(corner)}`;
      break;
    }
    const length = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
    const r = Math.min(radius, length(before, corner) / 2, length(corner, after) / 2);
    d += `L${at(towards(corner, before, r))}Q${at(corner)} ${at(towards(corner, after, r))}`;
  }
  return d;
}

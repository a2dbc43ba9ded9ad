import type { Level, LaneId } from './picture.ts';

export interface LanePlace {
  readonly x: number;
  readonly width: number;
}

/** Left edges and widths of the lanes. A theory without generic sub-goals has no lane G. */
export interface LanePlaces {
  readonly width: number;
  readonly at: (lane: LaneId) => LanePlace;
  readonly ids: readonly LaneId[];
}

/** Margin, P, gutter, I, gutter, M, gutter, S, gutter, G, gutter, E, margin: the table of the look, narrowest first. */
const minimum = [12, 160, 40, 176, 72, 176, 56, 148, 16, 84, 12, 24, 8] as const;
const docked = [20, 172, 52, 190, 98, 196, 62, 154, 18, 96, 12, 26, 10] as const;
const whole = [20, 210, 64, 232, 144, 210, 88, 194, 24, 102, 34, 98, 20] as const;
const reading = [24, 256, 116, 272, 142, 286, 100, 222, 52, 100, 30, 98, 62] as const;
const print = [48, 232, 72, 258, 146, 236, 94, 206, 20, 108, 23, 101, 43] as const;
const overview = [20, 250, 124, 236, 122, 206, 112, 206, 66, 0, 0, 78, 20] as const;

type Row = readonly number[];
const sum = (row: Row): number => row.reduce((a, b) => a + b, 0);
const isGutter = (i: number): boolean => i % 2 === 0 && i > 0 && i < 12;

function between(low: Row, high: Row, width: number): Row {
  const share = (width - sum(low)) / (sum(high) - sum(low));
  return low.map((value, i) => value + (high[i]! - value) * share);
}

/** A wider window gives its room to the gutters first, up to half as much again, then to the lanes. */
function widened(row: Row, width: number): Row {
  const room = width - sum(row);
  const gutters = row.reduce((total, value, i) => total + (isGutter(i) ? value : 0), 0);
  const toGutters = Math.min(room, gutters / 2);
  const rest = room - toGutters;
  const lanes = row.reduce((total, value, i) => total + (i % 2 === 1 && i < 11 ? value : 0), 0);
  return row.map((value, i) => {
    if (isGutter(i)) return value * (1 + toGutters / gutters);
    return i % 2 === 1 && i < 11 ? value * (1 + rest / lanes) : value;
  });
}

function rowFor(level: Level, width: number, medium: 'screen' | 'print'): Row {
  if (medium === 'print') return width > sum(print) ? widened(print, width) : print;
  if (level === 'reading') return width > sum(reading) ? widened(reading, width) : reading;
  if (level === 'overview') {
    const share = Math.max(984, width) / sum(overview);
    return share > 1 ? widened(overview, width) : overview.map((value) => value * share);
  }
  if (width <= sum(minimum)) return minimum;
  if (width <= sum(docked)) return between(minimum, docked, width);
  if (width <= sum(whole)) return between(docked, whole, width);
  return widened(whole, width);
}

/** The lane of generic sub-goals gives its room to the wide gutters when there are none. */
function withoutGeneric(row: Row): Row {
  const freed = row[8]! + row[9]!;
  const wide = [2, 4, 6, 10];
  const total = wide.reduce((a, i) => a + row[i]!, 0);
  return row.map((value, i) => {
    if (i === 8 || i === 9) return 0;
    return wide.includes(i) ? value + (freed * value) / total : value;
  });
}

/** Places the lanes in a window of this width. Under the minimum the lanes keep it, and the canvas scrolls sideways. */
export function placeLanes(
  level: Level,
  width: number,
  generic: boolean,
  medium: 'screen' | 'print' = 'screen',
): LanePlaces {
  const full = rowFor(level, width, medium);
  const row = generic || level === 'overview' ? full : withoutGeneric(full);
  const places = new Map<LaneId, LanePlace>();
  const ids: readonly LaneId[] = ['P', 'I', 'M', 'S', 'G', 'E'];
  let x = row[0]!;
  ids.forEach((lane, i) => {
    places.set(lane, { x: Math.round(x), width: Math.round(row[2 * i + 1]!) });
    x += row[2 * i + 1]! + row[2 * i + 2]!;
  });
  const shown = ids.filter((lane) => lane !== 'G' || (generic && level !== 'overview'));
  return { width: Math.round(sum(row)), at: (lane) => places.get(lane)!, ids: shown };
}

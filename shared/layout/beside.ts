import { endOf, gapBefore, type End } from './ends.ts';
import type { Tie } from './model.ts';
import { linkFacts, pieceOf, type IsFaded } from './netPaths.ts';
import { coordinate as c, roundedPath, type Point } from './paths.ts';
import type { LinkPath, Net } from './picture.ts';
import { leftInset, middleOf, type Placed } from './placed.ts';

export interface Drawn {
  readonly nets: readonly Net[];
  readonly links: readonly LinkPath[];
}

interface Span {
  readonly lo: number;
  readonly hi: number;
}

/** Columns for verticals beside a lane: the shortest nearest, and none over another. */
function columnsFor<T extends Span>(spans: readonly T[]): Map<T, number> {
  const columns: T[][] = [];
  const result = new Map<T, number>();
  for (const span of spans.toSorted((a, b) => a.hi - a.lo - (b.hi - b.lo) || a.lo - b.lo)) {
    let column = columns.findIndex((taken) =>
      taken.every((one) => one.hi + 4 < span.lo || span.hi + 4 < one.lo),
    );
    if (column < 0) column = columns.push([]) - 1;
    columns[column]!.push(span);
    result.set(span, column);
  }
  return result;
}

function drawn(
  tie: Tie,
  points: readonly Point[],
  angle: number,
  isFaded: IsFaded,
): { net: Net; link: LinkPath } {
  const end: End = endOf(tie);
  const last = points.at(-1)!;
  const before = points.at(-2)!;
  const first = points[0]!;
  const second = points[1]!;
  const length = Math.hypot(last.x - before.x, last.y - before.y);
  const share = length === 0 ? 0 : Math.max(0, length - gapBefore(end)) / length;
  const stop = { x: before.x + (last.x - before.x) * share, y: before.y + (last.y - before.y) * share };
  const id = `${tie.link.id} beside`;
  const heights = points.map((point) => point.y);
  const piece = pieceOf(
    {
      d: roundedPath([...points.slice(0, -1), stop]),
      top: Math.min(...heights),
      bottom: Math.max(...heights),
    },
    [tie],
    isFaded,
  );
  // The longest stretch is where beads and words have room.
  const middle =
    points.length > 3
      ? { x: points[1]!.x, y: (points[1]!.y + points[2]!.y) / 2 }
      : { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  return {
    net: {
      id,
      to: tie.to.id,
      pieces: [piece],
      head: {
        x: last.x,
        y: last.y,
        angle,
        end,
        emphasis: piece.emphasis,
        kind: piece.kind,
        faded: piece.faded,
      },
    },
    link: {
      ...linkFacts(tie, id, isFaded),
      d: roundedPath(points),
      stub:
        points.length > 3 ? `M${c(points[1]!.x)} ${c(points[1]!.y)}V${c(points[2]!.y)}` : roundedPath(points),
      x: middle.x,
      y: middle.y,
    },
  };
}

/** A vertical from 30 px in, between two neighbours of a lane. */
function straightDown(tie: Tie, from: Placed, to: Placed, beside: number, isFaded: IsFaded) {
  const x = from.x + 30 + 10 * beside;
  const down = to.y > from.y;
  const start = { x, y: down ? from.y + from.height : from.y };
  const end = { x, y: down ? to.y : to.y + to.height };
  return drawn(tie, [start, end], down ? 90 : -90, isFaded);
}

/**
 * Links within a lane. In the lanes of mechanisms and goals: straight down between neighbours, else through a channel right of the
 * lane and back into the right edge. In the others: a bracket at the left side.
 */
export function drawWithinLanes(
  ties: readonly Tie[],
  placed: (id: string) => Placed,
  isFaded: IsFaded,
): Drawn {
  const nets: Net[] = [];
  const links: LinkPath[] = [];
  const add = ({ net, link }: { net: Net; link: LinkPath }): void => {
    nets.push(net);
    links.push(link);
  };
  for (const [lane, within] of Map.groupBy(ties, (tie) => tie.from.lane)) {
    const channels: { readonly tie: Tie; readonly lo: number; readonly hi: number }[] = [];
    const between = new Map<string, number>();
    for (const tie of within) {
      const from = placed(tie.from.id);
      const to = placed(tie.to.id);
      const neighbours = (lane === 'S' || lane === 'M') && Math.abs(from.rank - to.rank) === 1;
      const pair = [Math.min(from.rank, to.rank), Math.max(from.rank, to.rank)].join(' ');
      const gap = Math.max(from.y, to.y) - Math.min(from.y + from.height, to.y + to.height);
      if (neighbours && gap >= 14) {
        const count = between.get(pair) ?? 0;
        between.set(pair, count + 1);
        add(straightDown(tie, from, to, count, isFaded));
      } else {
        const heights = [middleOf(from), middleOf(to)];
        channels.push({ tie, lo: Math.min(...heights), hi: Math.max(...heights) });
      }
    }
    const columns = columnsFor(channels);
    for (const channel of channels) {
      const { tie } = channel;
      const from = placed(tie.from.id);
      const to = placed(tie.to.id);
      const column = columns.get(channel) ?? 0;
      const down = middleOf(to) >= middleOf(from);
      const off = Math.min(5, from.height / 4, to.height / 4) * (down ? 1 : -1);
      const [y1, y2] = [middleOf(from) + off, middleOf(to) - off];
      if (lane === 'S' || lane === 'M' || lane === 'G') {
        const x = Math.max(from.x + from.width, to.x + to.width) + 9 + 5 * column;
        const points = [
          { x: from.x + from.width, y: y1 },
          { x, y: y1 },
          { x, y: y2 },
          { x: to.x + to.width, y: y2 },
        ];
        add(drawn(tie, points, 180, isFaded));
        continue;
      }
      const x = Math.min(from.x, to.x) - 8 - 6 * column;
      const points = [
        { x: from.x + leftInset(from), y: y1 },
        { x, y: y1 },
        { x, y: y2 },
        { x: to.x + leftInset(to), y: y2 },
      ];
      add(drawn(tie, points, 0, isFaded));
    }
  }
  return { nets, links };
}

/** Links back to a lane further left: through the margin below, and only drawn while one of them is chosen. */
export function drawBack(
  ties: readonly Tie[],
  placed: (id: string) => Placed,
  bottom: number,
  isFaded: IsFaded,
): Drawn {
  const links = ties.map((tie, i): LinkPath => {
    const from = placed(tie.from.id);
    const to = placed(tie.to.id);
    const right = from.x + from.width;
    const low = bottom + 7 + 4 * (i % 3);
    const points = [
      { x: right, y: middleOf(from) },
      { x: right + 8, y: middleOf(from) },
      { x: right + 8, y: low },
      { x: to.x - 8, y: low },
      { x: to.x - 8, y: middleOf(to) },
      { x: to.x + leftInset(to), y: middleOf(to) },
    ];
    return {
      ...linkFacts(tie, '', isFaded),
      d: roundedPath(points),
      stub: `M${c(right)} ${c(middleOf(from))}h8`,
      x: right + 8,
      y: middleOf(from),
      back: true,
    };
  });
  return { nets: [], links };
}

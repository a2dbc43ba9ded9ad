import { heavier } from './emphasis.ts';
import { gapBefore } from './ends.ts';
import type { Tie } from './model.ts';
import type { NetPlan, Way } from './nets.ts';
import { coordinate as c, roundedPath, type Point } from './paths.ts';
import type { LinkPath, Net, NetPiece, Span } from './picture.ts';
import type { Rail, Stub } from './rails.ts';
import type { Basis, Emphasis } from '../theory/words.ts';

const certainty: readonly Basis[] = ['coder', 'inferred', 'stated'];
const radius = 6;
const flat = 1.2;
/**
 * From this length on a rail is a piece apart from its turn, in pixels. The dashes of a straight line are drawn where they are in
 * sight; those of a line that turns are worked out from end to end, for each part of the screen that it touches.
 */
const long = 2_000;

export type IsFaded = (tie: Tie) => boolean;

/** A stretch takes the strongest width, the most certain basis and the colour of the heaviest link that it carries. */
export function pieceOf(
  { d, ...reach }: Pick<NetPiece, 'd' | 'top' | 'bottom'>,
  ties: readonly Tie[],
  isFaded: IsFaded,
): NetPiece {
  const heaviest = ties.reduce((best, tie) => (tie.emphasis > best.emphasis ? tie : best));
  const basis = ties.reduce<Basis>(
    (best, { link }) => (certainty.indexOf(link.basis) > certainty.indexOf(best) ? link.basis : best),
    'coder',
  );
  return {
    d,
    ...reach,
    links: ties.map((tie) => tie.link.id),
    emphasis: ties.reduce<Emphasis>((best, tie) => heavier(best, tie.emphasis), 0),
    basis,
    kind: heaviest.from.node.kind,
    faded: ties.every(isFaded),
  };
}

const between = (a: number, b: number): Span => ({ top: Math.min(a, b), bottom: Math.max(a, b) });

const turn = (stub: Stub, rail: Rail): number => Math.min(radius, Math.abs(rail.ty - stub.y) / 2);

/** The stubs into a rail and the stretches along it, to where it turns into its own height. */
function railPieces(rail: Rail, isFaded: IsFaded): NetPiece[] {
  const pieces: NetPiece[] = [];
  const { x, ty } = rail;
  for (const side of [-1, 1]) {
    const stubs = rail.stubs
      .filter((stub) => (stub.y - ty) * side > flat)
      .toSorted((a, b) => (b.y - a.y) * side);
    const joins = stubs.map((stub) => stub.y - side * turn(stub, rail));
    const carried: Tie[] = [];
    stubs.forEach((stub, i) => {
      const r = turn(stub, rail);
      const join = joins[i]!;
      const into = `M${c(stub.x0())} ${c(stub.y)}H${c(x - r)}Q${c(x)} ${c(stub.y)} ${c(x)} ${c(join)}`;
      pieces.push(pieceOf({ d: into, ...between(stub.y, join) }, stub.ties, isFaded));
      carried.push(...stub.ties);
      const next = joins[i + 1];
      const bend = ty + side * r;
      const straight = `M${c(x)} ${c(join)}V${c(next ?? bend)}`;
      const round = `Q${c(x)} ${c(ty)} ${c(x + r)} ${c(ty)}`;
      const add = (d: string, from: number, to: number): void => {
        pieces.push(pieceOf({ d, ...between(from, to) }, [...carried], isFaded));
      };
      if (next !== undefined) add(straight, join, next);
      else if (Math.abs(bend - join) < long) add(`${straight}${round}`, join, ty);
      else {
        add(straight, join, bend);
        add(`M${c(x)} ${c(bend)}${round}`, bend, ty);
      }
    });
  }
  return pieces;
}

const tiesOf = (arrival: Rail | Stub): readonly Tie[] =>
  'stubs' in arrival ? arrival.stubs.flatMap((stub) => stub.ties) : arrival.ties;

/** The last stretch of a net, which grows with what joins it on the way. */
function lastPieces(net: NetPlan, isFaded: IsFaded): NetPiece[] {
  const arrivals = [...net.arrivals]
    .map((arrival) => ({
      x: 'stubs' in arrival ? arrival.x + Math.min(radius, shortestTurn(arrival)) : arrival.x0(),
      ties: tiesOf(arrival),
    }))
    .toSorted((a, b) => a.x - b.x);
  const carried: Tie[] = [];
  return arrivals.flatMap((arrival, i) => {
    carried.push(...arrival.ties);
    const end = arrivals[i + 1]?.x ?? net.target.x - gapBefore(net.end);
    if (end - arrival.x < 0.05) return [];
    const d = `M${c(arrival.x)} ${c(net.ty)}H${c(end)}`;
    return [pieceOf({ d, ...between(net.ty, net.ty) }, [...carried], isFaded)];
  });
}

const shortestTurn = (rail: Rail): number => Math.min(radius, ...rail.stubs.map((stub) => turn(stub, rail)));

/** A planned net as pieces to draw and one end. Its rails must have their x. */
export function drawNet(net: NetPlan, isFaded: IsFaded): Net {
  const pieces = [
    ...[...net.rails.values()].flatMap((rail) => railPieces(rail, isFaded)),
    ...lastPieces(net, isFaded),
  ];
  const whole = pieceOf({ d: '', ...between(net.ty, net.ty) }, net.ties, isFaded);
  return {
    id: net.id,
    to: net.target.item.id,
    pieces,
    head: {
      x: net.target.x,
      y: net.ty,
      angle: 0,
      end: net.end,
      emphasis: whole.emphasis,
      kind: whole.kind,
      faded: whole.faded,
    },
  };
}

/** The corners of a link's own way, from the edge of its source to that of its target. */
function corners(way: Way): Point[] {
  const points: Point[] = [{ x: way.sx, y: way.sy }];
  let y = way.sy;
  for (const rail of way.rails) {
    points.push({ x: rail.x, y }, { x: rail.x, y: rail.ty });
    y = rail.ty;
  }
  return [...points, { x: way.net.target.x, y: way.net.ty }];
}

/** What every link says of itself, whatever way it takes. */
export function linkFacts(tie: Tie, net: string, isFaded: IsFaded) {
  const { link } = tie;
  return {
    id: link.id,
    net,
    from: link.from,
    to: link.to,
    sign: link.sign,
    modality: link.modality,
    basis: link.basis,
    faded: isFaded(tie),
    back: false,
  } as const;
}

/** A link as it is hit and labelled: its own path from end to end, its stub, and the stub's middle. */
export function drawWay(way: Way, isFaded: IsFaded): LinkPath {
  const points = corners(way);
  const [first] = way.rails;
  const stubEnd = first ? first.x : way.net.target.x - gapBefore(way.net.end);
  return {
    ...linkFacts(way.tie, way.net.id, isFaded),
    d: roundedPath(points),
    stub: `M${c(way.sx)} ${c(way.sy)}H${c(stubEnd)}`,
    x: (way.sx + stubEnd) / 2,
    y: way.sy,
  };
}

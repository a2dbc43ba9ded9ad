import type { Tie } from './model.ts';
import { middleOf, rightInset, type Placed } from './placed.ts';
import { passHeights, type Lane } from './passing.ts';
import { type Rail, type Stub } from './rails.ts';
import { endOf, type End } from './ends.ts';

/** All links that end in one place by one kind of end. */
export interface NetPlan {
  readonly id: string;
  readonly target: Placed;
  readonly end: End;
  readonly ty: number;
  readonly ties: Tie[];
  readonly rails: Map<string, Rail>;
  /** What arrives at the target's height: rails, and stubs that needed none. */
  readonly arrivals: Set<Rail | Stub>;
}

/** One link's way: from its port over rails to the target. */
export interface Way {
  readonly tie: Tie;
  readonly net: NetPlan;
  readonly sx: number;
  readonly sy: number;
  readonly rails: readonly Rail[];
}

const straight = 1.2;
const portStep = 6;

/** Heights at which the nets of a target come in: in the middle, or around it where there are several kinds of end. */
function inHeights(ties: readonly Tie[], target: Placed): Map<End, number> {
  const ends = [...new Set(ties.map(endOf))].toSorted();
  const step = Math.min(portStep + 4, (target.height - 8) / Math.max(1, ends.length - 1));
  return new Map(ends.map((end, i) => [end, middleOf(target) + (i - (ends.length - 1) / 2) * step]));
}

/** Heights at which the links of one node leave it, in the order of their targets; what goes to the end goal leaves straight. */
function outPorts(
  source: Placed,
  ties: readonly { readonly tie: Tie; readonly ty: number }[],
): Map<Tie, number> {
  const sorted = ties.toSorted((a, b) => a.ty - b.ty);
  const n = sorted.length;
  const step = n > 1 ? Math.min(portStep, Math.max(0, (source.height - 8) / (n - 1))) : 0;
  const fixed = sorted.findIndex((one) => one.tie.to.lane === 'E');
  const centre = fixed >= 0 && (n - 1) * step < source.height / 2 ? fixed : (n - 1) / 2;
  return new Map(sorted.map(({ tie }, i) => [tie, middleOf(source) + (i - centre) * step]));
}

/**
 * Plans the nets of all links that lead to a lane further right: out ports, in ports, the heights at which links pass lanes
 * between, and the rails that this takes. The rails have no x yet.
 */
export function planNets(
  ties: readonly Tie[],
  lanes: readonly Lane[],
  placed: (id: string) => Placed,
): { readonly nets: readonly NetPlan[]; readonly ways: readonly Way[] } {
  const laneIndex = (box: Placed): number => lanes.findIndex((lane) => lane.id === box.lane);
  const byTarget = Map.groupBy(ties, (tie) => tie.to.id);
  const heights = new Map([...byTarget].map(([id, into]) => [id, inHeights(into, placed(id))]));
  const wanted = (tie: Tie): number =>
    tie.to.lane === 'E' ? middleOf(placed(tie.from.id)) : heights.get(tie.to.id)!.get(endOf(tie))!;
  const ports = new Map<Tie, number>();
  for (const [id, out] of Map.groupBy(ties, (tie) => tie.from.id)) {
    const found = outPorts(
      placed(id),
      out.map((tie) => ({ tie, ty: wanted(tie) })),
    );
    for (const [tie, y] of found) ports.set(tie, y);
  }
  const nets = new Map<string, NetPlan>();
  const pass = passHeights(lanes);
  const ways = ties.map((tie): Way => {
    const source = placed(tie.from.id);
    const target = placed(tie.to.id);
    const sy = ports.get(tie)!;
    const first = laneIndex(source);
    const last = laneIndex(target);
    const end = endOf(tie);
    const bar = tie.to.lane === 'E';
    const aim = bar ? clampInto(target, sy) : wanted(tie);
    const heightsOnTheWay: number[] = [];
    let y = sy;
    for (let k = first + 1; k < last; k += 1) {
      y = pass(bar ? tie.link.id : `${tie.to.id} ${end}`, k, y, aim);
      heightsOnTheWay.push(y);
    }
    const ty = bar ? clampInto(target, y) : aim;
    const id = `${tie.to.id} ${end}${bar ? ` ${ty.toFixed(1)}` : ''}`;
    const net: NetPlan = nets.get(id) ?? {
      id,
      target,
      end,
      ty,
      ties: [],
      rails: new Map(),
      arrivals: new Set(),
    };
    nets.set(id, net);
    net.ties.push(tie);
    const sx = source.x + source.width - rightInset(source, sy - middleOf(source));
    let stub: Stub = { y: sy, x0: () => sx, ties: [tie] };
    let carrier: Rail | Stub = stub;
    const rails: Rail[] = [];
    [...heightsOnTheWay, ty].forEach((next, i) => {
      if (Math.abs(next - stub.y) <= straight) return;
      const key = `${first + i} ${next.toFixed(1)}`;
      const rail: Rail = net.rails.get(key) ?? { net, gutter: first + i, ty: next, stubs: [], x: 0 };
      net.rails.set(key, rail);
      const from: Rail | undefined = rails.at(-1);
      const same = rail.stubs.find(
        (one) => from !== undefined && Math.abs(one.y - stub.y) < 0.05 && one.x0 === stub.x0,
      );
      if (same) same.ties.push(tie);
      else rail.stubs.push(stub);
      rails.push(rail);
      carrier = rail;
      stub = { y: next, x0: startOf(rail), ties: [tie] };
    });
    net.arrivals.add(carrier);
    return { tie, net, sx, sy, rails };
  });
  return { nets: [...nets.values()], ways };
}

const starts = new WeakMap<Rail, () => number>();

/** Where the run after a rail begins; one function a rail, so that the runs of several links are one. */
function startOf(rail: Rail): () => number {
  const start = starts.get(rail) ?? (() => rail.x + 6);
  starts.set(rail, start);
  return start;
}

const clampInto = (bar: Placed, y: number): number =>
  Math.max(
    bar.y + Math.min(8, bar.height / 2),
    Math.min(bar.y + bar.height - Math.min(8, bar.height / 2), y),
  );

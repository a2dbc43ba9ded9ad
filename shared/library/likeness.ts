import type { Frame } from '../frame/records.ts';
import { compareNatural } from '../ids.ts';
import { heavier, visibleEmphasis } from '../layout/emphasis.ts';
import type { TheoryNode } from '../theory/records.ts';
import { headOf, linksOf, nodesOf, type Theory } from '../theory/theory.ts';
import { laneOf, lanePlaces, likenessLanes, placeOfNode, type Lane } from './likenessPlaces.ts';
import type { Likeness } from './shapes.ts';

type Bar = Likeness['bars'][number];

/** What a bar takes of the height of its place. */
const fill = 0.72;
/** A lane without a frame shows at most this much of its height as one bar. */
const leastPlaces = 8;

/**
 * The small picture of a theory on its card: a bar for each node that takes part, at the place of its item in the frames
 * that the theory is coded in, a gap for each item that it does not name, a line for each link from lane to lane.
 * What is left alone on purpose is no bar; nodes at one place share one bar.
 */
export function drawLikeness(theory: Theory, frames: readonly Frame[]): Likeness {
  const coded = headOf(theory).frames.flatMap((named) => {
    const found =
      frames.find((f) => f.id === named.id && f.version === named.version) ??
      frames.find((f) => f.id === named.id);
    return found ? [found] : [];
  });
  const nodes = nodesOf(theory)
    .filter((n) => n.excluded === undefined && n.subtype !== 'generic')
    .toSorted((a, b) => compareNatural(a.id, b.id));
  const bars: Bar[] = [];
  const barOf = new Map<string, number>();
  const gaps: Likeness['gaps'] = [];
  for (const lane of likenessLanes) {
    const inLane = nodes.filter((n) => laneOf(n.kind) === lane);
    drawLane(lane, inLane, coded, bars, barOf, gaps);
  }
  const goals = nodes.filter((n) => n.kind === 'endgoal');
  goals.forEach((goal, i) => {
    barOf.set(goal.id, bars.length);
    const height = 1 / goals.length;
    bars.push({ ...looks(goal), lane: 'endgoal', top: i * height, height });
  });
  return { bars, gaps, lines: drawLines(theory, bars, barOf) };
}

function drawLane(
  lane: Lane,
  nodes: readonly TheoryNode[],
  frames: readonly Frame[],
  bars: Bar[],
  barOf: Map<string, number>,
  gaps: Likeness['gaps'],
): void {
  const places = lanePlaces(frames, lane);
  const known = places.places.size;
  const taken = new Map<number, number>();
  const without: TheoryNode[] = [];
  const step = known === 0 ? 0 : 1 / (known + places.spare);
  for (const node of nodes) {
    const place = placeOfNode(node, places);
    if (place === undefined) {
      without.push(node);
      continue;
    }
    const shared = taken.get(place);
    const bar = shared === undefined ? undefined : bars[shared];
    if (shared !== undefined && bar) {
      bars[shared] = { ...bar, emphasis: heavier(bar.emphasis, visibleEmphasis(node)) };
      barOf.set(node.id, shared);
      continue;
    }
    taken.set(place, bars.length);
    barOf.set(node.id, bars.length);
    bars.push({ ...looks(node), lane, ...barAt(place * step, step) });
  }
  for (let place = 0; place < known; place += 1)
    if (!taken.has(place)) gaps.push({ lane, at: (place + 0.5) * step });

  const from = known * step;
  const room = Math.max(without.length, known === 0 ? leastPlaces : places.spare);
  without.forEach((node, i) => {
    const height = (1 - from) / room;
    barOf.set(node.id, bars.length);
    bars.push({ ...looks(node), lane, ...barAt(from + i * height, height) });
  });
}

const barAt = (top: number, height: number): { top: number; height: number } => ({
  top: Math.min(1, top + (height * (1 - fill)) / 2),
  height: height * fill,
});

function looks(node: TheoryNode): Pick<Bar, 'kind' | 'emphasis'> {
  if (node.kind === 'context') throw new Error('a context has no lane');
  return { kind: node.kind, emphasis: visibleEmphasis(node) };
}

const order: readonly Bar['lane'][] = [...likenessLanes, 'endgoal'];

/** One line for all links between the same two bars, as strong as the strongest of them; left to right only. */
function drawLines(
  theory: Theory,
  bars: readonly Bar[],
  barOf: ReadonlyMap<string, number>,
): Likeness['lines'] {
  const lines = new Map<string, Likeness['lines'][number]>();
  for (const link of linksOf(theory)) {
    const from = barOf.get(link.from);
    const to = barOf.get(link.to);
    const source = from === undefined ? undefined : bars[from];
    const target = to === undefined ? undefined : bars[to];
    if (from === undefined || to === undefined || !source || !target) continue;
    if (order.indexOf(source.lane) >= order.indexOf(target.lane)) continue;
    const emphasis = link.emphasis ?? Math.min(source.emphasis, target.emphasis);
    const key = `${from} ${to}`;
    lines.set(key, { from, to, emphasis: Math.max(emphasis, lines.get(key)?.emphasis ?? 0) });
  }
  return [...lines.values()];
}

import type { Finding } from '../checks/rule.ts';
import type { Model } from './model.ts';
import type { Ghost, LinkPath, Socket } from './picture.ts';
import { middleOf, rightInset, type Placed } from './placed.ts';
import { coordinate as c, roundedPath } from './paths.ts';

/** The sides on which a rule misses a link. */
const sideOf: Readonly<Record<string, Socket['side']>> = {
  'problem-without-means': 'right',
  'means-without-problem': 'left',
  'means-without-mechanism': 'right',
  'mechanism-without-goal': 'right',
  'goal-without-mechanism': 'left',
};
const reach = 16;

interface Expected {
  readonly node: string;
  readonly side: Socket['side'];
  readonly rule: string;
}

/** Where the theory expects a link and has none: what the findings say, once for each side of a node. */
export function expectedLinks(findings: readonly Finding[], model: Model): Expected[] {
  const expected = findings.flatMap((finding): Expected[] => {
    const side = sideOf[finding.rule];
    const item = model.item(finding.at[0] ?? '');
    return side && item ? [{ node: item.id, side, rule: finding.rule }] : [];
  });
  const unique = new Map(expected.map((one) => [`${one.node} ${one.side}`, one]));
  return [...unique.values()].toSorted(
    (a, b) => model.item(a.node)!.index - model.item(b.node)!.index || (a.side < b.side ? -1 : 1),
  );
}

/** The open rings, beside the nodes: in the middle of the side, or where links come and go there, at its lower end. */
export function drawSockets(
  expected: readonly Expected[],
  placed: (id: string) => Placed,
  links: readonly LinkPath[] = [],
): Socket[] {
  const busy = new Set(links.flatMap((link) => (link.back ? [] : [`${link.from} right`, `${link.to} left`])));
  return expected.map(({ node, side, rule }) => {
    const box = placed(node);
    const off = busy.has(`${node} ${side}`) ? Math.max(0, box.height / 2 - 4) : 0;
    const inset = side === 'right' ? rightInset(box, off) : 0;
    const x = side === 'right' ? box.x + box.width - inset + reach : box.x - reach;
    return { node, side, rule, x, y: middleOf(box) + off };
  });
}

export interface GhostPlan {
  readonly from: string;
  readonly to: string;
}

/** A means without mechanism and a sub-goal without one, which the frame relates to each other (table 4.3): one ghost a sub-goal. */
export function ghostsFor(expected: readonly Expected[], model: Model): GhostPlan[] {
  const goals = new Set(
    expected.filter((one) => one.rule === 'goal-without-mechanism').map((one) => one.node),
  );
  const ghosts: GhostPlan[] = [];
  for (const { node, rule } of expected) {
    const item = model.item(node);
    if (rule !== 'means-without-mechanism' || !item) continue;
    for (const code of model.frames.subgoalsOf(item.node)) {
      const goal = model.byCode.get(code)?.id;
      if (goal === undefined || !goals.delete(goal)) continue;
      ghosts.push({ from: node, to: goal });
      break;
    }
  }
  return ghosts;
}

export const ghostHeight = 24;

/** The dashed hexagon at its place in the lane, and the line through it between both rings. */
export function drawGhost(
  ghost: GhostPlan,
  lane: { readonly x: number; readonly width: number },
  y: number,
  placed: (id: string) => Placed,
): Ghost {
  const width = Math.min(lane.width, 168);
  const x = lane.x + (lane.width - width) / 2;
  const [left, right, top, low] = [x, x + width, y - ghostHeight / 2, y + ghostHeight / 2];
  const point = 7;
  const from = placed(ghost.from);
  const to = placed(ghost.to);
  const start = from.x + from.width + reach + 4;
  const end = to.x - reach - 4;
  const [sy, ey] = [middleOf(from), middleOf(to)];
  // The verticals stay in the gutters, clear of the mechanisms above and below.
  const d = [
    roundedPath([
      { x: start, y: sy },
      { x: Math.max(start, lane.x - 9), y: sy },
      { x: Math.max(start, lane.x - 9), y },
      { x: left, y },
    ]),
    `M${c(left)} ${c(y)}L${c(left + point)} ${c(top)}H${c(right - point)}L${c(right)} ${c(y)}L${c(right - point)} ${c(low)}H${c(left + point)}Z`,
    roundedPath([
      { x: right, y },
      { x: Math.min(end, lane.x + lane.width + 9), y },
      { x: Math.min(end, lane.x + lane.width + 9), y: ey },
      { x: end, y: ey },
    ]),
  ].join('');
  return { from: ghost.from, to: ghost.to, x, y: top, width, height: ghostHeight, d };
}

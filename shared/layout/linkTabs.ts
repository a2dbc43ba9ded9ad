import type { Finding } from '../checks/rule.ts';
import type { LayoutInput } from './input.ts';
import type { PlacedModeration } from './moderationPlaces.ts';
import type { Ghost, LinkPath, Net, Socket, Tab } from './picture.ts';
import type { Placed } from './placed.ts';
import { planTab, tabAt, withoutText, type TabPlan, type TabStyle } from './tabs.ts';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const meets = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width - 0.5 &&
  b.x < a.x + a.width - 0.5 &&
  a.y < b.y + b.height - 0.5 &&
  b.y < a.y + a.height - 0.5;

interface Standing {
  readonly link: LinkPath;
  readonly plan: TabPlan;
  readonly shared: boolean;
}

/** Moderations of several links of one net by the same context and effect are one tab. */
function plansOf(
  moderations: ReadonlyMap<string, readonly PlacedModeration[]>,
  links: ReadonlyMap<string, LinkPath>,
  input: LayoutInput,
  style: TabStyle,
): Standing[] {
  const all = [...moderations].flatMap(([id, list]) => {
    const link = links.get(id);
    return link ? list.map((one) => ({ link, ...one })) : [];
  });
  const groups = Map.groupBy(all, ({ link, moderation }) =>
    [link.net || link.id, moderation.context, moderation.effect, moderation.sign, moderation.basis].join(' '),
  );
  return [...groups.values()].map((group): Standing => {
    const first = group[0]!;
    const also = group.slice(1).map((one) => one.moderation.id);
    const plan = planTab(first.moderation, first.context, first.moderation.target, input, style, also);
    return { link: first.link, plan, shared: group.length > 1 };
  });
}

/** What is drawn already, and keeps its room. */
export interface DrawnBefore {
  readonly links: readonly LinkPath[];
  readonly nets: readonly Net[];
  readonly sockets: readonly Socket[];
  readonly ghosts: readonly Ghost[];
}

const areaOf = (tab: Tab): Area => ({
  x: tab.x,
  y: tab.y - tab.height,
  width: tab.width,
  height: tab.height,
});
/** A ring is a button: a tab over it would hide what is missing. */
const ringArea = ({ x, y }: Socket): Area => ({ x: x - 10, y: y - 8, width: 18, height: 16 });

/** At the upper right corner of a node, half outside, stands the glyph of findings that no ring says. */
function glyphAreas(
  findings: readonly Finding[],
  sockets: readonly Socket[],
  boxes: ReadonlyMap<string, Placed>,
): Area[] {
  const said = new Set(sockets.map((socket) => `${socket.node} ${socket.rule}`));
  const marked = new Set(
    findings.flatMap(({ at: [main = ''], rule }) => (said.has(`${main} ${rule}`) ? [] : [main])),
  );
  return [...marked].flatMap((id) => {
    const box = boxes.get(id);
    return box ? [{ x: box.x + box.width - 7, y: box.y - 7, width: 14, height: 14 }] : [];
  });
}

/**
 * Stands contexts on the links that they moderate, lower edge on the line: on the stretch that the links of one net share, else on
 * the stub. Where the words would cover a node or another tab only the sign box stands there, and where that has no room either,
 * tabs stand upon each other.
 */
export function tabsOnLinks(
  moderations: ReadonlyMap<string, readonly PlacedModeration[]>,
  drawn: DrawnBefore,
  boxes: readonly Placed[],
  taken: readonly Tab[],
  input: LayoutInput,
  style: TabStyle,
): Tab[] {
  const links = new Map(drawn.links.map((link) => [link.id, link]));
  const nets = new Map(drawn.nets.map((net) => [net.id, net]));
  const byId = new Map(boxes.map((box) => [box.item.id, box]));
  const { height } = style;
  const tabs: Tab[] = [];
  const areas: Area[] = [
    ...boxes,
    ...taken.map(areaOf),
    ...drawn.sockets.map(ringArea),
    ...drawn.ghosts,
    ...glyphAreas(input.findings, drawn.sockets, byId),
  ];
  for (const { link, plan, shared } of plansOf(moderations, links, input, style)) {
    const spots = spotsFor(link, nets.get(link.net), byId.get(link.from), byId.get(link.to), shared);
    // The stub is one link's own; what stands for several stands where they run together, if only its sign.
    const attempts = [0, 1, 2, 3, 4, 5].flatMap((row) =>
      [plan, withoutText(plan)].flatMap((one) =>
        spots(one.width).map(({ x, y }) => ({ one, x, y: y - row * (height + 2) })),
      ),
    );
    const free = attempts.find(({ one, x, y }) => {
      const area = { x, y: y - height, width: one.width, height };
      return area.y >= -1 && !areas.some((other) => meets(area, other));
    });
    const { one, x, y } = free ?? { one: withoutText(plan), ...spots(plan.width)[0]! };
    const tab = tabAt(one, x, Math.max(height, y), height, link.faded);
    tabs.push(tab);
    areas.push(areaOf(tab));
  }
  return tabs;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a tab of some width may stand, best first: along the stub from its start, and along the last stretch from its end. */
function spotsFor(
  link: LinkPath,
  net: Net | undefined,
  from: Placed | undefined,
  to: Placed | undefined,
  shared: boolean,
): (width: number) => readonly Spot[] {
  const numbers = link.stub.match(/-?[\d.]+/gu)?.map(Number) ?? [];
  // Behind the rails of the narrow gutter, where the line runs free.
  const lead = from?.lane === 'S' && to?.lane === 'E' ? 26 : 3;
  const start = from ? from.x + from.width + lead : link.x;
  const startY = numbers[1] ?? link.y;
  const end = to ? to.x : Infinity;
  const steps = Array.from({ length: 16 }, (_, i) => i * 10);
  return (width) => {
    const stub = steps
      .map((step) => ({ x: start + step, y: startY }))
      .filter(({ x }) => x + width <= end - 2);
    const { head } = net ?? {};
    const last = head?.angle === 0 ? steps.map((step) => ({ x: head.x - 8 - width - step, y: head.y })) : [];
    const fitting = last.filter(({ x }) => x >= start - 1);
    const spots = shared && fitting.length > 0 ? fitting : [...stub, ...fitting];
    return spots.length > 0 ? spots : [{ x: start, y: startY }];
  };
}

import type { LayoutInput } from './input.ts';
import type { PlacedModeration } from './moderationPlaces.ts';
import type { LinkPath, Net, Socket, Tab } from './picture.ts';
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

/**
 * Stands contexts on the links that they moderate, lower edge on the line: on the stretch that the links of one net share, else on
 * the stub. Where the words would cover a node or another tab only the sign box stands there.
 */
export function tabsOnLinks(
  moderations: ReadonlyMap<string, readonly PlacedModeration[]>,
  drawn: { readonly links: readonly LinkPath[]; readonly nets: readonly Net[] },
  boxes: readonly Placed[],
  taken: readonly Tab[],
  rings: readonly Socket[],
  input: LayoutInput,
  style: TabStyle,
): Tab[] {
  const links = new Map(drawn.links.map((link) => [link.id, link]));
  const nets = new Map(drawn.nets.map((net) => [net.id, net]));
  const byId = new Map(boxes.map((box) => [box.item.id, box]));
  const { height } = style;
  const areaOf = (tab: Tab): Area => ({
    x: tab.x,
    y: tab.y - tab.height,
    width: tab.width,
    height: tab.height,
  });
  const tabs: Tab[] = [];
  // A ring is a button: a tab over it would hide what is missing.
  const ringAreas = rings.map(({ x, y }): Area => ({ x: x - 10, y: y - 8, width: 18, height: 16 }));
  const areas: Area[] = [...boxes, ...taken.map(areaOf), ...ringAreas];
  for (const { link, plan, shared } of plansOf(moderations, links, input, style)) {
    const spots = spotsFor(
      link,
      nets.get(link.net),
      byId.get(link.from),
      byId.get(link.to),
      shared,
      plan.width,
    );
    const attempts = [plan, withoutText(plan)].flatMap((one) =>
      spots(one.width).map((spot) => ({ one, spot })),
    );
    const free = attempts.find(({ one, spot }) => {
      const area = { x: spot.x, y: spot.y - height, width: one.width, height };
      return area.y >= 0 && !areas.some((other) => meets(area, other));
    });
    const { one, spot } = free ?? { one: withoutText(plan), spot: spots(plan.width)[0]! };
    const tab = tabAt(one, spot.x, spot.y, height, link.faded);
    tabs.push(tab);
    areas.push(areaOf(tab));
  }
  return tabs;
}

/** Where a tab of some width may stand, best first. */
function spotsFor(
  link: LinkPath,
  net: Net | undefined,
  from: Placed | undefined,
  to: Placed | undefined,
  shared: boolean,
  full: number,
): (width: number) => readonly { readonly x: number; readonly y: number }[] {
  const start = from ? from.x + from.width + 3 : link.x;
  const startY = Number(/^M\S+ (\S+)/u.exec(link.stub)?.[1] ?? link.y);
  const end = to?.x ?? link.x + full;
  return (width) => {
    const along = [0, 8, 16, 24, 36, 50, 70, 90, 120].map((step) => ({ x: start + step, y: startY }));
    const stub = along.filter(({ x }) => x + width <= end - 2);
    const last = net && net.head.angle === 0 ? [{ x: net.head.x - 12 - width, y: net.head.y }] : [];
    const fitting = last.filter(({ x }) => x >= start - 8);
    const spots = shared ? [...fitting, ...stub] : [...stub, ...fitting];
    return spots.length > 0 ? spots : [{ x: start, y: startY }];
  };
}

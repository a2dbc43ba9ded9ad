import type { Configuration } from '../theory/records.ts';
import { configurationsOf, type Theory } from '../theory/theory.ts';
import type { ModerationPlaces, PlacedModeration } from './moderationPlaces.ts';
import type { Model } from './model.ts';
import { coordinate as c } from './paths.ts';
import type { LaneId, Outline, Tab } from './picture.ts';
import { headroom, standTabs, type TabPlan } from './tabs.ts';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A configuration that a context stands on, with its tabs, before it has a place. */
export interface OutlinePlan {
  readonly id: string;
  readonly members: readonly string[];
  /** Where its tabs stand: upon its first mechanism, else upon the first member that has a place. */
  readonly host: string;
  readonly rows: readonly (readonly TabPlan[])[];
}

/** Beside the members, in the gutter; above and below a row the dashes run between two rows. */
const beside = 5;
const rowPad = 1;
export const mechanismPad = 6;
/** How far along the host's upper edge the tabs begin. */
export const outlineIndent = 12;

/** The end goal is as tall as the picture: an outline around it would hold everything. */
const membersOf = (configuration: Configuration, model: Model): readonly string[] =>
  configuration.members.flatMap(({ record }) => {
    const item = model.item(record);
    return item && item.lane !== 'E' ? [item.id] : [];
  });

/** Plans the outlines of all configurations that something moderates (3.4 of the look). */
export function planOutlines(
  theory: Theory,
  model: Model,
  moderations: ModerationPlaces,
  rowsOf: (host: string, list: readonly PlacedModeration[]) => readonly (readonly TabPlan[])[],
): OutlinePlan[] {
  const plans = configurationsOf(theory).flatMap((configuration): OutlinePlan[] => {
    const list = moderations.onConfigurations.get(configuration.id);
    if (!list) return [];
    const members = membersOf(configuration, model).toSorted(
      (a, b) => model.item(a)!.index - model.item(b)!.index,
    );
    const host = members.find((id) => model.item(id)?.lane === 'M') ?? members[0];
    return host === undefined ? [] : [{ id: configuration.id, members, host, rows: rowsOf(host, list) }];
  });
  return plans.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The height that outlines and the tabs on them take above the tabs of their host. */
export const outlineHeadroom = (plans: readonly OutlinePlan[], host: string, tabHeight: number): number =>
  plans
    .filter((plan) => plan.host === host)
    .reduce((sum, plan) => sum + mechanismPad + headroom(plan.rows.length, tabHeight), 0);

/** What the outlines stand around. */
export interface OutlineRoom {
  readonly at: (id: string) => Area & { readonly lane: LaneId };
  /** The height that a node's own tabs take above it. */
  readonly headroomOf: (id: string) => number;
  /** How far the line keeps from mechanisms, and where along the host's upper edge its tabs begin. */
  readonly mechanismPad: number;
  readonly tabsFrom: (id: string) => number;
  readonly tabHeight: number;
  readonly isFaded: (id: string) => boolean;
}

/** One dashed line around the members, lane by lane, and the tabs upon its upper edge at the host. */
export function drawOutlines(
  plans: readonly OutlinePlan[],
  room: OutlineRoom,
): { readonly outlines: Outline[]; readonly tabs: Tab[] } {
  const outlines: Outline[] = [];
  const tabs: Tab[] = [];
  const taken = new Map<string, number>();
  for (const plan of plans) {
    const below = taken.get(plan.host) ?? room.headroomOf(plan.host);
    const byLane = Map.groupBy(plan.members.map(room.at), (area) => area.lane);
    const host = room.at(plan.host);
    const parts = [...byLane.values()].map((areas) => {
      const inHosts = areas[0]!.lane === host.lane;
      const pad = areas[0]!.lane === 'M' ? room.mechanismPad : rowPad;
      const top = Math.min(...areas.map((area) => area.y));
      return {
        left: Math.min(...areas.map((area) => area.x)) - beside,
        right: Math.max(...areas.map((area) => area.x + area.width)) + beside,
        top: Math.min(top - pad, inHosts ? host.y - below - pad : Infinity),
        bottom: Math.max(...areas.map((area) => area.y + area.height)) + pad,
      };
    });
    const sorted = parts.toSorted((a, b) => a.left - b.left);
    const faded = plan.members.some(room.isFaded);
    outlines.push({ id: plan.id, members: plan.members, d: aroundAll(sorted), faded });
    const edge = host.y - below - (host.lane === 'M' ? room.mechanismPad : rowPad);
    tabs.push(...standTabs(plan.rows, host.x + room.tabsFrom(plan.host), edge, room.tabHeight, faded));
    taken.set(plan.host, below + room.mechanismPad + headroom(plan.rows.length, room.tabHeight));
  }
  return { outlines, tabs };
}

interface Part {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Along the upper edges from left to right, and back along the lower ones, bending in the gutters. */
function aroundAll(parts: readonly Part[]): string {
  const first = parts[0]!;
  let d = `M${c(first.left)} ${c(first.top)}H${c(first.right)}`;
  parts.slice(1).forEach((part, i) => {
    const before = parts[i]!;
    const middle = c((before.right + part.left) / 2);
    d += `C${middle} ${c(before.top)} ${middle} ${c(part.top)} ${c(part.left)} ${c(part.top)}H${c(part.right)}`;
  });
  const last = parts.at(-1)!;
  d += `V${c(last.bottom)}H${c(last.left)}`;
  for (let i = parts.length - 2; i >= 0; i -= 1) {
    const [part, after] = [parts[i]!, parts[i + 1]!];
    const middle = c((part.right + after.left) / 2);
    d += `C${middle} ${c(after.bottom)} ${middle} ${c(part.bottom)} ${c(part.right)} ${c(part.bottom)}H${c(part.left)}`;
  }
  return `${d}Z`;
}

import { placeGroups, type GroupPlace } from './columns.ts';
import { intoSlots } from './generic.ts';
import type { LayoutInput } from './input.ts';
import type { LanePlaces } from './lanes.ts';
import type { Lists } from './lists.ts';
import { stack, stackHeight } from './mechanisms.ts';
import type { Item, Model } from './model.ts';
import type { Placed } from './placed.ts';
import type { Sized } from './rows.ts';
import type { MapRows } from './rowsOfMap.ts';
import { ghostHeight, type GhostPlan } from './sockets.ts';
import { mechanismGap } from './spacing.ts';
import { sizeForWords, wrap } from './text.ts';

export interface AllPlaced {
  readonly placed: ReadonlyMap<string, Placed>;
  readonly groups: readonly GroupPlace[];
  readonly ghosts: readonly { readonly plan: GhostPlan; readonly y: number }[];
  /** Middles by the items' indexes. */
  readonly middles: Float64Array;
  readonly bottom: number;
}

const mean = (values: readonly number[], without: number): number =>
  values.length === 0 ? without : values.reduce((a, b) => a + b, 0) / values.length;

/** Rows and their groups, then mechanisms at the mean height of their neighbours, generic goals in the slots, the end goal's bar. */
export function placeAll(
  model: Model,
  lists: Lists,
  rows: MapRows,
  lanes: LanePlaces,
  input: LayoutInput,
  ghostPlans: readonly GhostPlan[],
  headroomOf: (item: Item) => number,
): AllPlaced {
  const { spacing } = rows;
  const middles = new Float64Array(model.items.length);
  const indexed = lists.groups.map((group) => ({
    key: group.key,
    P: group.P.map((item) => item.index),
    I: group.I.map((item) => item.index),
    S: group.S.map((item) => item.index),
  }));
  const { places, bottom: groupsEnd } = placeGroups(indexed, rows.heights, middles, spacing);
  const hasGroups = lists.groups.length > 0;
  const heightOf = (item: Item): number => rows.sized(item).height;

  const inRows = (item: Item): boolean => item.lane === 'P' || item.lane === 'I' || item.lane === 'S';
  const wantOf = (item: Item, without: number): number => {
    const near = [...model.out(item.id).map((tie) => tie.to), ...model.into(item.id).map((tie) => tie.from)];
    return mean(
      near.filter(inRows).map((other) => middles[other.index]!),
      without,
    );
  };
  type Thing = {
    readonly want: number;
    readonly above: number;
    readonly below: number;
    readonly item?: Item;
    readonly ghost?: GhostPlan;
  };
  const center = (spacing.top + groupsEnd) / 2;
  const things: Thing[] = lists.M.map((item) => ({
    item,
    want: wantOf(item, center),
    above: heightOf(item) / 2 + headroomOf(item),
    below: heightOf(item) / 2,
  }));
  for (const ghost of ghostPlans) {
    const want = mean(
      [ghost.from, ghost.to].map((id) => middles[model.item(id)!.index]!),
      center,
    );
    const at = things.findIndex((thing) => thing.want > want);
    things.splice(at < 0 ? things.length : at, 0, {
      ghost,
      want,
      above: ghostHeight / 2,
      below: ghostHeight / 2,
    });
  }
  const windowEnd = spacing.top + spacing.room;
  const needed = spacing.top + stackHeight(things, mechanismGap);
  const ends = sizeEnds(lists.E, lanes, input);
  const bottom = Math.max(
    hasGroups ? groupsEnd : windowEnd,
    needed,
    spacing.top + heightOfEnds(ends),
    spacing.top + genericHeight(lists, heightOf),
  );
  const heights = stack(things, mechanismGap, spacing.top, bottom);
  const ghosts: { plan: GhostPlan; y: number }[] = [];
  things.forEach((thing, i) => {
    if (thing.item) middles[thing.item.index] = heights[i]!;
    if (thing.ghost) ghosts.push({ plan: thing.ghost, y: heights[i]! });
  });

  placeGeneric(model, lists, middles, heightOf, spacing.top, bottom);

  const placed = new Map<string, Placed>();
  const put = (item: Item, group: string, rank: number): void => {
    const sized = rows.sized(item);
    const { x } = lanes.at(item.lane);
    placed.set(item.id, {
      ...sized,
      x,
      y: middles[item.index]! - sized.height / 2,
      lane: item.lane,
      group,
      rank,
    });
  };
  for (const lane of ['P', 'I', 'S'] as const) {
    let rank = 0;
    for (const group of lists.groups) for (const item of group[lane]) put(item, group.key, rank++);
  }
  lists.M.forEach((item, rank) => put(item, '', rank));
  lists.G.forEach((item, rank) => put(item, '', rank));
  placeEnds(ends, lanes, spacing.top, bottom).forEach((bar) => {
    placed.set(bar.item.id, bar);
    middles[bar.item.index] = bar.y + bar.height / 2;
  });
  return { placed, groups: places, ghosts, middles, bottom };
}

const genericGap = 8;
const genericHeight = (lists: Lists, heightOf: (item: Item) => number): number =>
  lists.G.reduce((sum, item) => sum + heightOf(item) + genericGap, 0);

/** Generic sub-goals: in the slots between the straight lines to the end goal, or below each other where the slots do not do. */
function placeGeneric(
  model: Model,
  lists: Lists,
  middles: Float64Array,
  heightOf: (item: Item) => number,
  top: number,
  bottom: number,
): void {
  const lines = model.lane('S').map((item) => middles[item.index]!);
  const wanted = lists.G.map((item) => ({
    height: heightOf(item),
    want: mean(
      model
        .into(item.id)
        .filter((tie) => tie.from.lane !== 'G')
        .map((tie) => middles[tie.from.index]!),
      (top + bottom) / 2,
    ),
  }));
  const found =
    intoSlots(wanted, lines, top, bottom) ??
    stack(
      wanted.map(({ want, height }) => ({ want, above: height / 2, below: height / 2 })),
      genericGap,
      top,
      bottom,
    );
  lists.G.forEach((item, i) => (middles[item.index] = found[i]!));
}

const barGap = 4;

/** The words of the end goals in a lane of this width, and the height that each needs. */
function sizeEnds(ends: readonly Item[], lanes: LanePlaces, input: LayoutInput): Sized[] {
  const { width } = lanes.at('E');
  const upright = width < 60;
  return ends.map((item): Sized => {
    const { measure } = input;
    const size = upright ? 15 : sizeForWords(item.title, [15, 14, 13, 12], 600, width - 8, measure);
    const lines = upright ? [item.title] : wrap(item.title, { size, weight: 600 }, width - 8, measure);
    const plain = { size: 12, weight: 400 } as const;
    const subtitle = upright ? [] : wrap(item.subtitle, plain, width - 14, measure);
    const length = measure(item.title, size, 600);
    return {
      item,
      shape: 'row',
      width,
      height: upright ? Math.min(220, length + 16) : lines.length * 19 + subtitle.length * 16.5 + 16,
      lines,
      fontSize: size,
      lineHeight: 19,
      bold: true,
      subtitle,
      subtitleSize: 12,
      code: '',
      own: false,
      fragments: 0,
      source: '',
    };
  });
}

const heightOfEnds = (ends: readonly Sized[]): number =>
  ends.reduce((sum, end) => sum + end.height, 0) + barGap * Math.max(0, ends.length - 1);

/** The end goals as one bar from the first group to the last, cut in parts in their own order; what is over goes to all alike. */
function placeEnds(ends: readonly Sized[], lanes: LanePlaces, top: number, bottom: number): Placed[] {
  const spare = Math.max(0, bottom - top - heightOfEnds(ends)) / Math.max(1, ends.length);
  let y = top;
  return ends.map((end, rank): Placed => {
    const part = {
      ...end,
      x: lanes.at('E').x,
      y,
      height: end.height + spare,
      lane: 'E',
      group: '',
      rank,
    } as const;
    y += part.height + barGap;
    return part;
  });
}

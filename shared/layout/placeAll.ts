import { placeGroups, type GroupPlace } from './columns.ts';
import { intoSlots } from './generic.ts';
import type { LayoutInput } from './input.ts';
import type { LanePlaces } from './lanes.ts';
import type { Lists } from './lists.ts';
import { stack, stackHeight } from './mechanisms.ts';
import type { Item, Model } from './model.ts';
import type { Placed } from './placed.ts';
import type { MapRows } from './rowsOfMap.ts';
import { ghostHeight, type GhostPlan } from './sockets.ts';
import { mechanismGap } from './spacing.ts';
import { wrap } from './text.ts';

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
  const bottom = Math.max(
    hasGroups ? groupsEnd : windowEnd,
    needed,
    things.length > 0 ? Math.min(windowEnd, groupsEnd) : 0,
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
  placeEnds(lists.E, lanes, input, spacing.top, bottom).forEach((bar) => {
    placed.set(bar.item.id, bar);
    middles[bar.item.index] = bar.y + bar.height / 2;
  });
  return { placed, groups: places, ghosts, middles, bottom };
}

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
      8,
      top,
      bottom,
    );
  lists.G.forEach((item, i) => (middles[item.index] = found[i]!));
}

/** The end goals as one bar from the first group to the last, cut in parts in their own order. */
function placeEnds(
  ends: readonly Item[],
  lanes: LanePlaces,
  input: LayoutInput,
  top: number,
  bottom: number,
): Placed[] {
  const { x, width } = lanes.at('E');
  const gap = 4;
  const share = (bottom - top - gap * Math.max(0, ends.length - 1)) / Math.max(1, ends.length);
  const upright = width < 60;
  return ends.map((item, rank): Placed => {
    const face = { size: 15, weight: 600 } as const;
    const lines = upright ? [item.title] : wrap(item.title, face, width - 8, input.measure);
    const subtitle =
      upright || item.subtitle === ''
        ? []
        : wrap(item.subtitle, { size: 12, weight: 400 }, width - 14, input.measure);
    return {
      item,
      shape: 'row',
      x,
      y: top + rank * (share + gap),
      width,
      height: Math.max(24, share),
      lines,
      fontSize: 15,
      lineHeight: 19,
      bold: true,
      subtitle,
      subtitleSize: 12,
      code: '',
      own: false,
      fragments: 0,
      lane: 'E',
      group: '',
      rank,
    };
  });
}

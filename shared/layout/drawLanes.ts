import { nodeAt } from '../theory/theory.ts';
import type { NodeKind } from '../theory/words.ts';
import { drawBack, drawWithinLanes } from './beside.ts';
import { countCrossings, linkPairs } from './crossings.ts';
import type { PictureInput } from './input.ts';
import { keptLists } from './keptLists.ts';
import { placeLanes, type LanePlaces } from './lanes.ts';
import { tabsOnLinks } from './linkTabs.ts';
import { placeModerations, type ModerationPlaces, type PlacedModeration } from './moderationPlaces.ts';
import { modelOf, type Item, type Model, type Tie } from './model.ts';
import { drawNet, drawWay } from './netPaths.ts';
import { planNets } from './nets.ts';
import {
  drawOutlines,
  mechanismPad,
  outlineHeadroom,
  outlineIndent,
  planOutlines,
  type OutlinePlan,
} from './outlines.ts';
import type { Lane as PassingLane } from './passing.ts';
import type { Lane, Net, Picture, Plate, Tab } from './picture.ts';
import type { Placed } from './placed.ts';
import { placeAll, type AllPlaced } from './placeAll.ts';
import { placeRails } from './rails.ts';
import { rowsOfMap, type MapRows } from './rowsOfMap.ts';
import { drawGhost, drawSockets, expectedLinks, ghostHeight, ghostsFor } from './sockets.ts';
import { mechanismGap } from './spacing.ts';
import { headroom, planTab, standTabs, tabSize, wrapTabs, type TabPlan, type TabStyle } from './tabs.ts';
import { boxFacts, toBox } from './toBox.ts';
import { trayOf } from './tray.ts';

/** How far a tab stands from the left end of what it stands on. */
const tabIndent = 18;
/** How far it may reach over the right end. */
const tabReach = 14;

/** The lanes with their nodes counted by kind, for the heads. */
export const lanesOf = (model: Model, lanes: LanePlaces): Lane[] =>
  lanes.ids.map((id) => {
    const counts: Partial<Record<NodeKind, number>> = {};
    for (const item of model.lane(id)) counts[item.node.kind] = (counts[item.node.kind] ?? 0) + 1;
    return { id, ...lanes.at(id), counts };
  });

/** Plates behind the groups that have problems or means. */
function platesOf(all: AllPlaced, lanes: LanePlaces): Plate[] {
  const filled = new Set<string>();
  for (const box of all.placed.values()) if (box.lane === 'P' || box.lane === 'I') filled.add(box.group);
  const left = lanes.at('P').x - 10;
  const means = lanes.at('I');
  const width = means.x + means.width + 10 - left;
  return all.groups
    .filter(({ key }) => filled.has(key))
    .map(({ key, y, height }) => ({ group: key, x: left, y, width, height }));
}

/** Links by where they lead: on to a lane further right, within their lane, or back. */
function byDirection(ties: readonly Tie[], lanes: LanePlaces): { on: Tie[]; within: Tie[]; back: Tie[] } {
  const found = { on: [] as Tie[], within: [] as Tie[], back: [] as Tie[] };
  for (const tie of ties) {
    const step = lanes.ids.indexOf(tie.to.lane) - lanes.ids.indexOf(tie.from.lane);
    found[step > 0 ? 'on' : step === 0 ? 'within' : 'back'].push(tie);
  }
  return found;
}

function passingLanes(all: AllPlaced, lanes: LanePlaces): PassingLane[] {
  const byLane = Map.groupBy(all.placed.values(), (box) => box.lane);
  return lanes.ids.map((id) => ({
    id,
    ...lanes.at(id),
    taken: (byLane.get(id) ?? [])
      .map((box) => ({ top: box.y, bottom: box.y + box.height }))
      .toSorted((a, b) => a.top - b.top),
  }));
}

const heaviest = (net: Net): number => Math.max(0, ...net.pieces.map((piece) => piece.emphasis));

/** Whether what a context stands on is in the chain in focus: a node, a link by both its ends, a configuration by all its members. */
function isInFocus(target: string, { theory }: PictureInput, focus: ReadonlySet<string>): boolean {
  const record = theory.records.get(target);
  if (record?.record === 'link') return focus.has(record.from) && focus.has(record.to);
  if (record?.record !== 'configuration') return focus.has(target);
  return record.members.every((member) => focus.has(member.record) || !nodeAt(theory, member.record));
}

/** The tabs on nodes, in rows. */
interface TabRows {
  readonly onNodes: ReadonlyMap<string, TabPlan[][]>;
  readonly outlines: readonly OutlinePlan[];
}

function tabRowsOf(
  moderations: ModerationPlaces,
  model: Model,
  lanes: LanePlaces,
  input: PictureInput,
  style: TabStyle,
): TabRows {
  const rowsOn = (host: string, list: readonly PlacedModeration[]): TabPlan[][] =>
    wrapTabs(
      list.map(({ moderation, context }) => planTab(moderation, context, moderation.target, input, style)),
      lanes.at(model.item(host)!.lane).width - tabIndent + tabReach,
    );
  const onNodes = new Map([...moderations.onNodes].map(([id, list]) => [id, rowsOn(id, list)]));
  return { onNodes, outlines: planOutlines(input.theory, model, moderations, rowsOn) };
}

/** The height that mechanisms and the tabs on them take at least. */
const mechanismsNeed = (
  mechanisms: readonly Item[],
  rows: MapRows,
  headroomOf: (item: Item) => number,
): number =>
  mechanisms.reduce((sum, item) => sum + rows.sized(item).height + headroomOf(item) + mechanismGap, 0);

/** What stands above a node: its own tabs, and above those the outlines of configurations with theirs. */
const headroomIn =
  ({ onNodes, outlines }: TabRows, tabHeight: number) =>
  ({ id }: { readonly id: string }): number =>
    headroom(onNodes.get(id)?.length ?? 0, tabHeight) + outlineHeadroom(outlines, id, tabHeight);

/** The picture at the map and the reading level: lanes, groups, rails, tabs, and what is missing. */
export function drawLanes(input: PictureInput): Picture {
  const model = modelOf(input);
  const lists = keptLists(model, input.order, input);
  const lanes = placeLanes(input.level, input.width, model.lane('G').length > 0, input.medium);
  const rows = rowsOfMap(model, lists, lanes, input);
  const moderations = placeModerations(input.theory, model);
  const { focus } = input;
  const expected = expectedLinks(input.findings, model);
  const ghostPlans = ghostsFor(expected, model);
  const fullStyle: TabStyle = {
    ...tabSize(input),
    signOnly: (target: string) => focus !== undefined && !isInFocus(target, input, focus),
  };
  const forGhosts = ghostPlans.length * (ghostHeight + mechanismGap);
  const roomForTabs = Math.max(rows.needed, rows.spacing.room) - forGhosts;
  const wordy = tabRowsOf(moderations, model, lanes, input, fullStyle);
  const fits =
    mechanismsNeed(lists.M, rows, headroomIn(wordy, fullStyle.height)) <= roomForTabs ||
    input.level === 'reading';
  const style: TabStyle = fits ? fullStyle : { ...fullStyle, signOnly: () => true };
  const tabRows = fits ? wordy : tabRowsOf(moderations, model, lanes, input, style);
  const all = placeAll(model, lists, rows, lanes, input, ghostPlans, headroomIn(tabRows, style.height));
  const at = (id: string): Placed => all.placed.get(id)!;

  const isFaded = (tie: Tie): boolean =>
    focus !== undefined && !(focus.has(tie.from.id) && focus.has(tie.to.id));
  const { on, within, back } = byDirection(model.ties, lanes);
  const plan = planNets(on, passingLanes(all, lanes), at);
  const rails = plan.nets.flatMap((net) => [...net.rails.values()]);
  for (const [gutter, ofGutter] of Map.groupBy(rails, (rail) => rail.gutter)) {
    const from = lanes.at(lanes.ids[gutter]!);
    placeRails(ofGutter, from.x + from.width, lanes.at(lanes.ids[gutter + 1]!).x);
  }
  const beside = drawWithinLanes(within, at, isFaded);
  const returning = drawBack(back, at, all.bottom, isFaded);
  const nets = [...plan.nets.map((net) => drawNet(net, isFaded)), ...beside.nets].toSorted(
    (a, b) => heaviest(a) - heaviest(b),
  );
  const links = [...plan.ways.map((way) => drawWay(way, isFaded)), ...beside.links, ...returning.links];

  const ownTabs: Tab[] = [...tabRows.onNodes].flatMap(([id, planned]) => {
    const box = at(id);
    return standTabs(planned, box.x + tabIndent, box.y, style.height, focus !== undefined && !focus.has(id));
  });
  const around = drawOutlines(tabRows.outlines, {
    at,
    headroomOf: (id) => headroom(tabRows.onNodes.get(id)?.length ?? 0, style.height),
    mechanismPad,
    tabsFrom: () => outlineIndent,
    tabHeight: style.height,
    isFaded: (id) => focus !== undefined && !focus.has(id),
  });
  const onNodes = [...ownTabs, ...around.tabs];
  const ghosts = all.ghosts.map(({ plan: ghost, y }) => drawGhost(ghost, lanes.at('M'), y, at));
  const boxes = [...all.placed.values()];
  const sockets = drawSockets(expected, at, links);
  const onLinks = tabsOnLinks(
    moderations.onLinks,
    { links, nets, sockets, ghosts },
    boxes,
    onNodes,
    input,
    style,
  );
  const facts = boxFacts(input.theory, input.language, focus);
  return {
    level: input.level,
    width: lanes.width,
    height: Math.ceil(all.bottom + (back.length > 0 ? 22 : 2)),
    lanes: lanesOf(model, lanes),
    plates: platesOf(all, lanes),
    boxes: boxes.map((box) => toBox(box, facts)),
    nets,
    links,
    tabs: [...onNodes, ...onLinks],
    sockets,
    ghosts,
    outlines: around.outlines,
    tray: trayOf(input.theory, model.frames),
    idleContexts: moderations.idle,
    outside: [],
    crossings: countCrossings(linkPairs(model), all.middles),
    rowType: rows.type,
  };
}

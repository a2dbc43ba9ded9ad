import { layoutWords } from '../text/layout.ts';
import { blocksOf, type Block } from './blocks.ts';
import { lanesOf } from './drawLanes.ts';
import { clusterLane } from './clusters.ts';
import type { PictureInput } from './input.ts';
import { keptLists } from './keptLists.ts';
import { placeLanes, type LanePlaces } from './lanes.ts';
import { placeModerations } from './moderationPlaces.ts';
import { modelOf } from './model.ts';
import { drawOutlines, planOutlines } from './outlines.ts';
import { planOutside } from './outside.ts';
import type { Box, Picture, Tab } from './picture.ts';
import { ribbons, signsOnBlocks, signsOnRibbons } from './ribbons.ts';
import { expectedLinks } from './sockets.ts';
import { planTab, tabAt, withoutText } from './tabs.ts';
import { sizeForWords, wrap } from './text.ts';
import { boxFacts, type BoxFacts } from './toBox.ts';
import { trayOf } from './tray.ts';

const top = 20;
const least = 34;
const gap = 14;
const lineHeight = 20;
/** Between the problems and what stands outside the theory. */
const outsideGap = 28;

/** How far blocks may grow and part: over the whole height, or closer where something stands below them. */
interface Reach {
  readonly bottom: number;
  readonly perMember: number;
  readonly gap: number;
}

/** Blocks of a lane below each other over the height: as tall as their share of the members, and never lower than their words. */
function standLane(
  blocks: readonly Block[],
  lanes: LanePlaces,
  input: PictureInput,
  { bottom, ...most }: Reach,
  facts: BoxFacts,
): Box[] {
  if (blocks.length === 0) return [];
  const { x, width } = lanes.at(blocks[0]!.lane);
  const worded = blocks.map((block) => {
    const mechanism = block.kind === 'mechanism';
    // The count takes its own room: two figures, and more where it has more.
    const figures = Math.max(0, String(block.members.length).length - 2);
    const room = width - (mechanism ? 60 : 36) - (block.id.startsWith('block:') ? 24 + 10 * figures : 0);
    const bold = block.emphasis === 2;
    const weight = bold ? 600 : 400;
    const size = sizeForWords(block.title, [14.5, 14, 13.5, 13, 12.5, 12], weight, room, input.measure);
    const lines = wrap(block.title, { size, weight }, room, input.measure);
    return { block, lines, size, bold, needed: Math.max(least, lines.length * lineHeight + 14) };
  });
  const members = blocks.reduce((sum, block) => sum + block.members.length, 0);
  const needed = worded.reduce((sum, one) => sum + one.needed, 0) + gap * (blocks.length - 1);
  const spare = Math.max(0, bottom - top - needed);
  // Half of what is left makes blocks as tall as they are many; the rest keeps them apart.
  const perMember = blocks.some((block) => block.members.length > 1)
    ? Math.min(most.perMember, (spare * 0.5) / members)
    : 0;
  const tall = worded.map(
    (one) => one.needed + (one.block.members.length > 1 ? perMember * one.block.members.length : 0),
  );
  const used = tall.reduce((a, b) => a + b, 0);
  const between = Math.max(gap, Math.min(most.gap, (bottom - top - used) / Math.max(1, blocks.length - 1)));
  let y = top;
  return worded.map(({ block, lines, size, bold }, rank): Box => {
    const height = tall[rank]!;
    const number = facts.claimNumbers.get(block.id);
    const box: Box = {
      id: block.id,
      kind: block.kind,
      generic: block.generic,
      lane: block.lane,
      group: '',
      rank,
      x,
      y,
      width,
      height,
      shape: block.id.startsWith('block:') ? 'block' : 'row',
      emphasis: block.emphasis,
      lines,
      fontSize: size,
      lineHeight,
      bold,
      subtitle: [],
      subtitleSize: 12,
      code: '',
      own: false,
      ...(number === undefined ? {} : { claimNumber: number }),
      pinned: false,
      unwanted: facts.unwanted.has(block.id),
      faded: block.members.every((item) => facts.isFaded(item.id)),
      ...(block.id.startsWith('block:') ? { members: block.members.map((item) => item.id) } : {}),
      upright: false,
    };
    y += height + between;
    return box;
  });
}

/** The overview: a block for each category of problems and each group of means, and ribbons between them. */
export function drawOverview(input: PictureInput): Picture {
  const model = modelOf(input);
  const lists = keptLists(model, input.order, input);
  const lanes = placeLanes('overview', input.width, false);
  const facts = boxFacts(input.theory, input.language, input.focus);
  const words = layoutWords[input.language];
  const blocks = blocksOf(model, lists, input.language, words);
  const all = Map.groupBy(blocks, (block) => block.lane);
  const room = Math.max(6, Math.floor((input.height - 16 - top + gap) / (2.5 * lineHeight + 14 + gap)));
  const clusters = { model, language: input.language, room, andMore: words.andMore };
  const byLane = new Map([...all].map(([lane, list]) => [lane, clusterLane(list, clusters)]));
  const needed = Math.max(0, ...[...byLane.values()].map((list) => list.length * (least + gap)));
  const bottom = Math.max(input.height - 16, top + needed);
  const below = planOutside(input, model, lanes.at('P').width);
  const open: Reach = { bottom, perMember: 16, gap: 60 };
  const above: Reach = { bottom: bottom - below.height - outsideGap, perMember: 11, gap: 16 };
  const standing = [...byLane].flatMap(([lane, list]) =>
    standLane(list, lanes, input, lane === 'P' && below.height > 0 ? above : open, facts),
  );
  const problems = standing.filter((box) => box.lane === 'P');
  const problemsEnd = Math.max(top - outsideGap, ...problems.map((box) => box.y + box.height));
  const outside = below.place(lanes.at('P').x, problemsEnd + outsideGap);
  const lowest = Math.max(
    bottom,
    ...standing.map((box) => box.y + box.height),
    ...(below.height > 0 ? [problemsEnd + outsideGap + below.height] : []),
  );
  const ends = endBars(model, lists.E, lanes, input, lowest, facts);
  const boxes = [...standing, ...ends];
  const boxByNode = new Map<string, Box>();
  for (const box of boxes) for (const id of box.members ?? [box.id]) boxByNode.set(id, box);
  const { nets, links } = ribbons(model.ties, (id) => boxByNode.get(id), facts);
  const moderations = placeModerations(input.theory, model);
  const style = { height: 17, size: 11.5, signOnly: () => true };
  const tabs = [...moderations.onNodes].flatMap(([id, list]): Tab[] => {
    const box = boxByNode.get(id);
    if (!box || box.members) return [];
    return list.map(({ moderation, context }, i) => {
      const plan = withoutText(planTab(moderation, context, id, input, style));
      return tabAt(plan, box.x + 16 + 21 * i, box.y, style.height, box.faded);
    });
  });
  tabs.push(...signsOnBlocks(moderations, boxByNode, input, style));
  const around = drawOutlines(
    planOutlines(input.theory, model, moderations, (_host, list) => [
      list.map(({ moderation, context }) =>
        withoutText(planTab(moderation, context, moderation.target, input, style)),
      ),
    ]),
    {
      at: (id) => boxByNode.get(id)!,
      // Between blocks is no room for another row: the signs stand beside those of the host.
      headroomOf: () => 0,
      mechanismPad: 2,
      tabsFrom: (id) => 16 + 21 * (moderations.onNodes.get(id)?.length ?? 0),
      tabHeight: style.height,
      isFaded: facts.isFaded,
    },
  );
  tabs.push(...around.tabs);
  const expected = expectedLinks(input.findings, model);
  const seen = new Set<string>();
  const sockets = expected.flatMap(({ node, side, rule }) => {
    const box = boxByNode.get(node);
    const key = `${box?.id} ${side}`;
    if (!box || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        node,
        side,
        rule,
        x: side === 'right' ? box.x + box.width + 16 : box.x - 16,
        y: box.y + box.height / 2,
      },
    ];
  });
  tabs.push(...signsOnRibbons(moderations, nets, links, sockets, input, style));
  return {
    level: 'overview',
    width: lanes.width,
    height: Math.ceil(lowest + 16),
    lanes: lanesOf(model, lanes),
    plates: [],
    boxes,
    nets,
    links,
    tabs,
    sockets,
    ghosts: [],
    outlines: around.outlines,
    tray: trayOf(input.theory, model.frames),
    idleContexts: moderations.idle,
    outside,
    crossings: 0,
    rowType: 13,
  };
}

function endBars(
  model: ReturnType<typeof modelOf>,
  ends: ReturnType<typeof keptLists>['E'],
  lanes: LanePlaces,
  input: PictureInput,
  bottom: number,
  facts: BoxFacts,
): Box[] {
  const { x, width } = lanes.at('E');
  const share = (bottom - top - 4 * Math.max(0, ends.length - 1)) / Math.max(1, ends.length);
  const sizeOf = (title: string): number =>
    width < 60 ? 14.5 : sizeForWords(title, [14.5, 13.5, 12.5, 11.5], 600, width - 8, input.measure);
  return ends.map((item, rank): Box => ({
    id: item.id,
    kind: 'endgoal',
    generic: false,
    lane: 'E',
    group: '',
    rank,
    x,
    y: top + rank * (share + 4),
    width,
    height: share,
    shape: 'bar',
    emphasis: 2,
    lines:
      width < 60
        ? [item.title]
        : wrap(item.title, { size: sizeOf(item.title), weight: 600 }, width - 8, input.measure),
    fontSize: sizeOf(item.title),
    lineHeight: 19,
    bold: true,
    subtitle: [],
    subtitleSize: 12,
    code: '',
    own: false,
    pinned: model.item(item.id)?.node.pinned === true,
    unwanted: false,
    faded: facts.isFaded(item.id),
    upright: width < 60,
  }));
}

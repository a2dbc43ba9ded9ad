import { layoutWords } from '../text/layout.ts';
import type { Emphasis } from '../theory/words.ts';
import { blocksOf, type Block } from './blocks.ts';
import { lanesOf } from './drawLanes.ts';
import type { PictureInput } from './input.ts';
import { keptLists } from './keptLists.ts';
import { placeLanes, type LanePlaces } from './lanes.ts';
import { placeModerations } from './moderationPlaces.ts';
import { modelOf, type Tie } from './model.ts';
import { coordinate as c } from './paths.ts';
import type { Box, LinkPath, Net, Picture, Tab } from './picture.ts';
import { expectedLinks } from './sockets.ts';
import { planTab, tabAt, withoutText } from './tabs.ts';
import { wrap } from './text.ts';
import { boxFacts, type BoxFacts } from './toBox.ts';
import { trayOf } from './tray.ts';

const top = 16;
const least = 34;
const gap = 14;
const lineHeight = 20;

/** Blocks of a lane below each other over the height: as tall as their share of the members, and never lower than their words. */
function standLane(
  blocks: readonly Block[],
  lanes: LanePlaces,
  input: PictureInput,
  bottom: number,
  facts: BoxFacts,
): Box[] {
  if (blocks.length === 0) return [];
  const { x, width } = lanes.at(blocks[0]!.lane);
  const worded = blocks.map((block) => {
    const mechanism = block.kind === 'mechanism';
    const room = width - (mechanism ? 60 : 36) - (block.members.length > 1 ? 24 : 0);
    const bold = block.emphasis === 2;
    const lines = wrap(block.title, { size: 14.5, weight: bold ? 600 : 400 }, room, input.measure);
    return { block, lines, bold, needed: Math.max(least, lines.length * lineHeight + 14) };
  });
  const members = blocks.reduce((sum, block) => sum + block.members.length, 0);
  const needed = worded.reduce((sum, one) => sum + one.needed, 0) + gap * (blocks.length - 1);
  const spare = Math.max(0, bottom - top - needed);
  // Half of what is left makes blocks as tall as they are many; the rest keeps them apart.
  const perMember = blocks.some((block) => block.members.length > 1)
    ? Math.min(16, (spare * 0.5) / members)
    : 0;
  const tall = worded.map(
    (one) => one.needed + (one.block.members.length > 1 ? perMember * one.block.members.length : 0),
  );
  const used = tall.reduce((a, b) => a + b, 0);
  const between = Math.max(gap, Math.min(60, (bottom - top - used) / Math.max(1, blocks.length - 1)));
  let y = top;
  return worded.map(({ block, lines, bold }, rank): Box => {
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
      fontSize: 14.5,
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

/** One ribbon for all links between two boxes: as thick as they are many, as deep as their mean emphasis. */
function ribbons(
  ties: readonly Tie[],
  boxOf: (id: string) => Box | undefined,
  facts: BoxFacts,
): { nets: Net[]; links: LinkPath[] } {
  const groups = Map.groupBy(
    ties.filter((tie) => {
      const [from, to] = [boxOf(tie.from.id), boxOf(tie.to.id)];
      return from && to && from !== to && to.x > from.x;
    }),
    (tie) => `${boxOf(tie.from.id)!.id} > ${boxOf(tie.to.id)!.id}`,
  );
  const list = [...groups].map(([id, group]) => ({
    id,
    group,
    from: boxOf(group[0]!.from.id)!,
    to: boxOf(group[0]!.to.id)!,
  }));
  const load = (side: 'from' | 'to') => {
    const sums = new Map<string, number>();
    for (const one of list) sums.set(one[side].id, (sums.get(one[side].id) ?? 0) + one.group.length);
    return sums;
  };
  const [outs, ins] = [load('from'), load('to')];
  const unit = (box: Box, sums: Map<string, number>): number =>
    Math.min(6.5, (box.height - 8) / Math.max(1, sums.get(box.id) ?? 1));
  const takenOut = new Map<string, number>();
  const takenIn = new Map<string, number>();
  const nets: Net[] = [];
  const links: LinkPath[] = [];
  const middle = (box: Box): number => box.y + box.height / 2;
  const port = (
    box: Box,
    size: number,
    taken: Map<string, number>,
    sums: Map<string, number>,
    per: number,
  ): number => {
    const used = taken.get(box.id) ?? 0;
    taken.set(box.id, used + size);
    return middle(box) - ((sums.get(box.id) ?? 0) * per) / 2 + (used + size / 2) * per;
  };
  const starts = new Map<string, number>();
  for (const one of list.toSorted((a, b) => middle(a.to) - middle(b.to))) {
    starts.set(one.id, port(one.from, one.group.length, takenOut, outs, unit(one.from, outs)));
  }
  for (const { id, group, from, to } of list.toSorted((a, b) => middle(a.from) - middle(b.from))) {
    const per = Math.min(unit(from, outs), unit(to, ins));
    const bar = to.shape === 'bar';
    const sy = starts.get(id)!;
    const ty = bar ? sy : port(to, group.length, takenIn, ins, unit(to, ins));
    const x0 = from.x + from.width;
    const bend = (to.x - x0) / 2;
    const d = `M${c(x0)} ${c(sy)}C${c(x0 + bend)} ${c(sy)} ${c(to.x - bend)} ${c(ty)} ${c(to.x)} ${c(ty)}`;
    const emphasis = Math.round(group.reduce((sum, tie) => sum + tie.emphasis, 0) / group.length) as Emphasis;
    const faded = group.every((tie) => facts.isFaded(tie.from.id) || facts.isFaded(tie.to.id));
    const kind = group[0]!.from.node.kind;
    const ids = group.map((tie) => tie.link.id);
    nets.push({
      id,
      to: to.id,
      pieces: [
        { d, links: ids, emphasis, basis: 'stated', kind, faded, ribbon: Math.max(1.5, per * group.length) },
      ],
      head: { x: to.x, y: ty, angle: 0, end: 'none', emphasis, kind, faded },
    });
    for (const { link } of group) {
      links.push({
        id: link.id,
        net: id,
        from: link.from,
        to: link.to,
        d,
        stub: d,
        x: x0 + bend,
        y: (sy + ty) / 2,
        sign: null,
        modality: 'claimed',
        basis: link.basis,
        faded,
        back: false,
      });
    }
  }
  return { nets, links };
}

/** The overview: a block for each category of problems and each group of means, and ribbons between them. */
export function drawOverview(input: PictureInput): Picture {
  const model = modelOf(input);
  const lists = keptLists(model, input.order, input);
  const lanes = placeLanes('overview', input.width, false);
  const facts = boxFacts(input.theory, input.language, input.focus);
  const words = layoutWords[input.language];
  const blocks = blocksOf(model, lists, input.language, words);
  const byLane = Map.groupBy(blocks, (block) => block.lane);
  const needed = Math.max(0, ...[...byLane.values()].map((list) => list.length * (least + gap)));
  const bottom = Math.max(input.height - 16, top + needed);
  const standing = [...byLane.values()].flatMap((list) => standLane(list, lanes, input, bottom, facts));
  const ends = endBars(model, lists.E, lanes, input, bottom, facts);
  const boxes = [...standing, ...ends];
  const boxByNode = new Map<string, Box>();
  for (const box of boxes) for (const id of box.members ?? [box.id]) boxByNode.set(id, box);
  const { nets, links } = ribbons(model.ties, (id) => boxByNode.get(id), facts);
  const moderations = placeModerations(input.theory, model);
  const style = { height: 17, size: 11.5, signOnly: () => true };
  const tabs = [...moderations.onNodes].flatMap(([id, list]): Tab[] => {
    const box = boxByNode.get(id);
    if (!box) return [];
    return list.map(({ moderation, context }, i) =>
      tabAt(
        withoutText(planTab(moderation, context, id, input, style)),
        box.x + 16 + 21 * i,
        box.y,
        17,
        box.faded,
      ),
    );
  });
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
  const lowest = Math.max(bottom, ...boxes.map((box) => box.y + box.height));
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
    tray: trayOf(input.theory, model.frames),
    idleContexts: moderations.idle,
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
      width < 60 ? [item.title] : wrap(item.title, { size: 14.5, weight: 600 }, width - 8, input.measure),
    fontSize: 14.5,
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

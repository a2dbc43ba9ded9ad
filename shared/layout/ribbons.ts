import type { Emphasis } from '../theory/words.ts';
import type { PictureInput } from './input.ts';
import type { Tie } from './model.ts';
import type { ModerationPlaces } from './moderationPlaces.ts';
import { coordinate as c } from './paths.ts';
import type { Box, LinkPath, Net, Socket, Tab } from './picture.ts';
import { planTab, tabAt, withoutText, type TabStyle } from './tabs.ts';
import type { BoxFacts } from './toBox.ts';

/** One ribbon for all links between two boxes: as thick as they are many, as deep as their mean emphasis. */
export function ribbons(
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
    // A bar takes a ribbon where it comes, within the part that is its own.
    const half = Math.min(per * group.length, to.height) / 2;
    const ty = bar
      ? Math.max(to.y + half, Math.min(to.y + to.height - half, sy))
      : port(to, group.length, takenIn, ins, unit(to, ins));
    const x0 = from.x + from.width;
    const bend = (to.x - x0) / 2;
    const d = `M${c(x0)} ${c(sy)}C${c(x0 + bend)} ${c(sy)} ${c(to.x - bend)} ${c(ty)} ${c(to.x)} ${c(ty)}`;
    const emphasis = Math.round(group.reduce((sum, tie) => sum + tie.emphasis, 0) / group.length) as Emphasis;
    const faded = group.every((tie) => facts.isFaded(tie.from.id) || facts.isFaded(tie.to.id));
    const kind = group[0]!.from.node.kind;
    const ids = group.map((tie) => tie.link.id);
    const width = Math.max(1.5, per * group.length);
    nets.push({
      id,
      to: to.id,
      pieces: [
        {
          d,
          top: Math.min(sy, ty) - width / 2,
          bottom: Math.max(sy, ty) + width / 2,
          links: ids,
          emphasis,
          basis: 'stated',
          kind,
          faded,
          ribbon: width,
        },
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

const manySigns = 60;

/** Contexts of the nodes in a block: one sign for each effect, and it stands for all of them. */
export function signsOnBlocks(
  moderations: ModerationPlaces,
  boxByNode: ReadonlyMap<string, Box>,
  input: PictureInput,
  style: TabStyle,
): Tab[] {
  const all = [...moderations.onNodes].flatMap(([id, list]) => {
    const box = boxByNode.get(id);
    return box?.members ? list.map((one) => ({ box, ...one })) : [];
  });
  const taken = new Map<string, number>();
  const groups = Map.groupBy(all, ({ box, moderation }) =>
    [box.id, moderation.effect, moderation.sign].join(' '),
  );
  return [...groups.values()].map((group) => {
    const { box, moderation, context } = group[0]!;
    const at = taken.get(box.id) ?? 0;
    taken.set(box.id, at + 1);
    const also = group.slice(1).map((one) => one.moderation.id);
    const plan = withoutText(planTab(moderation, context, moderation.target, input, style, also));
    return tabAt(plan, box.x + 16 + 21 * at, box.y, style.height, box.faded);
  });
}

/** Contexts of links: their sign at the start of the ribbon, once for each context and effect, clear of rings. */
export function signsOnRibbons(
  moderations: ModerationPlaces,
  nets: readonly Net[],
  links: readonly LinkPath[],
  sockets: readonly Socket[],
  input: PictureInput,
  style: TabStyle,
): Tab[] {
  const ribbonOf = new Map(links.map((link) => [link.id, link]));
  const all = [...moderations.onLinks].flatMap(([id, list]) => {
    const link = ribbonOf.get(id);
    return link ? list.map((one) => ({ link, ...one })) : [];
  });
  const stand: Tab[] = [];
  const groups = Map.groupBy(all, ({ link, moderation }) =>
    // Where very many stand on the ribbons, one sign stands for all of an effect.
    [link.net, all.length > manySigns ? '' : moderation.context, moderation.effect, moderation.sign].join(
      ' ',
    ),
  );
  for (const group of groups.values()) {
    const { link, moderation, context } = group[0]!;
    const also = group.slice(1).map((one) => one.moderation.id);
    const plan = withoutText(planTab(moderation, context, moderation.target, input, style, also));
    const ribbon = nets.find((net) => net.id === link.net)?.pieces[0]?.ribbon ?? 0;
    const [start = 0, middle = 0] = link.d.match(/-?[\d.]+/gu)?.map(Number) ?? [];
    const y = Math.max(style.height, middle - ribbon / 2);
    const isFree = (x: number): boolean =>
      stand.every(
        (tab) => Math.abs(tab.x - x) >= plan.width + 1 || Math.abs(tab.y - y) >= style.height + 1,
      ) &&
      sockets.every(
        (ring) =>
          Math.abs(ring.x - x - plan.width / 2) >= 15 || ring.y < y - style.height - 5 || ring.y > y + 5,
      );
    let x = start + 6;
    for (let step = 0; step < 12 && !isFree(x); step += 1) x += 10;
    stand.push(tabAt(plan, x, y, style.height, link.faded));
  }
  return stand;
}

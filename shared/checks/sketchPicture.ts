import type { Basis, Effect, Emphasis, Fit, LinkType, NodeKind, Sign } from '../theory/words.ts';
import type { Link, Text, TheoryNode } from '../theory/records.ts';
import { linksOf, moderationsOf, nodeAt, nodesOf, type Theory } from '../theory/theory.ts';
import { defaultLinkType } from './sketchLinks.ts';

/** A box of the picture: a node with its place and size. */
export interface SketchBox {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: Text;
  readonly emphasis: Emphasis;
  readonly excluded: boolean;
  /** With the sign of its fit before it where that is not exact. */
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An arrow from the right edge of one box to the left edge of another, or a bow beside them. `d` is SVG path data. */
export interface SketchArrow {
  readonly id: string;
  readonly kind: NodeKind;
  readonly type: LinkType;
  readonly sign: Sign | null;
  readonly basis: Basis;
  /** Whether its type is written beside it. */
  readonly isNamed: boolean;
  readonly d: string;
  /** Where the arrow ends, and the direction it points in, in degrees. */
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly middle: { readonly x: number; readonly y: number };
  /** The base line of its type's name. */
  readonly label: number;
}

/** A context standing on a box or an arrow. */
export interface SketchTab {
  readonly id: string;
  readonly title: Text;
  readonly effect: Effect;
  readonly sign: Sign | null;
  readonly basis: Basis;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface SketchPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly SketchBox[];
  readonly arrows: readonly SketchArrow[];
  readonly tabs: readonly SketchTab[];
}

/** `wide` is the gap with room for the type of a link, where the kinds at its ends do not give that away. */
const box = { width: 124, height: 36, gapX: 40, wide: 96, gapY: 14, tab: 18, tabWidth: 118 } as const;
const columns: Readonly<Record<NodeKind, number>> = {
  problem: 0,
  instrument: 1,
  connection: 1,
  mechanism: 2,
  context: 2,
  subgoal: 3,
  endgoal: 4,
};

/**
 * A small picture of an example, columns by kind from left to right as in the map, empty columns left out. Two sub-goals in
 * a row stand one above the other with the arrow bowed beside them. Contexts that moderate stand on what they moderate.
 */
export function drawSketch(theory: Theory): SketchPicture {
  const moderations = moderationsOf(theory);
  const placed = new Set(moderations.map((one) => one.context));
  const nodes = nodesOf(theory).filter((node) => !placed.has(node.id));
  const used = [...new Set(nodes.map((node) => columns[node.kind]))].toSorted((a, b) => a - b);
  const links = linksOf(theory);
  const onLinks = new Set(moderations.map((one) => one.target));
  const gap = links.some((link) => onLinks.has(link.id))
    ? box.tabWidth + 20
    : links.some((link) => saysItsType(theory, link))
      ? box.wide
      : box.gapX;
  const rows = new Map<number, number>();
  const top = moderations.length > 0 ? box.tab + 4 : 2;
  const boxes = nodes.map((node): SketchBox => {
    const column = used.indexOf(columns[node.kind]);
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    return {
      id: node.id,
      kind: node.kind,
      title: node.title,
      emphasis: node.emphasis ?? 1,
      excluded: node.excluded !== undefined,
      code: codeOf(node),
      x: 2 + column * (box.width + gap),
      y: top + row * (box.height + box.gapY + (moderations.length > 0 ? box.tab : 0)),
      width: box.width,
      height: box.height,
    };
  });
  const at = new Map(boxes.map((one) => [one.id, one]));
  const seen = new Map<string, number>();
  const arrows = links.flatMap((link): SketchArrow[] => {
    const from = at.get(link.from);
    const to = at.get(link.to);
    if (!from || !to) return [];
    const pair = `${link.from} ${link.to}`;
    const turn = seen.get(pair) ?? 0;
    seen.set(pair, turn + 1);
    return [
      {
        id: link.id,
        kind: from.kind,
        type: link.type,
        sign: link.sign,
        basis: link.basis,
        isNamed: saysItsType(theory, link),
        ...path(from, to, boxes, turn * 12),
      },
    ];
  });
  const tabs = moderations.flatMap((one, i): SketchTab[] => {
    const context = nodesOf(theory).find((node) => node.id === one.context);
    const target = at.get(one.target);
    const arrow = arrows.find((candidate) => candidate.id === one.target);
    if (!context || (!target && !arrow)) return [];
    const spot = target
      ? { x: target.x + 12, y: target.y }
      : { x: (arrow?.middle.x ?? 0) - box.tabWidth / 2 - 4, y: arrow?.middle.y ?? 0 };
    return [
      {
        id: one.id,
        title: context.title,
        effect: one.effect,
        sign: one.sign,
        basis: one.basis,
        x: spot.x + i * 6,
        y: spot.y - box.tab,
        width: box.tabWidth,
      },
    ];
  });
  const right = Math.max(
    0,
    ...boxes.map((one) => one.x + one.width),
    ...arrows.map((one) => one.middle.x + 4),
    ...tabs.map((one) => one.x + one.width),
  );
  const bottom = Math.max(
    0,
    ...boxes.map((one) => one.y + one.height),
    ...arrows.map((one) => (one.isNamed ? one.label + 4 : one.middle.y + 2)),
  );
  return { width: right + 2, height: bottom + 2, boxes, arrows, tabs };
}

const fitSigns: Readonly<Record<Fit, string>> = { exact: '', analogous: '≈ ', loose: '~ ' };

function codeOf({ codes: [first] = [] }: TheoryNode): string {
  return first ? `${fitSigns[first.fit]}${first.code}` : '';
}

/** Whether the kinds at the ends would suggest another type than the link has. */
function saysItsType(theory: Theory, link: Link): boolean {
  const from = nodeAt(theory, link.from);
  const to = nodeAt(theory, link.to);
  return !from || !to || link.type === 'relates' || defaultLinkType(from.kind, to.kind) !== link.type;
}

function path(
  from: SketchBox,
  to: SketchBox,
  boxes: readonly SketchBox[],
  shift: number,
): Pick<SketchArrow, 'd' | 'x' | 'y' | 'angle' | 'middle' | 'label'> {
  const y1 = from.y + from.height / 2 + shift;
  const y2 = to.y + to.height / 2 + shift;
  const x1 = from.x + from.width;
  if (from.x === to.x) {
    // One column: a bow at the right-hand side.
    const out = x1 + 18;
    const d = `M${x1} ${y1}H${out}V${y2}H${x1 + 2}`;
    return { d, x: x1 + 2, y: y2, angle: 180, middle: { x: out, y: (y1 + y2) / 2 }, label: (y1 + y2) / 2 };
  }
  const x2 = to.x;
  const middle = { x: (x1 + x2) / 2, y: y1 === y2 ? y1 : (y1 + y2) / 2 };
  const between = boxes.some((one) => one.x > from.x && one.x < to.x && Math.abs(one.y - to.y) < one.height);
  if (between) {
    // Below what stands in between.
    const low = Math.max(from.y, to.y) + from.height + box.gapY / 2;
    const d = `M${x1} ${y1}h10V${low}H${x2 - 20}V${y2}H${x2 - 2}`;
    return { d, x: x2 - 2, y: y2, angle: 0, middle: { x: middle.x, y: low }, label: low + 12 };
  }
  const d = y1 === y2 ? `M${x1} ${y1}H${x2 - 2}` : `M${x1} ${y1}H${x2 - 20}V${y2}H${x2 - 2}`;
  return { d, x: x2 - 2, y: y2, angle: 0, middle, label: shift > 0 ? middle.y + 13 : middle.y - 4 };
}

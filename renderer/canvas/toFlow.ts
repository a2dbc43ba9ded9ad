import { meets } from '../../shared/layout/inSight.ts';
import type { Picture, Span } from '../../shared/layout/picture.ts';
import { say } from '../../shared/text/words.ts';
import { conceptOf } from '../../shared/theory/concepts.ts';
import { mapWords } from '../../shared/text/map.ts';
import { boxLabel, socketLabel, tabLabel, unsaidFindings, worst, type Labels } from '../map/labels.ts';
import {
  isWhole,
  type BoxFlow,
  type GhostFlow,
  type MapFlow,
  type SocketFlow,
  type TabFlow,
} from './flowTypes.ts';

export interface FlowInput {
  readonly picture: Picture;
  readonly labels: Labels;
  readonly selection: ReadonlySet<string>;
  /** Where a hand now holds a node: only its height differs from the picture. */
  readonly dragged: ReadonlyMap<string, number>;
  readonly mayMove: boolean;
  /** Where something has to stand to be given, if not anywhere. What a hand holds is given wherever it is. */
  readonly sight?: Span | undefined;
}

interface Touched {
  readonly from: MapFlow;
  readonly y: number | undefined;
  readonly flow: MapFlow;
}

const still = { connectable: false, deletable: false, focusable: false } as const;
const noHandles: never[] = [];

/** Its size as the canvas would find it in the page, whole pixels and no places for edges: then it need not look, nor draw all twice. */
const sized = (width: number, height: number) => ({
  width,
  height,
  measured: { width: Math.round(width), height: Math.round(height) },
  handles: noHandles,
});

/**
 * Makes a function from a picture to the canvas's nodes that gives the same object for a node as long as nothing about it changes,
 * so that one change renders one node; a choice or a drag looks at nothing but the nodes that it touches.
 */
export function makeToFlow(): (input: FlowInput) => MapFlow[] {
  let made: Pick<FlowInput, 'picture' | 'labels' | 'mayMove'> | undefined;
  let base = new Map<string, MapFlow>();
  let touched = new Map<string, Touched>();
  return ({ picture, labels, selection, dragged, mayMove, sight }) => {
    if (made?.picture !== picture || made.labels !== labels || made.mayMove !== mayMove) {
      const next = new Map<string, MapFlow>();
      for (const flow of flowsOf(picture, labels, mayMove)) {
        const earlier = base.get(flow.id);
        next.set(flow.id, earlier && isSame(earlier, flow) ? earlier : flow);
      }
      base = next;
      made = { picture, labels, mayMove };
    }
    const now = new Map<string, Touched>();
    const flows: MapFlow[] = [];
    for (const from of base.values()) {
      const chosen = selection.has(from.id);
      const y = dragged.get(from.id);
      if (sight && y === undefined && !meets(spanOf(from), sight)) continue;
      if (!chosen && y === undefined) {
        flows.push(from);
        continue;
      }
      const earlier = touched.get(from.id);
      const same = earlier?.from === from && earlier.y === y && earlier.flow.selected === chosen;
      const one = same ? earlier : { from, y, flow: touch(from, chosen, y) };
      now.set(from.id, one);
      flows.push(one.flow);
    }
    touched = now;
    return flows;
  };
}

const spanOf = ({ position, height = 0 }: MapFlow): Span => ({
  top: position.y,
  bottom: position.y + height,
});

/** A node that is chosen, or held at a height: it lies above the others. */
const touch = (flow: MapFlow, selected: boolean, y: number | undefined): MapFlow => ({
  ...flow,
  selected,
  position: { x: flow.position.x, y: y ?? flow.position.y },
  zIndex: y === undefined ? (flow.zIndex ?? 0) + 2 : 30,
});

function isSame(a: MapFlow, b: MapFlow): boolean {
  const left: Record<string, unknown> = a.data;
  const right: Record<string, unknown> = b.data;
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.draggable === b.draggable &&
    Object.keys(left).every((key) => left[key] === right[key])
  );
}

function* flowsOf(picture: Picture, labels: Labels, mayMove: boolean): Generator<MapFlow> {
  const faded = new Set(picture.boxes.filter((box) => box.faded).map((box) => box.id));
  const rows = new Map<string, number>();
  for (const box of picture.boxes) rows.set(box.lane, (rows.get(box.lane) ?? 0) + 1);
  const whole = isWhole(picture);
  for (const box of picture.boxes) {
    const findings = unsaidFindings(labels, picture, box.id);
    const row = box.rank + 1;
    const all = rows.get(box.lane) ?? 1;
    const flow: BoxFlow = {
      ...still,
      id: box.id,
      type: 'box',
      position: { x: box.x, y: box.y },
      ...sized(box.width, box.height),
      selected: false,
      draggable: mayMove && box.shape !== 'block' && box.shape !== 'bar',
      selectable: box.shape !== 'block',
      zIndex: 10,
      data: {
        box,
        label: boxLabel(labels, box, row, all),
        severity: worst(findings) ?? (labels.waived.has(box.id) ? 'waived' : undefined),
        findings: findings.length,
        tied: conceptOf(labels.index.theory, box.id) !== undefined,
        hasMemo: labels.memos.has(box.id),
        position: whole ? undefined : row,
        size: whole ? undefined : all,
      },
    };
    yield flow;
  }
  for (const tab of picture.tabs) {
    const flow: TabFlow = {
      ...still,
      id: tab.id,
      type: 'tab',
      position: { x: tab.x, y: tab.y - tab.height },
      ...sized(tab.width, tab.height),
      selected: false,
      draggable: false,
      selectable: false,
      zIndex: 14,
      data: { tab, label: tabLabel(labels, tab) },
    };
    yield flow;
  }
  for (const socket of picture.sockets) {
    const flow: SocketFlow = {
      ...still,
      id: `socket:${socket.node}:${socket.side}`,
      type: 'socket',
      position: { x: socket.x - (socket.side === 'right' ? 15.5 : 16.5), y: socket.y - 12 },
      ...sized(32, 24),
      draggable: false,
      selectable: false,
      zIndex: 9,
      data: {
        socket,
        label: socketLabel(labels, socket.node, socket.side),
        faded: faded.has(socket.node),
      },
    };
    yield flow;
  }
  for (const ghost of picture.ghosts) {
    const flow: GhostFlow = {
      ...still,
      id: `ghost:${ghost.from}:${ghost.to}`,
      type: 'ghost',
      position: { x: ghost.x, y: ghost.y },
      ...sized(ghost.width, ghost.height),
      draggable: false,
      selectable: false,
      zIndex: 8,
      data: {
        ghost,
        faded: faded.has(ghost.from) && faded.has(ghost.to),
        label: say(labels.language, mapWords.ghost, {
          from: labels.title(ghost.from),
          to: labels.title(ghost.to),
        }),
      },
    };
    yield flow;
  }
}

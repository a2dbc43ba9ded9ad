import type { Basis, Effect, Emphasis, Modality, NodeKind, Sign } from '../theory/words.ts';

/**
 * The main picture as numbers: what `drawPicture` computes and the canvas draws. Units are CSS pixels at 100 %, the origin is
 * the upper left of the canvas below the lane heads. Everything is plain data, so that it crosses a worker.
 */
export type LaneId = 'P' | 'I' | 'M' | 'S' | 'G' | 'E';
export type Level = 'overview' | 'map' | 'reading';

export interface Lane {
  readonly id: LaneId;
  readonly x: number;
  readonly width: number;
  /** Nodes in it by kind; the head says them. */
  readonly counts: Readonly<Partial<Record<NodeKind, number>>>;
}

/** A light plate behind the problems and means that serve one sub-goal. */
export interface Plate {
  readonly group: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node, or in the overview a block of nodes, with its words already wrapped. */
export interface Box {
  /** The node's id; for a block `block:` and its key. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly generic: boolean;
  readonly lane: LaneId;
  readonly group: string;
  /** Place in its lane, from 0. */
  readonly rank: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shape: 'row' | 'slim' | 'card' | 'block' | 'bar';
  readonly emphasis: Emphasis;
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly bold: boolean;
  readonly subtitle: readonly string[];
  readonly subtitleSize: number;
  /** The code as shown (`P16`, `≈ I22`, `~ I22`), or empty where there is no room or none. */
  readonly code: string;
  /** True when the node carries no code in any frame of the theory: *eigen* stands where the code would. */
  readonly own: boolean;
  /** Of a card: the place in the source, and how many fragments of evidence there are. They stand in its foot, left of the code. */
  readonly source?: string;
  readonly fragments?: number;
  /** The number of the claim's phrase tied to it. */
  readonly claimNumber?: number;
  readonly pinned: boolean;
  /** An unwanted mechanism: hatched. */
  readonly unwanted: boolean;
  /** Out of focus. */
  readonly faded: boolean;
  /** Of a block: the nodes in it. */
  readonly members?: readonly string[];
  /** Upright text, where the lane is narrower than 60. */
  readonly upright: boolean;
}

/** From where to where something reaches from above to below, in the picture's pixels. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** A piece of a net: one link's stub, or a stretch that several share. `d` is SVG path data. */
export interface NetPiece extends Span {
  readonly d: string;
  readonly links: readonly string[];
  readonly emphasis: Emphasis;
  readonly basis: Basis;
  /** The kind whose colour it takes. */
  readonly kind: NodeKind;
  readonly faded: boolean;
  /** Width of a ribbon in the overview; otherwise the emphasis gives the width. */
  readonly ribbon?: number;
}

/** One vertical rail and one arrow for all links that end in the same place by the same kind of end. */
export interface Net {
  readonly id: string;
  readonly to: string;
  readonly pieces: readonly NetPiece[];
  readonly head: {
    readonly x: number;
    readonly y: number;
    readonly angle: number;
    readonly end: 'arrow' | 'open' | 'bar' | 'arrow-bar' | 'ring' | 'none';
    readonly emphasis: Emphasis;
    readonly kind: NodeKind;
    readonly faded: boolean;
  };
}

/** A link as it is hit, announced and labelled: its own path from end to end, and the middle of its stub. */
export interface LinkPath {
  readonly id: string;
  readonly net: string;
  readonly from: string;
  readonly to: string;
  readonly d: string;
  readonly stub: string;
  readonly x: number;
  readonly y: number;
  readonly sign: Sign | null;
  readonly modality: Modality;
  readonly basis: Basis;
  readonly faded: boolean;
  /** A link back (resolves): a return flag on both ends, and a line only while one of them is chosen. */
  readonly back: boolean;
}

/** A context standing on what it moderates. `y` is its lower edge. */
export interface Tab {
  /** The moderation's id, and those of others that the same tab stands for (a shared stretch). */
  readonly id: string;
  readonly also: readonly string[];
  readonly context: string;
  readonly target: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly effect: Effect;
  readonly sign: Sign | null;
  readonly basis: Basis;
  /** Empty when only the sign box has room. */
  readonly text: string;
  readonly faded: boolean;
}

/** A dashed line around the members of a configuration that a context stands on. */
export interface Outline {
  /** The configuration's id. */
  readonly id: string;
  readonly members: readonly string[];
  readonly d: string;
  readonly faded: boolean;
}

/** Where the theory expects a link and has none: an open ring, and the place to drag from. */
export interface Socket {
  readonly node: string;
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly y: number;
  readonly rule: string;
}

/** A dashed empty hexagon between a means and the sub-goal that the frame relates it to. */
export interface Ghost {
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly d: string;
}

/** In the overview: what is left alone on purpose, or not named at all, below the problems. */
export interface Outside {
  readonly state: 'excluded' | 'unnamed';
  /** Where its heading stands. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly blocks: readonly OutsideBlock[];
}

export interface OutsideBlock {
  readonly id: string;
  readonly kind: NodeKind;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The nodes that it stands for; none where nothing is named. */
  readonly nodes: readonly string[];
}

export interface Picture {
  readonly level: Level;
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly plates: readonly Plate[];
  readonly boxes: readonly Box[];
  readonly nets: readonly Net[];
  readonly links: readonly LinkPath[];
  readonly tabs: readonly Tab[];
  readonly sockets: readonly Socket[];
  readonly ghosts: readonly Ghost[];
  readonly outlines: readonly Outline[];
  /** What is left alone on purpose, by reason, in the frame's order; and contexts without a place. */
  readonly tray: readonly {
    readonly reason: { readonly nl?: string; readonly en?: string };
    readonly nodes: readonly string[];
  }[];
  readonly idleContexts: readonly string[];
  /** Empty at the other levels: there the tray says it. */
  readonly outside: readonly Outside[];
  /** Crossings counted as straight lines; what the order keeps few. */
  readonly crossings: number;
  /** The type size that was needed for the rows to fit, 13 to 11.5. */
  readonly rowType: number;
}

/** The order of the nodes in each lane that the picture keeps: ids by lane and group. Nodes not in it are placed by the rules. */
export interface Order {
  readonly places: Readonly<Record<string, number>>;
}

/** Width of a text in CSS pixels in the product's sans face. */
export type Measure = (text: string, size: number, weight: 400 | 600 | 700) => number;

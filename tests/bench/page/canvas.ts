import type { OpenedTheory } from '../../../shared/api/shapes.ts';

/** What every canvas of the bench is given: a theory's records, and for rivals where its nodes stand, in pixels. */
export interface BenchGraph {
  readonly records: OpenedTheory['records'];
  readonly places: readonly {
    readonly id: string;
    readonly title: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

/** A graph on the screen. */
export interface Drawn {
  /** How many pieces stand on the screen; 0 while the first picture of all in sight is not there. */
  readonly pieces: () => number;
  /** Goes to the size at which nodes are worked on, or to where everything is on the screen. */
  readonly look: (at: 'near' | 'far') => void;
  /** The middle of a node in sight, in the window's pixels, for a hand to take. */
  readonly grip: () => { readonly x: number; readonly y: number };
  /** Takes it off the screen, with all that it listens to. */
  readonly end: () => void;
}

/** Draws a graph in an empty element that fills the window. */
export type Draw = (host: HTMLElement, graph: BenchGraph) => Drawn;

/** What the bench drives. */
export interface Bench {
  /** Draws a graph once, out of sight, and throws it away. Nothing for the map, which does as much by itself. */
  readonly rehearse: (graph: BenchGraph) => Promise<void>;
  /** Begins to draw a graph: the clock of {@link Bench.ready} starts here. */
  readonly load: (graph: BenchGraph) => void;
  /** Milliseconds from `load` until all in sight, which then stands still, has been painted. */
  readonly ready: () => Promise<number>;
  readonly look: Drawn['look'];
  readonly grip: Drawn['grip'];
}

declare global {
  interface Window {
    __bench?: Bench;
  }
}

/** The middle of that element of `elements` which lies nearest to the middle of the window. */
export function nearestMiddle(elements: Iterable<Element>): { x: number; y: number } {
  const middles = Array.from(elements, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const away = ({ x, y }: { readonly x: number; readonly y: number }): number =>
    Math.hypot(x - innerWidth / 2, y - innerHeight / 2);
  const [first, ...others] = middles;
  if (!first) throw new Error('no node is in sight');
  return others.reduce((best, one) => (away(one) < away(best) ? one : best), first);
}

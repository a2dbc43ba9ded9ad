import { arrange } from '../../shared/layout/arrange.ts';
import { drawPicture } from '../../shared/layout/drawPicture.ts';
import type { Finding } from '../../shared/checks/rule.ts';
import type { Frame } from '../../shared/frame/records.ts';
import type { Level, Measure, Order, Picture } from '../../shared/layout/picture.ts';
import { nodesOf, type Theory } from '../../shared/theory/theory.ts';
import type { Language } from '../../shared/theory/words.ts';

/** From so many records on, seeking an order takes a time that people notice. */
export const slowToOrder = 600;

/** What a picture is computed from, but for the theory and the measuring. Plain data, so that it crosses to a worker. */
export interface PictureWish {
  readonly frames: readonly Frame[];
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly level: Level;
  readonly width: number;
  readonly height: number;
  readonly chain: readonly string[] | undefined;
  /** The order that this picture keeps; `fresh` computes another one, whatever is stored. */
  readonly order: Order | undefined;
  readonly fresh: boolean;
}

export interface Drawn {
  readonly picture: Picture;
  readonly order: Order;
}

/** The places that the theory itself stores. */
export function storedPlaces(theory: Theory): Record<string, number> {
  const places: Record<string, number> = {};
  for (const node of nodesOf(theory)) if (node.order !== undefined) places[node.id] = node.order;
  return places;
}

const isPlaced = (theory: Theory, order: Order): boolean =>
  nodesOf(theory).every(
    (node) => node.kind === 'context' || node.excluded !== undefined || order.places[node.id] !== undefined,
  );

/** What seeking an order takes of the whole; drawing takes the rest. */
const shareOfOrder = 0.7;

/**
 * Computes a picture, and an order before it where there is none yet. Deterministic; the expensive part is the order. `heard` is
 * told now and then which share of the work is done, 0 to 1.
 */
export function drawMap(
  theory: Theory,
  wish: PictureWish,
  measure: Measure,
  heard: (share: number) => void = () => undefined,
): Drawn {
  const hearOrder = (share: number): void => heard(shareOfOrder * share);
  const input = {
    theory,
    frames: wish.frames,
    findings: wish.findings,
    language: wish.language,
    level: wish.level,
    width: wish.width,
    height: wish.height,
    measure,
    ...(wish.chain ? { focus: new Set(wish.chain) } : {}),
  };
  if (wish.fresh) {
    const order = arrange(input, hearOrder);
    heard(shareOfOrder);
    return { order, picture: drawPicture({ ...input, order }) };
  }
  const kept: Order = { places: { ...wish.order?.places, ...storedPlaces(theory) } };
  const known = wish.order !== undefined || isPlaced(theory, kept);
  const order = known ? kept : { places: { ...arrange(input, hearOrder).places, ...storedPlaces(theory) } };
  heard(shareOfOrder);
  return { order, picture: drawPicture({ ...input, order }) };
}

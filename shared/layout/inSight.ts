import type { Picture } from './picture.ts';

/** From where to where something reaches from above to below, in the picture's pixels. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

export interface Spans {
  readonly links: ReadonlyMap<string, Span>;
  readonly nets: ReadonlyMap<string, Span>;
}

/** Above this many links only those in sight are drawn. */
const manyLinks = 600;

export const hasManyLinks = (picture: Picture): boolean => picture.links.length > manyLinks;

const join = (a: Span | undefined, b: Span): Span =>
  a ? { top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) } : b;

/** How high and low each link and net of a picture reaches: between its two nodes, and to its own middle and end. */
export function spansOf(picture: Picture): Spans {
  const boxes = new Map<string, Span>();
  for (const box of picture.boxes) {
    const span = { top: box.y, bottom: box.y + box.height };
    for (const id of box.members ?? [box.id]) boxes.set(id, span);
  }
  const links = new Map<string, Span>();
  const nets = new Map<string, Span>();
  for (const link of picture.links) {
    const own: Span = { top: link.y, bottom: link.y };
    const span = join(boxes.get(link.from), join(boxes.get(link.to), own));
    links.set(link.id, span);
    nets.set(link.net, join(nets.get(link.net), span));
  }
  for (const { id, head } of picture.nets) nets.set(id, join(nets.get(id), { top: head.y, bottom: head.y }));
  return { links, nets };
}

/** Whether a stretch of the picture and one of the window meet. What is not known is taken to be in sight. */
export const meets = (span: Span | undefined, sight: Span): boolean =>
  span === undefined || (span.top <= sight.bottom && span.bottom >= sight.top);

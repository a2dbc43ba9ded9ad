import type { Net, Picture, Span } from './picture.ts';

/** Above this many links only those in sight are drawn. */
const manyLinks = 600;

export const hasManyLinks = (picture: Picture): boolean => picture.links.length > manyLinks;

/** Whether a stretch of the picture and one of the window meet. */
export const meets = (span: Span, sight: Span): boolean =>
  span.top <= sight.bottom && span.bottom >= sight.top;

/**
 * Where each link of a picture, by its id, has something of its own: its nodes, and the place where it is pressed. Not the bar of
 * the end goal, which is as high as the picture, nor the stretches that it shares with others.
 */
export function placesOfLinks(picture: Picture): ReadonlyMap<string, readonly Span[]> {
  const boxes = new Map<string, Span>();
  for (const box of picture.boxes) {
    if (box.shape === 'bar') continue;
    const span = { top: box.y, bottom: box.y + box.height };
    for (const id of box.members ?? [box.id]) boxes.set(id, span);
  }
  return new Map(
    picture.links.map(({ id, from, to, y }) => [
      id,
      [boxes.get(from), boxes.get(to), { top: y, bottom: y }].filter((span) => span !== undefined),
    ]),
  );
}

const isSame = (a: Net['pieces'], b: Net['pieces']): boolean =>
  a.length === b.length && a.every((piece, i) => piece === b[i]);

/** The nets that have a piece in sight, with those pieces; what was given before is given again where nothing about it is other. */
export function netsInSight(nets: readonly Net[], sight: Span, before: readonly Net[] = []): Net[] {
  const known = new Map(before.map((net) => [net.id, net]));
  return nets.flatMap((net) => {
    const pieces = net.pieces.filter((piece) => meets(piece, sight));
    if (pieces.length === 0) return [];
    if (pieces.length === net.pieces.length) return [net];
    const earlier = known.get(net.id);
    return [earlier?.head === net.head && isSame(earlier.pieces, pieces) ? earlier : { ...net, pieces }];
  });
}

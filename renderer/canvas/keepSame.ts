import type { Picture } from '../../shared/layout/picture.ts';
import { sameValue } from '../../shared/theory/same.ts';

function kept<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): readonly T[] {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  let all = before.length === after.length;
  const list = after.map((one, i) => {
    const earlier = old.get(keyOf(one));
    const next = earlier && sameValue(earlier, one) ? earlier : one;
    if (next !== before[i]) all = false;
    return next;
  });
  return all ? before : list;
}

const same = <T>(a: T, b: T): T => (sameValue(a, b) ? a : b);

/**
 * The next picture, with every piece that is as it was taken from the one before: a picture comes back from its thread as all new
 * objects, and a piece that is the same object is not drawn again.
 */
export function keepSame(before: Picture | undefined, after: Picture): Picture {
  if (!before || before.level !== after.level) return after;
  return {
    ...after,
    lanes: same(before.lanes, after.lanes),
    plates: same(before.plates, after.plates),
    boxes: kept(before.boxes, after.boxes, (box) => box.id),
    nets: kept(before.nets, after.nets, (net) => net.id),
    links: kept(before.links, after.links, (link) => link.id),
    tabs: kept(before.tabs, after.tabs, (tab) => tab.id),
    sockets: kept(before.sockets, after.sockets, (socket) => `${socket.node} ${socket.side}`),
    ghosts: kept(before.ghosts, after.ghosts, (ghost) => `${ghost.from} ${ghost.to}`),
    tray: same(before.tray, after.tray),
    idleContexts: same(before.idleContexts, after.idleContexts),
  };
}

/** Where links lead from a node, over those that are looked at. */
export type Step = (id: string) => readonly string[];

/**
 * The sets of nodes that can all be reached from one another, of two nodes or more, and single nodes that lead to themselves
 * (Tarjan). Each node and link is looked at once, and without recursion, so that a long chain does no harm.
 */
export function loopsAmong(ids: Iterable<string>, step: Step): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const stacked = new Set<string>();
  const loops: string[][] = [];
  const lower = (id: string, to: number): void => void low.set(id, Math.min(low.get(id) ?? to, to));
  for (const start of ids) {
    if (order.has(start)) continue;
    const walk: { readonly id: string; readonly next: readonly string[]; at: number }[] = [];
    const enter = (id: string): void => {
      order.set(id, order.size);
      lower(id, order.size - 1);
      stack.push(id);
      stacked.add(id);
      walk.push({ id, next: step(id), at: 0 });
    };
    enter(start);
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const next = top.next[top.at];
      if (next !== undefined) {
        top.at += 1;
        if (!order.has(next)) enter(next);
        else if (stacked.has(next)) lower(top.id, order.get(next) ?? 0);
        continue;
      }
      walk.pop();
      const { id } = top;
      const above = walk.at(-1);
      if (above) lower(above.id, low.get(id) ?? 0);
      if (low.get(id) !== order.get(id)) continue;
      const set = stack.splice(stack.lastIndexOf(id));
      for (const one of set) stacked.delete(one);
      if (set.length > 1 || step(id).includes(id)) loops.push(set);
    }
  }
  return loops;
}

/** A shortest way from a node back to itself that stays among these, the node first; empty when there is none. */
export function roundTrip(start: string, among: ReadonlySet<string>, step: Step): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const next of step(id)) {
      if (next === start) {
        const way = [id];
        for (let at = id; at !== start;) {
          at = cameFrom.get(at) ?? start;
          way.push(at);
        }
        return way.toReversed();
      }
      if (!among.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return [];
}

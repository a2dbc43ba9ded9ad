import type { TheoryNode } from '../theory/records.ts';
import { nodesOf, type Theory } from '../theory/theory.ts';
import type { FrameIndex } from './frameIndex.ts';
import type { Picture } from './picture.ts';

const kinds = ['problem', 'instrument', 'connection', 'mechanism', 'context', 'subgoal', 'endgoal'];

/** What the holder leaves alone on purpose, in the frames' order, together where the reason is the same. */
export function trayOf(theory: Theory, frames: FrameIndex): Picture['tray'] {
  const compare = (a: TheoryNode, b: TheoryNode): number =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    frames.rank(a) - frames.rank(b) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const excluded = nodesOf(theory)
    .filter((node) => node.excluded)
    .toSorted(compare);
  const byReason = Map.groupBy(excluded, ({ excluded: out }) =>
    JSON.stringify([out?.reason?.nl ?? '', out?.reason?.en ?? '']),
  );
  return [...byReason.values()].map((nodes) => ({
    reason: nodes[0]?.excluded?.reason ?? {},
    nodes: nodes.map((node) => node.id),
  }));
}

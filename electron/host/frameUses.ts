import type { Repository } from '../../db/repository.ts';
import type { FrameUse } from '../../shared/api/shapes.ts';
import { headOf, nodesOf, theoryOf } from '../../shared/theory/theory.ts';

/** Which nodes of which theories carry codes of a frame, in the order of the theories and their nodes. */
export async function frameUses(library: Repository, frame: string): Promise<readonly FrameUse[]> {
  const uses: FrameUse[] = [];
  for (const { id } of await library.listTheories()) {
    // eslint-disable-next-line no-await-in-loop -- one after another: a large library must not be in memory at once
    const theory = theoryOf((await library.openTheory(id)).records);
    const { title, frames } = headOf(theory);
    const version = frames.find((one) => one.id === frame)?.version;
    for (const node of nodesOf(theory)) {
      for (const code of node.codes ?? []) {
        if (code.frame !== frame) continue;
        uses.push({
          code: code.code,
          fit: code.fit,
          theory: id,
          theoryTitle: title,
          ...(version === undefined ? {} : { version }),
          node: node.id,
          nodeTitle: node.title,
          excluded: node.excluded !== undefined,
        });
      }
    }
  }
  return uses;
}

import { newNodeNames } from '../../shared/text/palette.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { addNode } from '../../shared/theory/commands/create.ts';
import type { NodeKind } from '../../shared/theory/words.ts';
import type { MapRef } from './mapContext.ts';

/** Makes a node of a kind and gives its id; its name is written where it then stands. */
export function makeNode(ref: MapRef, kind: NodeKind, generic = false): string | undefined {
  const { run, orderNow } = ref.current;
  const made = run(addNode, {
    kind,
    title: newNodeNames[kind],
    ...(generic ? { subtype: 'generic' } : {}),
    kept: orderNow().places,
  });
  return isRefusal(made) ? undefined : made.select?.[0];
}

/** Makes a context that stands on a link or mechanism, as one step; its name is written where it then stands. */
export function makeContextOn(ref: MapRef, target: string): void {
  const { run, orderNow, renameLater } = ref.current;
  const made = run(addNode, {
    kind: 'context',
    title: newNodeNames.context,
    moderates: target,
    kept: orderNow().places,
  });
  if (isRefusal(made)) return;
  const tab = made.patch.find(({ after }) => after?.record === 'moderation');
  if (tab) renameLater(tab.id);
}

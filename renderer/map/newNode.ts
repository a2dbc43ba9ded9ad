import { newNodeNames } from '../../shared/text/palette.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { addNode } from '../../shared/theory/commands/create.ts';
import { addModeration } from '../../shared/theory/commands/create.ts';
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

/** Makes a context and places it on a link or mechanism. */
export function makeContextOn(ref: MapRef, target: string): string | undefined {
  const context = makeNode(ref, 'context');
  if (context !== undefined)
    ref.current.run(addModeration, { context, target, kept: ref.current.orderNow().places });
  return context;
}

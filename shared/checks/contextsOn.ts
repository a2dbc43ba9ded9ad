import { onceFor } from '../onceFor.ts';
import { configurationsOf } from '../theory/theory.ts';
import type { TheoryIndex } from './theoryIndex.ts';

/**
 * The records that a context in use bears on: what it moderates, the members of a configuration that it moderates, and what
 * stands in a configuration beside it. What a context evokes or undermines by a link counts too.
 */
export const contextsOn = onceFor((index: TheoryIndex): ReadonlySet<string> => {
  const borne = new Set<string>();
  const isContext = (id: string): boolean => {
    const node = index.node(id);
    return node?.kind === 'context' && !node.excluded;
  };
  for (const { context, target } of index.moderations) if (isContext(context)) borne.add(target);
  for (const { id } of index.inUse('context')) for (const { to } of index.out(id)) borne.add(to);
  for (const { id, members } of configurationsOf(index.theory)) {
    if (!borne.has(id) && !members.some(({ record, role }) => role === 'context' && isContext(record)))
      continue;
    borne.add(id);
    for (const { record } of members) borne.add(record);
  }
  return borne;
});

import { headId } from '../ids.ts';
import type { TheoryRecord } from '../theory/records.ts';
import { referencesOf, type Theory } from '../theory/theory.ts';

/**
 * Two states of a theory in one, to be looked at: the later as it is, and with it what the earlier had and the later has not. What went
 * comes with all that it refers to, so that a link that went still has both its ends.
 */
export function bothStates(before: Theory, after: Theory): Theory {
  const records = new Map<string, TheoryRecord>(after.records);
  const add = (id: string): void => {
    const record = before.records.get(id);
    if (!record || records.has(id) || id === headId) return;
    records.set(id, record);
    for (const other of referencesOf(record)) add(other);
  };
  for (const id of before.records.keys()) add(id);
  return { records };
}

/** Whether the later state lacks something that is drawn in the earlier: a node, a link, or a context on something. */
export const lost = (before: Theory, after: Theory): boolean =>
  [...before.records.values()].some(
    ({ id, record }) =>
      !after.records.has(id) && (record === 'node' || record === 'link' || record === 'moderation'),
  );

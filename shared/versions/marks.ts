import type { Difference } from './difference.ts';

/** A mark at a record on the map: what a difference does to it, or that it is the weakest link of the way in the light. */
export type Mark = 'added' | 'changed' | 'removed' | 'weakest';

/**
 * How a difference is marked on a map of both its states: records that came, that differ, and that went. What somebody said of a record
 * is marked at that record, and a member of a configuration at the member.
 */
export function marksOf(differences: readonly Difference[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  const mark = (id: string, how: Mark): void => {
    if (marks.get(id) !== 'added') marks.set(id, how);
  };
  for (const { kind, id, before, after, member } of differences) {
    if (kind === 'moved') continue;
    const record = after ?? before;
    if (record?.record === 'evidence') mark(record.target, 'changed');
    else if (member) mark(member.record, 'changed');
    else if (!after) mark(id, 'removed');
    else mark(id, kind === 'added' ? 'added' : 'changed');
  }
  return marks;
}

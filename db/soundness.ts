import { ApiError } from '../shared/api/errors.ts';
import type { Patch } from '../shared/theory/patch.ts';
import type { TheoryRecord } from '../shared/theory/records.ts';
import { sameValue } from '../shared/theory/same.ts';
import { referencesOf, structureFaults } from '../shared/theory/theory.ts';

/** What a stored theory must answer to judge a patch without being read whole. */
export interface StoredTheory {
  record(id: string): TheoryRecord | undefined;
  /** The ids of the records that refer to this one. */
  referrers(id: string): readonly string[];
}

/**
 * Compares a patch with what is stored and with the laws of the document. Fails with `conflict` when a record is not as the
 * patch expects it, and with `unsound` when a record it touches, or one that refers to such a record, would not hold together.
 */
export function judgePatch(stored: StoredTheory, patch: Patch): void {
  const after = new Map<string, TheoryRecord | null>();
  for (const change of patch) {
    if (!sameValue(stored.record(change.id) ?? null, change.before))
      throw new ApiError('conflict', { place: change.id });
    after.set(change.id, change.after);
  }
  const read = (id: string): TheoryRecord | undefined => {
    const changed = after.get(id);
    return changed === undefined ? stored.record(id) : (changed ?? undefined);
  };
  const affected = new Set<string>();
  for (const change of patch) {
    if (change.after) affected.add(change.id);
    for (const id of stored.referrers(change.id)) affected.add(id);
  }
  const records = new Map<string, TheoryRecord>();
  const take = (id: string): TheoryRecord | undefined => {
    const record = read(id);
    if (record) records.set(id, record);
    return record;
  };
  for (const id of affected) {
    const record = take(id);
    for (const to of record ? referencesOf(record) : []) take(to);
  }
  for (const id of affected) {
    const record = records.get(id);
    const fault = record && structureFaults({ records }, record)[0];
    if (fault) throw new ApiError('unsound', { place: `${fault.id}.${fault.key}` });
  }
}

import type { TheoryRecord } from '../theory/records.ts';
import { sameValue } from '../theory/same.ts';
import type { Change, Patch } from '../theory/patch.ts';

/** The patch that brings a theory's records to those of a file; empty when they hold the same already. */
export function changesTo(before: ReadonlyMap<string, TheoryRecord>, after: readonly TheoryRecord[]): Patch {
  const patch: Change[] = [];
  const kept = new Set<string>();
  for (const record of after) {
    kept.add(record.id);
    const old = before.get(record.id) ?? null;
    if (!sameValue(old, record)) patch.push({ id: record.id, before: old, after: record });
  }
  for (const [id, old] of before) if (!kept.has(id)) patch.push({ id, before: old, after: null });
  return patch;
}

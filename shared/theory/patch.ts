import { z } from 'zod';
import { headId } from '../ids.ts';
import { sameValue } from './same.ts';
import { id, theoryRecord, type TheoryRecord } from './records.ts';
import type { Theory } from './theory.ts';

/** One record before and after; `null` where there is none. Both sides carry the id of the change. */
export interface Change {
  readonly id: string;
  readonly before: TheoryRecord | null;
  readonly after: TheoryRecord | null;
}

/** A reversible change of a theory: at most one entry a record. Undo, redo, the journal and the wire all speak this. */
export type Patch = readonly Change[];

const recordKey = z.union([id, z.literal(headId)]);

/** The wire form of a {@link Patch}; refuses entries whose sides disagree about the id, and records named twice. */
export const patchSchema = z
  .array(z.strictObject({ id: recordKey, before: theoryRecord.nullable(), after: theoryRecord.nullable() }))
  .refine(
    (changes) => changes.every((c) => [c.before, c.after].every((r) => r === null || r.id === c.id)),
    'ids',
  )
  .refine((changes) => new Set(changes.map((c) => c.id)).size === changes.length, 'twice')
  .refine((changes) => changes.every((c) => c.id !== headId || (c.before && c.after)), 'head');

/** The theory after the patch, or the id of the first record that is not as the patch expects it; then nothing has changed. */
export function applyPatch(theory: Theory, patch: Patch): { theory: Theory } | { conflict: string } {
  const records = new Map(theory.records);
  for (const change of patch) {
    if (!sameValue(records.get(change.id) ?? null, change.before)) return { conflict: change.id };
    if (change.after === null) records.delete(change.id);
    else records.set(change.id, change.after);
  }
  return { theory: { records } };
}

/** The patch that takes this one back. `invert(invert(p))` is `p`. */
export function invertPatch(patch: Patch): Patch {
  return patch.map((change) => ({ id: change.id, before: change.after, after: change.before })).toReversed();
}

/** One patch that does what these do one after another; records that end as they began fall out. */
export function squashPatches(patches: readonly Patch[]): Patch {
  const changes = new Map<string, Change>();
  for (const patch of patches) {
    for (const change of patch) {
      const earlier = changes.get(change.id);
      changes.set(change.id, earlier ? { ...change, before: earlier.before } : change);
    }
  }
  return [...changes.values()].filter((change) => !sameValue(change.before, change.after));
}

/** The patch that makes one set of records out of another: what goes first, then what comes or changes. */
export function patchBetween(
  from: ReadonlyMap<string, TheoryRecord>,
  to: ReadonlyMap<string, TheoryRecord>,
): Patch {
  const gone = [...from.values()].filter((record) => !to.has(record.id));
  return [
    ...gone.map((record) => ({ id: record.id, before: record, after: null })),
    ...[...to.values()]
      .map((record) => ({ id: record.id, before: from.get(record.id) ?? null, after: record }))
      .filter((change) => !sameValue(change.before, change.after)),
  ];
}

import { refuse, type Command } from '../theory/command.ts';
import { patchBetween } from '../theory/patch.ts';
import type { Text, TheoryRecord } from '../theory/records.ts';
import { theoryOf } from '../theory/theory.ts';

/**
 * Puts a theory back to the records of a version, as one step that undo takes back. Nothing is lost by it: the store keeps the state
 * before as a version. Refuses when the theory is like that already.
 */
export const restoreVersion: Command<{ readonly name: Text; readonly records: readonly TheoryRecord[] }> = (
  theory,
  { name, records },
) => {
  const patch = patchBetween(theory.records, theoryOf(records).records);
  if (patch.length === 0) return refuse('no-change');
  return { patch, step: { name: 'version-restored', about: name } };
};

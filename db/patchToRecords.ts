import { ApiError } from '../shared/api/errors.ts';
import { patchBetween, type Patch } from '../shared/theory/patch.ts';
import type { TheoryRecord } from '../shared/theory/records.ts';
import { theoryOf } from '../shared/theory/theory.ts';

/** The patch that makes some records out of others. Fails with `unsound` when they are no theory: twins, no head. */
export function patchToRecords(from: ReadonlyMap<string, TheoryRecord>, to: readonly TheoryRecord[]): Patch {
  let made: ReadonlyMap<string, TheoryRecord>;
  try {
    made = theoryOf(to).records;
  } catch {
    throw new ApiError('unsound', { place: 'records' });
  }
  return patchBetween(from, made);
}

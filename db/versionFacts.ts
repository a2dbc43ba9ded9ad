import type { TheoryRecord } from '../shared/theory/records.ts';
import { sameValue } from '../shared/theory/same.ts';
import type { CarriedVersion, VersionFacts } from '../shared/versions/shapes.ts';
import { hashOf } from './hashes.ts';

/** The id of the version that is kept before a commit: the same when the commit is sent again. */
export const automaticId = (theoryId: string, commitId: string): string =>
  `v_${hashOf(theoryId, commitId).slice(0, 12)}`;

/** Whether two versions say the same, whatever the order of their records and keys. */
export function sameVersion(a: CarriedVersion, b: CarriedVersion): boolean {
  return sameValue(plainFacts(a), plainFacts(b)) && sameRecords(a.records, b.records);
}

/** Whether two lists hold the same records, in whatever order. */
export function sameRecords(a: readonly TheoryRecord[], b: readonly TheoryRecord[]): boolean {
  const byId = (list: readonly TheoryRecord[]): unknown =>
    Object.fromEntries(list.map((record) => [record.id, record]));
  return sameValue(byId(a), byId(b));
}

/** What a version says of itself, without its records and its place in one library. */
export function plainFacts({ id, name, reason, made, by, at }: VersionFacts): VersionFacts {
  return { id, name, ...(reason ? { reason } : {}), made, ...(by === undefined ? {} : { by }), at };
}

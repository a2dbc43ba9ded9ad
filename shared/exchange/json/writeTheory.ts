import { compareNatural, headId } from '../../ids.ts';
import type { TheoryRecord } from '../../theory/records.ts';
import type { CarriedVersion } from '../../versions/shapes.ts';
import { lists, theoryFile } from './theoryFile.ts';

/**
 * A theory as a file of the exchange format: the same content gives the same bytes, whatever the order in which it was
 * made. `records` must be a sound theory; anything else is a bug of the caller and throws. Of `versions` those that a person named
 * go along, the oldest first.
 */
export function writeTheory(
  id: string,
  records: Iterable<TheoryRecord>,
  versions: readonly CarriedVersion[] = [],
): string {
  const named = versions
    .filter(({ made }) => made === 'person')
    .toSorted((a, b) => (a.at === b.at ? compareNatural(a.id, b.id) : a.at < b.at ? -1 : 1))
    .map(({ made: _made, records: kept, id: version, name, reason, by, at }) => ({
      ...{ id: version, name, at, theory: bodyOf(kept) },
      ...(reason ? { reason } : {}),
      ...(by === undefined ? {} : { by }),
    }));
  const file = {
    ...{ format: 'cmo-theory', formatVersion: 1, ...bodyOf(records), id },
    ...(named.length > 0 ? { versions: named } : {}),
  };
  // The schema puts the keys in the order of the format and stops what no reader would take.
  return `${JSON.stringify(theoryFile.parse(file), null, 2)}\n`;
}

function bodyOf(records: Iterable<TheoryRecord>): Record<string, unknown> {
  const byKind = Map.groupBy(records, (record) => record.record);
  const head = byKind.get('theory')?.find((record) => record.id === headId);
  if (!head) throw new Error('a theory without a head');
  const { record: _record, id: _id, ...body } = head;
  const file: Record<string, unknown> = body;
  for (const list of lists) {
    const found = (byKind.get(list.record) ?? []).toSorted((a, b) => compareNatural(a.id, b.id));
    if (found.length > 0 || list.always) file[list.key] = found.map(({ record: _kind, ...keys }) => keys);
  }
  return file;
}

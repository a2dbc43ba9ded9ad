import { compareNatural, headId } from '../../ids.ts';
import type { TheoryRecord } from '../../theory/records.ts';
import { lists, theoryFile } from './theoryFile.ts';

/**
 * A theory as a file of the exchange format: the same content gives the same bytes, whatever the order in which it was
 * made. `records` must be a sound theory; anything else is a bug of the caller and throws.
 */
export function writeTheory(id: string, records: Iterable<TheoryRecord>): string {
  const byKind = Map.groupBy(records, (record) => record.record);
  const head = byKind.get('theory')?.find((record) => record.id === headId);
  if (!head) throw new Error('a theory without a head');
  const { record: _record, ...headKeys } = head;
  const file: Record<string, unknown> = { format: 'cmo-theory', formatVersion: 1, ...headKeys, id };
  for (const list of lists) {
    const found = (byKind.get(list.record) ?? []).toSorted((a, b) => compareNatural(a.id, b.id));
    if (found.length > 0 || list.always) file[list.key] = found.map(({ record: _kind, ...keys }) => keys);
  }
  // The schema puts the keys in the order of the format and stops what no reader would take.
  return `${JSON.stringify(theoryFile.parse(file), null, 2)}\n`;
}

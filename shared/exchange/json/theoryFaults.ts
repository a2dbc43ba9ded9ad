import type { ApiError } from '../../api/errors.ts';
import { headId } from '../../ids.ts';
import type { TheoryRecord } from '../../theory/records.ts';
import { structureFaults, type StructureFault, type Theory } from '../../theory/theory.ts';
import { contentFault } from './contentFault.ts';
import type { PathStep } from './place.ts';
import { lists } from './theoryFile.ts';

/** The keys under which a record names others: plain ids, lists of ids, and lists of objects with the id in `record` or `goal`. */
const referringKeys = [
  'from',
  'to',
  'context',
  'target',
  'members',
  'nodes',
  'at',
  'claimPhrases',
  'rivals',
] as const;

/**
 * Asks whether well-formed records make a theory: ids used once over all lists, no reference without its record, contexts
 * that moderate what can be moderated. Gives the theory, or throws the first fault with its place in the file; `under` is where
 * in the file the records stand.
 */
export function theoryOfFile(
  name: string,
  records: readonly TheoryRecord[],
  under: readonly PathStep[] = [],
): Theory {
  const places = new Map<string, PathStep[]>();
  const counts = new Map<string, number>();
  const map = new Map<string, TheoryRecord>();
  for (const record of records) {
    const list = lists.find((l) => l.record === record.record);
    const index = counts.get(record.record) ?? 0;
    counts.set(record.record, index + 1);
    const place = list ? [...under, list.key, index] : [...under];
    const earlier = places.get(record.id);
    if (earlier) {
      const first = earlier.reduce<string>((a, b) => (typeof b === 'number' ? `${a}[${b}]` : `${a}${b}`), '');
      throw contentFault(name, [...place, 'id'], 'id-twice', { id: record.id, first });
    }
    places.set(record.id, place);
    map.set(record.id, record);
  }
  const theory: Theory = { records: map };
  for (const record of records) {
    const fault = structureFaults(theory, record)[0];
    if (fault) throw faultInFile(name, record, fault, places.get(record.id) ?? []);
  }
  return theory;
}

function faultInFile(
  name: string,
  record: TheoryRecord,
  fault: StructureFault,
  place: readonly PathStep[],
): ApiError {
  const path = fault.code === 'phrase-range' ? phrasePath(record) : referencePath(record, fault.refers);
  const id = fault.refers === headId ? '#' : fault.refers;
  return contentFault(name, [...place, ...path], fault.code, { id });
}

/** Where in a record an id is named: `['from']`, `['members', 2, 'record']`, `['nodes', 0]`. */
function referencePath(record: TheoryRecord, id: string): PathStep[] {
  for (const key of referringKeys) {
    const value: unknown = Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;
    if (value === id) return [key];
    if (!Array.isArray(value)) continue;
    const index = value.findIndex((element: unknown) => element === id || namedUnder(element, id));
    if (index === -1) continue;
    const under = namedUnder(value[index], id);
    return under ? [key, index, under] : [key, index];
  }
  return [];
}

/** The first phrase whose words lie outside the claim in its language. */
function phrasePath(record: TheoryRecord): PathStep[] {
  if (record.record !== 'theory') return [];
  const index = (record.claimPhrases ?? []).findIndex(
    ({ lang, from, to }) => from >= to || to > (record.claim?.[lang] ?? '').length,
  );
  return ['claimPhrases', Math.max(index, 0)];
}

/** The key under which an object of a list names an id. */
function namedUnder(element: unknown, id: string): 'record' | 'goal' | undefined {
  if (typeof element !== 'object' || element === null) return undefined;
  if ('record' in element && element.record === id) return 'record';
  return 'goal' in element && element.goal === id ? 'goal' : undefined;
}

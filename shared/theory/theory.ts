import { headId } from '../ids.ts';
import { onceFor } from '../onceFor.ts';
import type {
  Configuration,
  Evidence,
  Link,
  Moderation,
  RecordKind,
  TheoryHead,
  TheoryNode,
  TheoryRecord,
} from './records.ts';

/** One open theory: its records by id, the record about itself under {@link headId}. Never changed in place. */
export interface Theory {
  readonly records: ReadonlyMap<string, TheoryRecord>;
}

/** The theory that holds these records. Fails (throws) when two share an id or none is the head: callers check before. */
export function theoryOf(records: Iterable<TheoryRecord>): Theory {
  const map = new Map<string, TheoryRecord>();
  for (const record of records) {
    if (map.has(record.id)) throw new Error(`two records share the id ${record.id}`);
    map.set(record.id, record);
  }
  if (map.get(headId)?.record !== 'theory') throw new Error('a theory without a head');
  return { records: map };
}

export function headOf(theory: Theory): TheoryHead {
  const head = theory.records.get(headId);
  if (head?.record !== 'theory') throw new Error('a theory without a head');
  return head;
}

type OfKind<K extends RecordKind> = Extract<TheoryRecord, { record: K }>;

const byKind = onceFor((theory: Theory) =>
  Map.groupBy(theory.records.values(), (record): RecordKind => record.record),
);
const none: readonly never[] = [];

/** The records of one kind, in the theory's own order. They are told apart once a theory, however often they are asked for. */
export function recordsOf<K extends RecordKind>(theory: Theory, kind: K): readonly OfKind<K>[] {
  return (byKind(theory).get(kind) ?? none) as readonly OfKind<K>[];
}

export const nodesOf = (theory: Theory): readonly TheoryNode[] => recordsOf(theory, 'node');
export const linksOf = (theory: Theory): readonly Link[] => recordsOf(theory, 'link');
export const moderationsOf = (theory: Theory): readonly Moderation[] => recordsOf(theory, 'moderation');
export const configurationsOf = (theory: Theory): readonly Configuration[] =>
  recordsOf(theory, 'configuration');
export const evidenceOf = (theory: Theory): readonly Evidence[] => recordsOf(theory, 'evidence');

function recordAt<K extends RecordKind>(theory: Theory, id: string, kind: K): OfKind<K> | undefined {
  const record = theory.records.get(id);
  return record?.record === kind ? (record as OfKind<K>) : undefined;
}

export const nodeAt = (theory: Theory, id: string): TheoryNode | undefined => recordAt(theory, id, 'node');
export const linkAt = (theory: Theory, id: string): Link | undefined => recordAt(theory, id, 'link');

/** The ids of other records that this record cannot stand without, or that it names. */
export function referencesOf(record: TheoryRecord): readonly string[] {
  switch (record.record) {
    case 'theory':
      return [
        ...(record.claimPhrases ?? []).flatMap((phrase) => phrase.record ?? []),
        ...(record.rivals ?? []).map((rival) => rival.goal),
      ];
    case 'node':
      return [];
    case 'link':
      return [record.from, record.to];
    case 'moderation':
      return [record.context, record.target];
    case 'configuration':
      return record.members.map((member) => member.record);
    case 'evidence':
      return [record.target];
    case 'waiver':
      return record.at;
    case 'memo':
      return record.target === undefined ? [] : [record.target];
    case 'group':
      return record.members;
    case 'concept':
      return record.nodes;
  }
}

/** What is wrong with a theory as a structure, for records that each are well formed. `path` is an id and a key of its record. */
export interface StructureFault {
  readonly code: 'dangling' | 'context-kind' | 'moderation-target' | 'concept-node' | 'phrase-range';
  readonly id: string;
  readonly key: string;
  readonly refers: string;
}

/** Faults of one record against the theory it stands in: dangling ids, a moderation by what is no context. Empty when sound. */
export function structureFaults(theory: Theory, record: TheoryRecord): StructureFault[] {
  const faults: StructureFault[] = [];
  const fault = (code: StructureFault['code'], key: string, refers: string): void => {
    faults.push({ code, id: record.id, key, refers });
  };
  // The head is a record too, but nothing may refer to it.
  for (const id of referencesOf(record)) {
    if (id === headId || !theory.records.has(id)) fault('dangling', keyOf(record, id), id);
  }
  if (faults.length > 0) return faults;
  if (record.record === 'link') {
    if (!nodeAt(theory, record.from)) fault('dangling', 'from', record.from);
    if (!nodeAt(theory, record.to)) fault('dangling', 'to', record.to);
  }
  if (record.record === 'moderation') {
    if (nodeAt(theory, record.context)?.kind !== 'context') fault('context-kind', 'context', record.context);
    const target = theory.records.get(record.target);
    const moderates =
      target?.record === 'link' ||
      target?.record === 'configuration' ||
      (target?.record === 'node' && target.kind === 'mechanism');
    if (!moderates) fault('moderation-target', 'target', record.target);
  }
  if (record.record === 'concept') {
    for (const id of record.nodes) if (!nodeAt(theory, id)) fault('concept-node', 'nodes', id);
  }
  if (record.record === 'theory') {
    for (const { goal } of record.rivals ?? []) if (!nodeAt(theory, goal)) fault('dangling', 'rivals', goal);
    for (const phrase of record.claimPhrases ?? []) {
      const claim = record.claim?.[phrase.lang] ?? '';
      if (phrase.from >= phrase.to || phrase.to > claim.length)
        fault('phrase-range', 'claimPhrases', phrase.record ?? '');
    }
  }
  return faults;
}

function keyOf(record: TheoryRecord, id: string): string {
  for (const [key, value] of Object.entries(record)) if (value === id) return key;
  switch (record.record) {
    case 'theory':
      return record.rivals?.some((rival) => rival.goal === id) ? 'rivals' : 'claimPhrases';
    case 'concept':
      return 'nodes';
    case 'waiver':
      return 'at';
    case 'node':
    case 'link':
    case 'moderation':
    case 'configuration':
    case 'evidence':
    case 'memo':
    case 'group':
      return 'members';
  }
}

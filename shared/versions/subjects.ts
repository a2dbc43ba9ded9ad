import type { RecordKind } from '../theory/records.ts';
import type { Theory } from '../theory/theory.ts';
import type { NodeKind } from '../theory/words.ts';
import type { Difference } from './difference.ts';

/** What a difference is about, as a person sorts it: a node by its own kind, any other record by what it is. */
export type Subject = NodeKind | Exclude<RecordKind, 'node'>;

/** The subject of a difference. */
export function subjectOf({ before, after, record }: Difference): Subject {
  const there = after ?? before;
  if (there?.record === 'node') return there.kind;
  return record === 'node' ? 'theory' : record;
}

/** The subjects of these differences, each once, in their order. */
export const subjectsOf = (differences: readonly Difference[]): readonly Subject[] => [
  ...new Set(differences.map(subjectOf)),
];

/** The record that the map of a theory can show for a difference; undefined where it has none. */
export function shownRecord({ id, before, after, member }: Difference, theory: Theory): string | undefined {
  const record = after ?? before;
  const wanted =
    member?.record ?? (record?.record === 'evidence' || record?.record === 'memo' ? record.target : id);
  const found = wanted === undefined ? undefined : theory.records.get(wanted);
  return found && found.record !== 'theory' ? wanted : undefined;
}

import type { JournalEntry } from '../api/shapes.ts';
import { differencesOf, type Difference } from './difference.ts';

/** A step of the journal as far as it touched one record. */
export interface RecordStep extends Pick<JournalEntry, 'revision' | 'at' | 'kind' | 'step' | 'by'> {
  /** What it changed of the record, moves too. */
  readonly differences: readonly Difference[];
}

/** What happened to one record, step by step, in the order of the journal; steps that left it as it was are not in it. */
export function historyOfRecord(journal: readonly JournalEntry[], id: string): RecordStep[] {
  return journal.flatMap(({ patch, ...entry }) => {
    const differences = differencesOf(
      patch.filter((change) => change.id === id),
      { moves: true },
    );
    return differences.length > 0 ? [{ ...entry, differences }] : [];
  });
}

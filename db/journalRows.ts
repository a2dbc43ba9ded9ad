import type { JournalEntry } from '../shared/api/shapes.ts';
import type { Step } from '../shared/theory/command.ts';
import type { Patch } from '../shared/theory/patch.ts';
import { rowOf, rowsOf, type Connection } from './driver.ts';
import { hashOf } from './hashes.ts';
import type { Store } from './store.ts';
import { openedBytes, openedSteps } from './journalLimits.ts';

/** `make` is a theory's first revision; `remove` to `setting` are what happens beside the theories' own steps. */
export type JournalKind =
  JournalEntry['kind'] | 'make' | 'remove' | 'restore' | 'frame' | 'setting' | 'version';

export interface JournalRow {
  readonly seq: number;
  readonly theory_id: string | null;
  readonly revision: number;
  readonly commit_id: string | null;
  readonly kind: JournalKind;
  readonly step: string;
  readonly patch: string;
  readonly at: string;
  readonly digest: string;
  /** The name of whoever made the change; empty where none is known. */
  readonly who: string;
  readonly previous_hash: string;
  readonly hash: string;
}

/** How far a library is: the number of its last change and the hash that stands for all before it. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

export const chainEnd = (connection: Connection, origin: string): ChainEnd =>
  rowOf<ChainEnd>(connection, 'SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1') ?? {
    seq: 0,
    hash: hashOf(origin),
  };

/**
 * The hash that a row must have: over all its columns and, by the hash before it, over all that went before. A row without a name has
 * the hash it had before there were names.
 */
export const journalHash = (row: Omit<JournalRow, 'hash'>): string =>
  hashOf(
    row.seq,
    row.theory_id,
    row.revision,
    row.commit_id,
    row.kind,
    row.step,
    row.patch,
    row.at,
    row.digest,
    row.previous_hash,
    ...(row.who === '' ? [] : [row.who]),
  );

export const isWholeEntry = (row: JournalRow): boolean => row.hash === journalHash(row);

export type NewEntry = Omit<JournalRow, 'seq' | 'who' | 'previous_hash' | 'hash'>;

/** Adds an entry, by whoever works with the store, to the end of the chain, in the caller's transaction, and gives the new end. */
export function appendEntry({ connection, origin, who }: Store, entry: NewEntry): ChainEnd {
  const end = chainEnd(connection, origin);
  const row = { ...entry, seq: end.seq + 1, who: who(), previous_hash: end.hash };
  const hash = journalHash(row);
  connection
    .prepare(
      `INSERT INTO journal (seq, theory_id, revision, commit_id, kind, step, patch, at, digest, who, previous_hash, hash)
       VALUES (@seq, @theory_id, @revision, @commit_id, @kind, @step, @patch, @at, @digest, @who, @previous_hash, @hash)`,
    )
    .run({ ...row, hash });
  return { seq: row.seq, hash };
}

/** How far a theory is by its last change, of whatever kind; not what that changed, which of its making is the whole theory. */
export const lastChange = (
  connection: Connection,
  theoryId: string,
): Pick<JournalRow, 'revision' | 'digest'> | undefined =>
  rowOf(
    connection,
    'SELECT revision, digest FROM journal WHERE theory_id = ? ORDER BY seq DESC LIMIT 1',
    theoryId,
  );

export const entryOfCommit = (connection: Connection, commitId: string): JournalRow | undefined =>
  rowOf<JournalRow>(connection, 'SELECT * FROM journal WHERE commit_id = ?', commitId);

/** Steps of a theory, newest last, at most `limit`, before revision `before`. Its making is among them, without its records. */
export function stepRows(
  connection: Connection,
  theoryId: string,
  limit: number,
  before: number = Number.MAX_SAFE_INTEGER,
): JournalRow[] {
  return rowsOf<JournalRow>(
    connection,
    `SELECT * FROM journal WHERE theory_id = ? AND revision < ? AND kind IN ('make', 'do', 'undo', 'redo')
     ORDER BY revision DESC LIMIT ?`,
    theoryId,
    before,
    limit,
  ).toReversed();
}

/** The steps that go along with an opened theory, out of which undo is made again: the latest that fit, none left out between. */
export function undoableRows(connection: Connection, theoryId: string): JournalRow[] {
  const latest = rowsOf<JournalRow>(
    connection,
    `SELECT * FROM journal WHERE theory_id = @theoryId AND kind IN ('do', 'undo', 'redo') AND revision >
       COALESCE((SELECT MAX(revision) FROM journal WHERE theory_id = @theoryId AND kind = 'make'), 0)
     ORDER BY revision DESC LIMIT @openedSteps`,
    { theoryId, openedSteps },
  );
  const rows: JournalRow[] = [];
  let bytes = 0;
  for (const row of latest) {
    bytes += row.patch.length;
    if (bytes > openedBytes) break;
    rows.push(row);
  }
  return rows.toReversed();
}

/** An entry as the contract has it. The making of a theory cannot be undone by a patch, so it shows none. */
export function entryOf(row: JournalRow): JournalEntry {
  const step = JSON.parse(row.step) as Step & JournalEntry['step'];
  const by = row.who === '' ? {} : { by: row.who };
  if (row.kind === 'make') return { revision: row.revision, kind: 'do', step, at: row.at, ...by, patch: [] };
  const kind = row.kind === 'undo' || row.kind === 'redo' ? row.kind : 'do';
  const patch = JSON.parse(row.patch) as Patch & JournalEntry['patch'];
  return { revision: row.revision, kind, step, at: row.at, ...by, patch };
}

import type { Patch } from '../shared/theory/patch.ts';
import type { TheoryRecord } from '../shared/theory/records.ts';
import { referencesOf } from '../shared/theory/theory.ts';
import { rowOf, rowsOf, type Connection } from './driver.ts';
import { hashOf, toggle } from './hashes.ts';
import { findableIn } from './searchText.ts';
import type { StoredTheory } from './soundness.ts';

export interface TheoryRow {
  readonly id: string;
  readonly revision: number;
  readonly changed_at: string;
  readonly removed_at: string | null;
  readonly digest: string;
}

export interface RecordRow {
  readonly id: string;
  readonly kind: string;
  readonly json: string;
  readonly hash: string;
}

export const theoryRow = (connection: Connection, id: string): TheoryRow | undefined =>
  rowOf<TheoryRow>(connection, 'SELECT * FROM theory WHERE id = ?', id);

export const theoryRows = (connection: Connection): TheoryRow[] =>
  rowsOf<TheoryRow>(connection, 'SELECT * FROM theory ORDER BY rowid');

/** The rows of a theory in the order in which its records came. */
export const recordRows = (connection: Connection, theoryId: string): RecordRow[] =>
  rowsOf<RecordRow>(
    connection,
    'SELECT id, kind, json, hash FROM record WHERE theory_id = ? ORDER BY place',
    theoryId,
  );

/** Whether a row is what was written. */
export const isWhole = (theoryId: string, row: RecordRow): boolean =>
  row.hash === hashOf(theoryId, row.id, row.kind, row.json);

/** The record of a row whose hash was compared: what was written there had passed its schema. */
export const recordOf = (row: RecordRow): TheoryRecord => JSON.parse(row.json) as TheoryRecord;

/** A theory in the database, as {@link judgePatch} asks about it: a few rows, however large the theory is. */
export function storedTheory(connection: Connection, theoryId: string): StoredTheory {
  const one = connection.prepare('SELECT id, kind, json, hash FROM record WHERE theory_id = ? AND id = ?');
  const referring = connection
    .prepare('SELECT from_id FROM reference WHERE theory_id = ? AND to_id = ?')
    .pluck();
  const known = new Map<string, TheoryRecord | undefined>();
  return {
    record: (id) => {
      if (!known.has(id)) {
        const row = one.get(theoryId, id) as RecordRow | undefined;
        known.set(id, row && recordOf(row));
      }
      return known.get(id);
    },
    referrers: (id) => referring.all(theoryId, id) as string[],
  };
}

/** Writes a judged patch into the rows and gives the digest of the theory after it. */
export function writePatch(connection: Connection, theoryId: string, digest: string, patch: Patch): string {
  const hashAt = connection.prepare('SELECT hash FROM record WHERE theory_id = ? AND id = ?').pluck();
  const put = connection.prepare(
    `INSERT INTO record (theory_id, id, kind, json, hash) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (theory_id, id) DO UPDATE SET kind = excluded.kind, json = excluded.json, hash = excluded.hash
     RETURNING place`,
  );
  const find = findableIn(connection);
  const drop = connection.prepare('DELETE FROM record WHERE theory_id = ? AND id = ?');
  const unrefer = connection.prepare('DELETE FROM reference WHERE theory_id = ? AND from_id = ?');
  const refer = connection.prepare('INSERT INTO reference (theory_id, from_id, to_id) VALUES (?, ?, ?)');
  let next = digest;
  for (const { id, before, after } of patch) {
    if (before) {
      next = toggle(next, hashAt.get(theoryId, id) as string);
      if (referencesOf(before).length > 0) unrefer.run(theoryId, id);
    }
    if (!after) {
      drop.run(theoryId, id);
      continue;
    }
    const json = JSON.stringify(after);
    const hash = hashOf(theoryId, id, after.record, json);
    const { place } = put.get(theoryId, id, after.record, json, hash) as { readonly place: number };
    find(place, theoryId, after);
    for (const to of new Set(referencesOf(after))) refer.run(theoryId, id, to);
    next = toggle(next, hash);
  }
  return next;
}

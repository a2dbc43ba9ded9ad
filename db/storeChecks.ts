import { ApiError } from '../shared/api/errors.ts';
import { rowOf, rowsOf, valueOf, type Connection } from './driver.ts';
import { applicationId, expectedSchema, schemas, schemaText } from './migrate.ts';

/** Larger values than these were not written by us; reading one would take the memory. */
const largestRecord = 16 * 1024 * 1024;
const largestEntry = 128 * 1024 * 1024;

/**
 * Compares the schema's text with what it must be: a trigger, a view, an extra or altered table means that somebody else had
 * a hand in the file, and no other query runs then. Fails with `library-damaged`.
 */
export function assertSchema(
  connection: Connection,
  version: number,
  name: string,
  steps: readonly string[] = schemas,
): void {
  const id = valueOf<number>(connection, 'SELECT application_id FROM pragma_application_id');
  if (id !== applicationId || schemaText(connection) !== expectedSchema(version, steps))
    throw new ApiError('library-damaged', { name, place: 'sqlite_master' });
}

/** Reads the structure of the whole file. Fails with `library-damaged`. */
export function assertWhole(connection: Connection, name: string): void {
  const damaged = (place: string): ApiError => new ApiError('library-damaged', { name, place });
  const has = (table: string): boolean =>
    rowOf(connection, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", table) !== undefined;
  const huge =
    rowOf(connection, 'SELECT 1 FROM record WHERE octet_length(json) > ? LIMIT 1', largestRecord) ??
    rowOf(connection, 'SELECT 1 FROM frame WHERE octet_length(json) > ? LIMIT 1', largestEntry) ??
    rowOf(connection, 'SELECT 1 FROM setting WHERE octet_length(json) > ? LIMIT 1', largestRecord) ??
    rowOf(connection, 'SELECT 1 FROM journal WHERE octet_length(patch) > ? LIMIT 1', largestEntry) ??
    // A library that is about to be brought up to date does not have it yet.
    (has('version')
      ? rowOf(connection, 'SELECT 1 FROM version WHERE octet_length(records) > ? LIMIT 1', largestEntry)
      : undefined);
  if (huge) throw damaged('size');
  if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged('quick_check');
  if (rowsOf(connection, 'SELECT * FROM pragma_foreign_key_check LIMIT 1').length > 0)
    throw damaged('reference');
}

import { connect, rowsOf, valueOf, type Connection } from './driver.ts';
import { first } from './migrations/001-first.ts';
import { drafts } from './migrations/002-drafts.ts';
import { versions } from './migrations/003-versions.ts';
import { search } from './migrations/004-search.ts';
import { who } from './migrations/005-who.ts';
import { teachSearch } from './searchText.ts';

/** Every schema there has been, in order; number n brings a library from n - 1 to n. A released one never changes. */
export const schemas: readonly string[] = [first, drafts, versions, search, who];

/** The schema that this program writes. */
export const schemaVersion = schemas.length;

/** `RDRW`: tells our libraries from other SQLite files. */
export const applicationId = 0x52445257;

/** Brings an empty or older database to the newest schema, in the transaction that the caller has begun. */
export function migrate(connection: Connection, steps: readonly string[] = schemas): void {
  const from = valueOf<number>(connection, 'SELECT user_version FROM pragma_user_version');
  teachSearch(connection);
  for (const sql of steps.slice(from)) connection.exec(sql);
  connection.pragma(`application_id = ${applicationId}`);
  connection.pragma(`user_version = ${steps.length}`);
}

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string | null;
}

/** The text of all tables, indexes, triggers and views of a database, in a fixed order. */
export function schemaText(connection: Connection): string {
  const rows = rowsOf<SchemaRow>(connection, 'SELECT type, name, tbl_name, sql FROM sqlite_master');
  return rows
    .map((row) => JSON.stringify([row.type, row.name, row.tbl_name, row.sql]))
    .toSorted()
    .join('\n');
}

/** The schema text as it must be at a version: anything else is another program's file, or was tampered with. */
export function expectedSchema(version: number, steps: readonly string[] = schemas): string {
  const empty = connect(':memory:');
  try {
    migrate(empty, steps.slice(0, version));
    return schemaText(empty);
  } finally {
    empty.close();
  }
}

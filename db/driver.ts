import Driver from 'better-sqlite3';
import { ApiError } from '../shared/api/errors.ts';

/** The one place that knows which SQLite we use. Nothing else imports the driver. */
export type Connection = Driver.Database;

/** Below this a WAL library could lose pages when two programs checkpoint at once (sqlite.org/wal.html, the WAL-reset bug). */
const oldestSqlite = [3, 51, 3] as const;
let checked = false;

/**
 * Opens a connection to a file that is there, or to `:memory:`. Fails with `wrong-node` before the native part is loaded,
 * which an older Node would not survive; other failures are the driver's own and are named by {@link sqliteCode}.
 */
export function connect(file: string, options: { readonly readOnly?: boolean } = {}): Connection {
  if (Number(process.versions['napi'] ?? 0) < 10)
    throw new ApiError('wrong-node', { version: process.version });
  const connection = new Driver(file, {
    readonly: options.readOnly ?? false,
    fileMustExist: file !== ':memory:',
    timeout: 2000,
  });
  if (!checked) {
    const version = valueOf<string>(connection, 'SELECT sqlite_version()');
    if (isOlder(version.split('.').map(Number))) {
      connection.close();
      throw new Error(`SQLite ${version} is older than ${oldestSqlite.join('.')}`);
    }
    checked = true;
  }
  return connection;
}

function isOlder(version: readonly number[]): boolean {
  for (const [i, floor] of oldestSqlite.entries()) {
    const part = version[i] ?? 0;
    if (part !== floor) return part < floor;
  }
  return false;
}

/** The extended result code of an error that the driver threw (`SQLITE_FULL`, …), else undefined. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof Driver.SqliteError ? error.code : undefined;
}

/** All rows of a query. The type is what the schema promises: tables are STRICT and the schema text is compared on opening. */
export function rowsOf<Row>(connection: Connection, sql: string, ...values: readonly unknown[]): Row[] {
  return connection.prepare(sql).all(...values) as Row[];
}

/** The first row of a query, or undefined. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what the schema promises
export function rowOf<Row>(
  connection: Connection,
  sql: string,
  ...values: readonly unknown[]
): Row | undefined {
  return connection.prepare(sql).get(...values) as Row | undefined;
}

/** The first column of the first row of a query that always has one. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as above
export function valueOf<Value>(connection: Connection, sql: string, ...values: readonly unknown[]): Value {
  return connection
    .prepare(sql)
    .pluck()
    .get(...values) as Value;
}

import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ApiError } from '../shared/api/errors.ts';
import { connect, rowOf, sqliteCode, valueOf, type Connection } from './driver.ts';
import { identify } from './fileIdentity.ts';
import { marksIn, type HighWaterMark } from './highWaterMark.ts';
import { chainEnd } from './journalRows.ts';
import { inspectLibrary, libraryName, type LibraryFile } from './libraryHeader.ts';
import { migrate, schemas } from './migrate.ts';
import { setPragmas } from './pragmas.ts';
import { looksDamaged, type Concern, type Store } from './store.ts';
import { assertSchema, assertWhole } from './storeChecks.ts';
import { storeError } from './storeErrors.ts';
import { forgetUse, noteUse } from './useNote.ts';

export interface StoreOptions {
  /** Where the high-water marks are kept; none: an older copy is not noticed. */
  readonly marks?: string | undefined;
  readonly now?: (() => Date) | undefined;
  /** The name of whoever works with it, for the journal; none: changes are unnamed. */
  readonly who?: (() => string) | undefined;
  /** Keeps a copy of the library as it is, before it is brought to a newer schema. */
  readonly beforeMigrating?: ((connection: Connection) => void) | undefined;
  /** The schemas that this program knows; only a test names others. */
  readonly schemas?: readonly string[];
}

/**
 * Opens a library the careful way: header first, settings read back, schema compared, structure checked, position compared
 * with the mark, writing tried. Fails with an ApiError that says why; the file's bytes have then not changed.
 */
export function openStore(asked: string, options: StoreOptions = {}): Store {
  const library = inspectLibrary(asked, (options.schemas ?? schemas).length);
  const { file } = library;
  const name = libraryName(file);
  try {
    const writable = mayWrite(library);
    const closedToOthers = writable && closeToOthers(library);
    if (!writable) return readOnlyStore(library, name, options);
    checkBesideWal(library, name, options);
    const connection = connectForWriting(file);
    try {
      assertSchema(connection, library.version, name, options.schemas);
      assertWhole(connection, name);
      setPragmas(connection, { readOnly: false });
      if (!canWrite(connection)) {
        connection.close();
        return readOnlyStore(library, name, options);
      }
      bringUpToDate(connection, name, options);
      noteUse(file, (options.now ?? (() => new Date()))());
      const identity = identify(file, name);
      if (identity.ino !== library.stats.ino) throw new ApiError('library-replaced', { name });
      return {
        ...describe(connection, name, options),
        file,
        identity,
        readOnly: false,
        closedToOthers,
        afterClose: () => forgetUse(file),
      };
    } catch (error) {
      if (connection.open) connection.close();
      throw error;
    }
  } catch (error) {
    throw storeError(error, { name, file, isDamaged: () => looksDamaged(file) });
  }
}

/**
 * A WAL that was left, by a program that was killed, is played into the file when a connection that may write closes. So a
 * library with one is checked first by a connection that may not: what is damaged stays as it was found.
 */
function checkBesideWal({ file, version }: LibraryFile, name: string, options: StoreOptions): void {
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
  const connection = connect(file, { readOnly: true });
  try {
    setPragmas(connection, { readOnly: true });
    assertSchema(connection, version, name, options.schemas);
    assertWhole(connection, name);
  } catch (error) {
    // A full disk is met again, and dealt with, by the connection that comes next.
    if (sqliteCode(error) !== 'SQLITE_IOERR_SHMSIZE') throw error;
  } finally {
    connection.close();
  }
}

/** On a full disk a WAL library cannot even be read, unless it is taken for ourselves alone as the very first thing. */
function connectForWriting(file: string): Connection {
  const connection = connect(file);
  try {
    setPragmas(connection, { readOnly: true });
    valueOf(connection, 'SELECT count(*) FROM sqlite_master');
    return connection;
  } catch (error) {
    connection.close();
    if (sqliteCode(error) !== 'SQLITE_IOERR_SHMSIZE') throw error;
    const alone = connect(file);
    alone.pragma('locking_mode = EXCLUSIVE');
    setPragmas(alone, { readOnly: true });
    return alone;
  }
}

/** A file or folder without its owner's right to write is read-only for everybody, also for root. */
function mayWrite({ file, stats }: LibraryFile): boolean {
  return (stats.mode & 0o200n) !== 0n && (statSync(path.dirname(file)).mode & 0o200) !== 0;
}

function closeToOthers({ file, stats }: LibraryFile): boolean {
  if (process.platform === 'win32' || (stats.mode & 0o077n) === 0n) return false;
  try {
    chmodSync(file, 0o600);
    return true;
  } catch {
    return false;
  }
}

/** Takes the right to write and gives it back, which also makes the WAL. False where the disk or the rights say no. */
function canWrite(connection: Connection): boolean {
  try {
    connection.exec('BEGIN IMMEDIATE');
    connection.exec('ROLLBACK');
    return true;
  } catch (error) {
    if (/^SQLITE_(READONLY|CANTOPEN)/.test(sqliteCode(error) ?? '')) return false;
    throw error;
  }
}

/** Reads in place, or where that would need files beside the library, in a private copy that goes when it is closed. */
function readOnlyStore({ file, version }: LibraryFile, name: string, options: StoreOptions): Store {
  const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-'));
  const afterClose = (): void => rmSync(folder, { recursive: true, force: true });
  let connection: Connection | undefined;
  try {
    const copy = path.join(folder, path.basename(file));
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    for (const made of [copy, `${copy}-wal`]) if (existsSync(made)) chmodSync(made, 0o600);
    connection = connect(copy);
    setPragmas(connection, { readOnly: true });
    assertSchema(connection, version, name, options.schemas);
    bringUpToDate(connection, name, { ...options, beforeMigrating: undefined });
    assertWhole(connection, name);
    const described = describe(connection, name, { ...options });
    return { ...described, file, identity: undefined, readOnly: true, closedToOthers: false, afterClose };
  } catch (error) {
    connection?.close();
    afterClose();
    throw error;
  }
}

function bringUpToDate(connection: Connection, name: string, options: StoreOptions): void {
  const steps = options.schemas ?? schemas;
  const version = valueOf<number>(connection, 'SELECT user_version FROM pragma_user_version');
  if (version > steps.length) throw new ApiError('library-newer', { name });
  if (version === steps.length) return;
  options.beforeMigrating?.(connection);
  connection.exec('BEGIN IMMEDIATE');
  try {
    migrate(connection, steps);
    assertSchema(connection, steps.length, name, steps);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

interface LibraryRow {
  readonly id: string;
  readonly origin: string;
}

function describe(connection: Connection, name: string, options: StoreOptions) {
  const row = rowOf<LibraryRow>(connection, 'SELECT id, origin FROM library');
  if (!row) throw new ApiError('library-damaged', { name, place: 'library' });
  const marks = options.marks === undefined ? undefined : marksIn(options.marks);
  const concern = marks && concernOf(connection, row, name, marks);
  return {
    connection,
    name,
    id: row.id,
    origin: row.origin,
    marks,
    concern,
    now: options.now ?? (() => new Date()),
    who: options.who ?? (() => ''),
  };
}

/** Whether the library is behind its mark, or has another past than the one that was stored here. */
function concernOf(
  connection: Connection,
  row: LibraryRow,
  name: string,
  marks: HighWaterMark,
): Concern | undefined {
  const known = marks.read(row.id);
  const end = chainEnd(connection, row.origin);
  if (!known) return undefined;
  const there = rowOf<{ hash: string }>(connection, 'SELECT hash FROM journal WHERE seq = ?', known.seq);
  if (there?.hash === known.hash || known.seq === 0) return undefined;
  return { code: 'library-behind', details: { name, there: end.seq, known: known.seq } };
}

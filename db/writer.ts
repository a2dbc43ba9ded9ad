import { ApiError } from '../shared/api/errors.ts';
import { assertSameFile } from './fileIdentity.ts';
import { chainEnd } from './journalRows.ts';
import { looksDamaged, type Store } from './store.ts';
import { storeError } from './storeErrors.ts';

const commitsPerMark = 20;
const checkpointAfter = 2000;

export interface Writer {
  /** Runs a reading, its errors named. */
  readonly read: <T>(work: () => T) => T;
  /** Runs a change in one transaction. When it returns, the change is on the disk, in the file that has the library's name. */
  readonly write: <T>(work: () => T) => T;
  readonly lost: () => ApiError | undefined;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** The one way into the file: transaction, identity of the file before the answer, checkpoint, mark. */
export function makeWriter(store: Store): Writer {
  const { connection, file, name, identity, marks } = store;
  const named = (error: unknown): unknown =>
    storeError(error, { name, file, isDamaged: () => looksDamaged(file) });
  let unmarked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const read = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw named(error);
    }
  };
  const lost = (): ApiError | undefined => {
    if (!identity) return undefined;
    try {
      assertSameFile(file, name, identity);
      return undefined;
    } catch (error) {
      if (error instanceof ApiError) return error;
      throw error;
    }
  };
  const putMark = (): void => {
    unmarked = 0;
    marks?.write(store.id, chainEnd(connection, store.origin));
  };
  /** Moves the WAL into the file, so that a copy of the file alone holds everything. Somebody reading puts it off. */
  const checkpoint = (): void => {
    timer = undefined;
    if (lost()) return;
    try {
      connection.pragma('busy_timeout = 0');
      connection.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // A full or failing disk is said at the next change; until then the WAL holds everything.
    } finally {
      connection.pragma('busy_timeout = 2000');
    }
  };

  const write = <T>(work: () => T): T => {
    if (store.readOnly || !identity) throw new ApiError('read-only', { name });
    assertSameFile(file, name, identity);
    try {
      connection.exec('BEGIN IMMEDIATE');
      const before = connection.prepare('SELECT total_changes()').pluck().get();
      const result = work();
      const changed = connection.prepare('SELECT total_changes()').pluck().get() !== before;
      connection.exec('COMMIT');
      // SQLite goes on without a word when its file is deleted, renamed or replaced; then nothing of this would be kept.
      assertSameFile(file, name, identity);
      if (changed) {
        clearTimeout(timer);
        timer = setTimeout(checkpoint, checkpointAfter);
        timer.unref();
        unmarked += 1;
        if (unmarked >= commitsPerMark) putMark();
      }
      return result;
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw named(error);
    }
  };

  const close = (): void => {
    clearTimeout(timer);
    if (closed) return;
    closed = true;
    // Closing would delete the WAL that now has the name: another library's, perhaps. The process's end lets go of ours.
    if (lost()) return;
    if (!store.readOnly) {
      checkpoint();
      if (unmarked > 0) putMark();
    }
    connection.close();
    store.afterClose();
  };

  return { read, write, lost, isOpen: () => !closed, close };
}

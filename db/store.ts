import type { ErrorDetails } from '../shared/api/errors.ts';
import { connect, type Connection } from './driver.ts';
import type { FileIdentity } from './fileIdentity.ts';
import type { HighWaterMark } from './highWaterMark.ts';
import { setPragmas } from './pragmas.ts';

/** What to know about a library although it is open. */
export interface Concern {
  readonly code: 'library-behind';
  readonly details: ErrorDetails;
}

/** An open, checked library file: what the repository works with. */
export interface Store {
  readonly connection: Connection;
  readonly file: string;
  readonly name: string;
  /** Names this file; a copy gets its own. */
  readonly id: string;
  /** Where the journal's chain begins; a copy keeps it. */
  readonly origin: string;
  readonly readOnly: boolean;
  readonly identity: FileIdentity | undefined;
  readonly marks: HighWaterMark | undefined;
  readonly concern: Concern | undefined;
  /** True when other users could read the file until now. */
  readonly closedToOthers: boolean;
  readonly now: () => Date;
  /** The name of whoever works with it, for the journal; empty where none is known. */
  readonly who: () => string;
  /** Removes what was made to be able to read, after the connection has closed. */
  readonly afterClose: () => void;
}

/** A second look at a file with a fresh connection: whether SQLite still finds it damaged. */
export function looksDamaged(file: string): boolean {
  let connection: Connection | undefined;
  try {
    connection = connect(file, { readOnly: true });
    setPragmas(connection, { readOnly: true });
    return connection.pragma('quick_check(1)', { simple: true }) !== 'ok';
  } catch {
    return true;
  } finally {
    connection?.close();
  }
}

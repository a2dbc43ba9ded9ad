import { randomBytes } from 'node:crypto';
import { closeSync, linkSync, openSync, rmSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { connect } from './driver.ts';
import { syncFile, syncFolder } from './durableFile.ts';
import { libraryName } from './libraryHeader.ts';
import { migrate } from './migrate.ts';
import { openLibrary } from './openLibrary.ts';
import type { Starter } from './starter/starter.ts';
import { storeError } from './storeErrors.ts';
import { systemError } from './systemError.ts';

export interface NewLibrary {
  /** What it begins with; none: empty. */
  readonly starter?: Starter | undefined;
  readonly now?: (() => Date) | undefined;
}

/** A fresh id of a library: it names a file, a mark and a folder of backups. */
export const newLibraryId = (): string => `lib_${randomBytes(9).toString('hex')}`;

/**
 * Makes a library file, whole or not at all: it is filled under another name and then given its own. Fails with `exists`
 * when that name is taken, and as a disk fails; then nothing is left behind.
 */
export async function createLibrary(file: string, options: NewLibrary = {}): Promise<void> {
  const name = libraryName(file);
  const temporary = path.join(path.dirname(file), `.new-${randomBytes(6).toString('hex')}`);
  try {
    makeEmpty(temporary, (options.now ?? (() => new Date()))().toISOString());
    if (options.starter) await fill(temporary, options.starter, options.now);
    syncFile(temporary);
    giveName(temporary, file);
  } catch (error) {
    for (const left of ['', '-wal', '-shm', '-journal', '-use'])
      rmSync(`${temporary}${left}`, { force: true });
    throw storeError(systemError(error, name), { name, file: temporary, isDamaged: () => false });
  }
}

/** Gives a finished file its name, unless that is taken: a link fails where a rename would overwrite. */
export function giveName(temporary: string, file: string): void {
  linkSync(temporary, file);
  unlinkSync(temporary);
  syncFolder(path.dirname(file));
}

function makeEmpty(file: string, at: string): void {
  closeSync(openSync(file, 'wx', 0o600));
  const connection = connect(file);
  try {
    connection.pragma('synchronous = FULL');
    connection.exec('BEGIN IMMEDIATE');
    migrate(connection);
    const id = newLibraryId();
    connection
      .prepare('INSERT INTO library (only, id, origin, created_at) VALUES (1, ?, ?, ?)')
      .run(id, id, at);
    connection.exec('COMMIT');
  } finally {
    connection.close();
  }
}

async function fill(file: string, starter: Starter, now: (() => Date) | undefined): Promise<void> {
  const library = await openLibrary(file, { now });
  try {
    for (const frame of starter.frames) await library.putFrame(frame);
    for (const { id, records } of starter.theories) {
      await library.createTheory({ id, commitId: `x_starter_${id}`, step: { name: 'theory-made' }, records });
    }
  } finally {
    await library.close();
  }
}

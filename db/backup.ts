import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { ApiError } from '../shared/api/errors.ts';
import type { BackupEntry } from '../shared/api/shapes.ts';
import { backupsToRemove } from './backupRetention.ts';
import { connect, type Connection } from './driver.ts';
import { putInPlace } from './durableFile.ts';
import { libraryEnding } from './libraryHeader.ts';
import { openLibrary } from './openLibrary.ts';
import type { LibraryRepository } from './sqliteRepository.ts';
import { storeError } from './storeErrors.ts';
import { systemError } from './systemError.ts';

/** A backup's name says all that a list shows, so that no file is opened for it: time, position, number of theories. */
const backupName = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)_r(\d+)_t(\d+)$/;

export interface StoredBackup extends BackupEntry {
  readonly seq: number;
  readonly file: string;
}

/** The backups in a library's own folder, newest first. */
export function listBackups(folder: string): StoredBackup[] {
  if (!existsSync(folder)) return [];
  const backups: StoredBackup[] = [];
  for (const entry of readdirSync(folder)) {
    const key = path.basename(entry, libraryEnding);
    const parts = entry.endsWith(libraryEnding) ? backupName.exec(key) : null;
    if (!parts) continue;
    const at = `${parts[1]}${parts[2]}:${parts[3]}:${parts[4]}`;
    const file = path.join(folder, entry);
    const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (Number.isNaN(Date.parse(at))) continue;
    backups.push({ key, at, bytes, theories: Number(parts[6]), seq: Number(parts[5]), file });
  }
  return backups.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Makes a compact copy of a library, reads it back whole, and only then gives it its name; older ones go as the retention says.
 * Fails as a disk fails, or with `library-damaged` when the copy does not verify; then nothing is left behind.
 */
export async function backUp(library: LibraryRepository, folder: string, now: Date): Promise<BackupEntry> {
  const { name } = library;
  const at = now.toISOString();
  const temporary = path.join(folder, `.new-${process.pid}-${at.replaceAll(':', '-')}`);
  try {
    const { seq, theories } = await copyLibrary(library, temporary);
    const key = `${at.replaceAll(':', '-')}_r${seq}_t${theories}`;
    const file = path.join(folder, key + libraryEnding);
    const bytes = statSync(temporary).size;
    putInPlace(temporary, file);
    for (const old of backupsToRemove(listBackups(folder), now)) rmSync(old.file, { force: true });
    return { key, at, bytes, theories };
  } catch (error) {
    throw storeError(systemError(error, name), { name, file: library.file, isDamaged: () => false });
  } finally {
    removeLibraryFiles(temporary);
  }
}

/** Copies a library as it is at one moment into a new file and verifies the copy. Gives its position and number of theories. */
export async function copyLibrary(
  library: LibraryRepository,
  file: string,
): Promise<{ seq: number; theories: number }> {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  // Made here, because SQLite would let others read it.
  closeSync(openSync(file, 'wx', 0o600));
  library.copyInto(file);
  const copy = await openLibrary(file);
  try {
    const [fault] = await copy.verify();
    if (fault !== undefined) throw new ApiError('library-damaged', { name: library.name, place: fault });
    return { seq: copy.end().seq, theories: (await copy.listTheories()).length };
  } finally {
    await copy.close();
  }
}

/** Keeps a copy of a library in the middle of being opened, before its schema changes. */
export function copyBeforeMigrating(connection: Connection, folder: string, now: Date): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const version = connection.pragma('user_version', { simple: true });
  const temporary = path.join(folder, `.new-${process.pid}-schema`);
  try {
    closeSync(openSync(temporary, 'wx', 0o600));
    connection.prepare('VACUUM INTO ?').run(temporary);
    const copy = connect(temporary, { readOnly: true });
    const whole = copy.pragma('quick_check(1)', { simple: true }) === 'ok';
    copy.close();
    if (!whole) throw new Error('the copy before migrating is not whole');
    const stamp = now.toISOString().replaceAll(':', '-');
    putInPlace(temporary, path.join(folder, `schema-${String(version)}_${stamp}${libraryEnding}`));
  } finally {
    removeLibraryFiles(temporary);
  }
}

/** Keeps the bytes of a library that cannot be opened, with what stands in its WAL, as they are. */
export function keepBytes(file: string, folder: string, now: Date): void {
  if (!existsSync(file)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = path.join(folder, `kept_${now.toISOString().replaceAll(':', '-')}${libraryEnding}`);
  for (const part of ['', '-wal']) {
    if (!existsSync(`${file}${part}`)) continue;
    const temporary = path.join(folder, `.new-${process.pid}-kept${part}`);
    copyFileSync(`${file}${part}`, temporary);
    putInPlace(temporary, `${kept}${part}`);
  }
}

/** Removes a file and what SQLite may have left beside it. */
export function removeLibraryFiles(file: string): void {
  for (const part of ['', '-wal', '-shm', '-journal', '-use']) rmSync(`${file}${part}`, { force: true });
}

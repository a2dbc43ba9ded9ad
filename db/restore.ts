import { copyFileSync, chmodSync } from 'node:fs';
import path from 'node:path';
import { ApiError } from '../shared/api/errors.ts';
import { keepBytes, listBackups, backUp, removeLibraryFiles } from './backup.ts';
import { putInPlace } from './durableFile.ts';
import { marksIn } from './highWaterMark.ts';
import type { ChainEnd } from './journalRows.ts';
import { libraryName } from './libraryHeader.ts';
import { openLibrary } from './openLibrary.ts';
import type { LibraryRepository } from './sqliteRepository.ts';
import { systemError } from './systemError.ts';

export interface Restoring {
  readonly file: string;
  /** The folder of this library's backups. */
  readonly folder: string;
  readonly key: string;
  readonly marks: string;
  /** The library as it is open now; none when it cannot be opened. It is closed here. */
  readonly present: LibraryRepository | undefined;
  readonly now: Date;
}

/**
 * Puts a backup in a library's place. The present state is kept first: as a backup, or byte for byte where it cannot be read.
 * The backup is verified before anything is touched. Fails with `not-found`, `library-damaged` or as a disk fails; until the
 * very last step, a rename, the library is as it was.
 */
export async function restoreBackup({ file, folder, key, marks, present, now }: Restoring): Promise<void> {
  const name = libraryName(file);
  const backup = listBackups(folder).find((entry) => entry.key === key);
  if (!backup) throw new ApiError('not-found', { name: key });
  const temporary = path.join(path.dirname(file), `.new-${process.pid}-restore`);
  try {
    copyFileSync(backup.file, temporary);
    chmodSync(temporary, 0o600);
    const { id, end } = await verified(temporary, name);
    // A library that lost its file is still readable; one that does not verify is kept as it is, and so is what has its name.
    const kept =
      present !== undefined &&
      (await backUp(present, folder, now).then(
        () => true,
        () => false,
      ));
    if (!kept || present?.lost()) keepBytes(file, folder, now);
    await present?.close();
    // A WAL that is left would be played into the restored file.
    removeLibraryFiles(`${file}-wal`);
    removeLibraryFiles(`${file}-shm`);
    putInPlace(temporary, file);
    // On purpose lower than before: going back is what was asked.
    marksIn(marks).write(id, end);
  } catch (error) {
    throw systemError(error, name);
  } finally {
    removeLibraryFiles(temporary);
  }
}

async function verified(file: string, name: string): Promise<{ id: string; end: ChainEnd }> {
  const library = await openLibrary(file);
  try {
    const [fault] = await library.verify();
    if (fault !== undefined) throw new ApiError('library-damaged', { name, place: fault });
    return { id: library.id, end: library.end() };
  } finally {
    await library.close();
  }
}

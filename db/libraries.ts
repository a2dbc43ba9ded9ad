import { existsSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { ApiError } from '../shared/api/errors.ts';
import type { BackupEntry, LibraryEntry, LibraryState } from '../shared/api/shapes.ts';
import { backUp, copyBeforeMigrating, copyLibrary, listBackups, removeLibraryFiles } from './backup.ts';
import { createLibrary, giveName, newLibraryId } from './createLibrary.ts';
import { connect } from './driver.ts';
import { cleanFileName } from './fileName.ts';
import { libraryEnding, libraryName } from './libraryHeader.ts';
import { openLibrary } from './openLibrary.ts';
import { personIn, type Person } from './person.ts';
import { keyOfFile, librariesIn, recentsIn } from './recents.ts';
import type { Repository } from './repository.ts';
import { rescueLibrary } from './rescue.ts';
import { restoreBackup } from './restore.ts';
import type { LibraryRepository } from './sqliteRepository.ts';
import { starterContent } from './starter/starterContent.ts';
import { systemError } from './systemError.ts';

export interface LibrariesOptions {
  /** The program's own folder: libraries, and in folders of their own marks and backups. */
  readonly folder: string;
  /** A library that the user named instead, wherever it is. */
  readonly file?: string;
  /** The name that goes beside changes in place of the one that was set. */
  readonly who?: string | undefined;
  readonly now?: () => Date;
}

/** The libraries of one user, of which one is open. Towards the outside each has a key; no path ever crosses. */
export interface Libraries {
  /** Who works with them. */
  readonly person: Person;
  /** The library to work with; for a damaged one what could be read of it, read-only. */
  current(): Repository | undefined;
  state(): Promise<LibraryState>;
  list(): Promise<LibraryEntry[]>;
  /** Makes a library in the program's folder and opens it. Fails with `exists`, or as a disk fails. */
  create(name: string, starter: boolean): Promise<LibraryState>;
  /** Opens another one; one that cannot be opened is a state. Fails with `not-found`. */
  open(key: string): Promise<LibraryState>;
  /** Copies the open library, also when its own file has gone meanwhile. Fails with `exists`, `no-library` or as a disk fails. */
  copy(name: string): Promise<LibraryEntry>;
  backups(): Promise<BackupEntry[]>;
  backUp(): Promise<BackupEntry>;
  /** Puts a backup in the place of the library, whose present state is kept. */
  restore(key: string): Promise<LibraryState>;
  close(): Promise<void>;
}

type Opening =
  | { readonly kind: 'open'; readonly library: LibraryRepository }
  | {
      readonly kind: 'refused';
      readonly file: string;
      readonly error: ApiError;
      readonly rescued?: Repository;
    }
  | { readonly kind: 'none' };

/** The library of a first start. */
const firstName = 'Raderwerk';
const hour = 3_600_000;

/**
 * Opens the library that was named, else the latest, else makes the first one with its starter content. Never rejects for a
 * library that cannot be opened: then the state says why and the backups can be restored.
 */
export async function openLibraries(options: LibrariesOptions): Promise<Libraries> {
  const { folder } = options;
  const now = options.now ?? (() => new Date());
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const marks = path.join(folder, 'marks');
  const recents = recentsIn(folder);
  const person = personIn(folder);
  const who = (): string => options.who ?? person.name();
  const backupsOf = (id: string): string => path.join(folder, 'backups', id);
  let opening: Opening = { kind: 'none' };

  const fileInFolder = (name: string): string => path.join(folder, cleanFileName(name) + libraryEnding);
  const idOf = (file: string): string | undefined => recents.list().find((entry) => entry.file === file)?.id;
  const backupFolder = (): string | undefined => {
    if (opening.kind === 'open') return backupsOf(opening.library.id);
    const id = opening.kind === 'refused' ? idOf(opening.file) : undefined;
    return id === undefined ? undefined : backupsOf(id);
  };
  const files = (): string[] => [
    ...new Set([...recents.list().map((entry) => entry.file), ...librariesIn(folder)]),
  ];

  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  let openedAt = 0;
  /** Damage that a backup came upon: it reads everything. */
  let found: ApiError | undefined;
  /** A backup now and then without being asked: when there is none yet, or the last is an hour old and things have changed. */
  const backUpIfDue = async (library: LibraryRepository): Promise<void> => {
    const last = listBackups(backupsOf(library.id))[0];
    const age = last ? now().getTime() - Date.parse(last.at) : hour;
    if (!library.isOpen() || library.lost() || library.readOnly) return;
    if (last?.seq === library.end().seq || (age >= 0 && age < hour)) return;
    // A disk without room for a backup still lets people work; the state shows when the last one was made.
    await backUp(library, backupsOf(library.id), now()).catch((error: unknown) => {
      if (error instanceof ApiError && error.code === 'library-damaged') found = error;
    });
  };

  /** Shortly after opening, when the screen stands, and every hour from then on. */
  const watchBackups = (library: LibraryRepository): void => {
    const due = (): void => void backUpIfDue(library);
    timers = [setTimeout(due, 10_000).unref(), setInterval(due, hour).unref()];
  };

  const openFile = async (asked: string): Promise<void> => {
    const file = existsSync(asked) ? realpathSync(asked) : asked;
    const id = idOf(file);
    try {
      const library = await openLibrary(file, {
        marks,
        now,
        who,
        beforeMigrating: (connection) =>
          copyBeforeMigrating(connection, backupsOf(id ?? keyOfFile(file)), now()),
      });
      opening = { kind: 'open', library };
      found = undefined;
      recents.note({ file, id: library.id, openedAt: now().toISOString() });
      openedAt = library.end().seq;
      watchBackups(library);
    } catch (thrown) {
      const error = systemError(thrown, libraryName(file));
      if (!(error instanceof ApiError)) throw error;
      const rescued = error.code === 'library-damaged' ? (await rescueLibrary(file))?.repository : undefined;
      opening = { kind: 'refused', file, error, ...(rescued ? { rescued } : {}) };
    }
  };
  const closeOpen = async (): Promise<void> => {
    for (const timer of timers) clearTimeout(timer);
    if (opening.kind === 'open') {
      const { library } = opening;
      if (!library.lost() && library.end().seq !== openedAt) await backUpIfDue(library);
      await library.close();
    }
    opening = { kind: 'none' };
  };
  const state = async (): Promise<LibraryState> => {
    const folderOfBackups = backupFolder();
    const last = folderOfBackups === undefined ? undefined : listBackups(folderOfBackups)[0];
    const lastBackup = last ? { lastBackupAt: last.at } : {};
    if (opening.kind === 'none') return { state: 'none', name: '', key: '', readOnly: true };
    if (opening.kind === 'refused') {
      const { file, error } = opening;
      const concern = { code: error.code, details: { ...error.details } };
      return {
        state: 'refused',
        name: libraryName(file),
        key: keyOfFile(file),
        concern,
        readOnly: true,
        ...lastBackup,
      };
    }
    const { library } = opening;
    const known = library.lost() ?? found ?? library.concern;
    const concern = known ? { concern: { code: known.code, details: { ...known.details } } } : {};
    const { file, name, readOnly } = library;
    return { state: 'open', name, key: keyOfFile(file), readOnly, ...concern, ...lastBackup };
  };
  const entryOf = (file: string): LibraryEntry => {
    const stats = statSync(file, { throwIfNoEntry: false });
    const open = opening.kind === 'open' && opening.library.file === file;
    const there = stats?.isFile() ?? false;
    const facts = stats && there ? { changedAt: stats.mtime.toISOString(), bytes: stats.size } : {};
    return { key: keyOfFile(file), name: libraryName(file), open, there, ...facts };
  };
  const opened = (): LibraryRepository => {
    if (opening.kind !== 'open') throw new ApiError('no-library');
    return opening.library;
  };

  const openLatest = async (): Promise<void> => {
    const latest = files().find((file) => existsSync(file));
    if (latest !== undefined) return openFile(latest);
    const file = fileInFolder(firstName);
    try {
      await createLibrary(file, { starter: await starterContent(), now });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Two programs that start at once: the other was first.
      if (error.code !== 'exists') {
        opening = { kind: 'refused', file, error };
        return;
      }
    }
    await openFile(file);
  };

  tidy(folder);
  if (options.file === undefined) await openLatest();
  else await openFile(path.resolve(options.file));

  return {
    person,
    current: () => {
      if (opening.kind === 'open') return opening.library;
      return opening.kind === 'refused' ? opening.rescued : undefined;
    },
    state,
    list: async () => files().map(entryOf),
    create: async (name, starter) => {
      const file = fileInFolder(name);
      await createLibrary(file, { ...(starter ? { starter: await starterContent() } : {}), now });
      await closeOpen();
      await openFile(file);
      return state();
    },
    open: async (key) => {
      const file = files().find((known) => keyOfFile(known) === key);
      if (file === undefined) throw new ApiError('not-found', { name: key });
      await closeOpen();
      await openFile(file);
      return state();
    },
    copy: async (name) => {
      const library = opened();
      const file = fileInFolder(name);
      const temporary = path.join(folder, `.new-${process.pid}-copy`);
      try {
        await copyLibrary(library, temporary);
        giveOwnId(temporary);
        giveName(temporary, file);
      } catch (error) {
        throw systemError(error, libraryName(file));
      } finally {
        removeLibraryFiles(temporary);
      }
      return entryOf(file);
    },
    backups: async () => {
      const folderOfBackups = backupFolder();
      if (folderOfBackups === undefined) return [];
      return listBackups(folderOfBackups).map(({ key, at, bytes, theories }) => ({
        key,
        at,
        bytes,
        theories,
      }));
    },
    backUp: async () => backUp(opened(), backupsOf(opened().id), now()),
    restore: async (key) => {
      const folderOfBackups = backupFolder();
      if (opening.kind === 'none' || folderOfBackups === undefined) throw new ApiError('no-library');
      for (const timer of timers) clearTimeout(timer);
      const present = opening.kind === 'open' ? opening.library : undefined;
      const file = opening.kind === 'open' ? opening.library.file : opening.file;
      try {
        await restoreBackup({ file, folder: folderOfBackups, key, marks, present, now: now() });
      } finally {
        if (present && !present.isOpen()) opening = { kind: 'none' };
        if (opening.kind !== 'open') await openFile(file);
      }
      return state();
    },
    close: closeOpen,
  };
}

/** A copy goes its own way: its own mark, its own backups. Its past stays, for the chain begins at the origin. */
function giveOwnId(file: string): void {
  const connection = connect(file);
  try {
    connection.pragma('synchronous = FULL');
    connection.prepare('UPDATE library SET id = ?').run(newLibraryId());
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
}

/** Removes what a program that was killed left half made, once it is a day old and nobody can be at work on it. */
function tidy(folder: string): void {
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith('.new-')) continue;
    const file = path.join(folder, entry);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > 24 * hour) removeLibraryFiles(file);
  }
}

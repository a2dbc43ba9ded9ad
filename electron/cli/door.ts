import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import path from 'node:path';
import { createLibrary } from '../../db/createLibrary.ts';
import { openLibraries, type Libraries } from '../../db/libraries.ts';
import { ownLibraryFile } from '../../db/ownLibrary.ts';
import { starterContent } from '../../db/starter/starterContent.ts';
import { ApiError, type ErrorCode } from '../../shared/api/errors.ts';
import { idMaker } from '../../shared/ids.ts';
import { dataFolder, makeFolders } from '../host/folders.ts';
import { readInProcess } from '../host/importProcess.ts';
import { nodeImportChild } from '../host/nodeImportChild.ts';
import { importProgram } from '../host/start.ts';
import type { LibraryDoor } from './library.ts';
import { BadUse } from './use.ts';

/**
 * The way to real libraries and files. `tell` hears what is to be known of a library although it can be used, such as that
 * it is older than what was last stored.
 */
export function libraryDoor(tell: (concern: ApiError) => void): LibraryDoor {
  const folder = dataFolder({ platform: process.platform, env: process.env, home: homedir() });
  const fileOf = (file: string | undefined): string =>
    file === undefined ? ownLibraryFile(folder) : path.resolve(file);
  const isThere = (file: string | undefined): boolean => existsSync(fileOf(file));

  const librariesOf = async (file: string | undefined, byUser = false): Promise<Libraries> => {
    if (!isThere(file)) throw new BadUse('library-missing', { name: path.basename(fileOf(file)) });
    const who = byUser ? userName() : undefined;
    return openLibraries({ folder: makeFolders().data, file: fileOf(file), who });
  };
  const withLibraries = async <T>(
    file: string | undefined,
    work: (libraries: Libraries) => Promise<T>,
  ): Promise<T> => {
    const libraries = await librariesOf(file);
    try {
      return await work(libraries);
    } finally {
      await libraries.close();
    }
  };

  return {
    fileOf,
    isThere,
    create: async (file) => {
      const folders = makeFolders();
      const made = file === undefined ? ownLibraryFile(folders.data) : path.resolve(file);
      await createLibrary(made, { starter: await starterContent() });
    },
    open: async (file, byUser) => {
      const libraries = await librariesOf(file, byUser);
      const concern = await refusal(libraries);
      const { state } = await libraries.state();
      const library = libraries.current();
      if (state !== 'open' || !library) {
        await libraries.close();
        throw concern ?? new ApiError('no-library');
      }
      if (concern) tell(concern);
      return { ...library, close: () => libraries.close() };
    },
    backups: (file) => withLibraries(file, (libraries) => libraries.backups()),
    backUp: (file) =>
      withLibraries(file, async (libraries) => {
        const { state } = await libraries.state();
        const concern = await refusal(libraries);
        if (state !== 'open' && concern) throw concern;
        return libraries.backUp();
      }),
    restore: (file, key) =>
      withLibraries(file, async (libraries) => {
        const { state } = await libraries.restore(key);
        const concern = await refusal(libraries);
        if (state !== 'open' && concern) throw concern;
      }),
    readFile: (name, bytes) => readInProcess(() => nodeImportChild(importProgram()), { name, bytes }),
    newId: idMaker(() => randomBytes(4).readUInt32LE() / 2 ** 32),
  };
}

/** Why a library cannot be used, or what to know although it can. */
async function refusal(libraries: Libraries): Promise<ApiError | undefined> {
  const { concern } = await libraries.state();
  return concern && new ApiError(concern.code as ErrorCode, concern.details);
}

/** The name by which the system knows its user. Throws {@link BadUse} where it knows none, as in some containers. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new BadUse('no-user');
  }
}

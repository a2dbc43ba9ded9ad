import type { Repository } from '../../db/repository.ts';
import type { BackupEntry } from '../../shared/api/shapes.ts';
import type { Exchange } from '../../shared/exchange/json/readExchange.ts';
import type { NewId } from '../../shared/ids.ts';

/** How the commands reach libraries and files; `file` is what `--library` names, undefined for the program's own library. */
export interface LibraryDoor {
  /** The path of the library meant, whether or not it is there. */
  readonly fileOf: (file: string | undefined) => string;
  readonly isThere: (file: string | undefined) => boolean;
  readonly create: (file: string | undefined) => Promise<void>;
  /** Changes bear the name that was set in the program, or with `byUser` that of the system's user. */
  readonly open: (file: string | undefined, byUser?: boolean) => Promise<Repository>;
  readonly backups: (file: string | undefined) => Promise<readonly BackupEntry[]>;
  readonly backUp: (file: string | undefined) => Promise<BackupEntry>;
  readonly restore: (file: string | undefined, key: string) => Promise<void>;
  /** Reads a file from outside in a process of its own. */
  readonly readFile: (name: string, bytes: Uint8Array) => Promise<Exchange>;
  readonly newId: NewId;
}

/** Opens the library, works with it, and closes it whatever happens. */
export async function withLibrary<T>(
  door: LibraryDoor,
  file: string | undefined,
  work: (library: Repository) => Promise<T>,
  byUser = false,
): Promise<T> {
  const library = await door.open(file, byUser);
  try {
    return await work(library);
  } finally {
    await library.close();
  }
}

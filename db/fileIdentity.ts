import { statSync } from 'node:fs';
import { ApiError } from '../shared/api/errors.ts';

/** Which file on which disk a library is: SQLite does not notice when its file is deleted, renamed or replaced. */
export interface FileIdentity {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly wal: bigint | undefined;
}

/** Reads who the files are now. Call it when the WAL has been made. Fails with `library-gone` when there is no file. */
export function identify(file: string, name: string): FileIdentity {
  const main = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!main) throw new ApiError('library-gone', { name });
  const wal = statSync(`${file}-wal`, { bigint: true, throwIfNoEntry: false });
  return { dev: main.dev, ino: main.ino, wal: wal?.ino };
}

/**
 * Two looks at the disk, 6 microseconds, before anything is called stored. Fails with `library-gone` when the library or its
 * WAL is no longer there, `library-replaced` when another file has its name, `library-linked` when it got a second name.
 */
export function assertSameFile(file: string, name: string, known: FileIdentity): void {
  const main = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!main) throw new ApiError('library-gone', { name });
  if (main.dev !== known.dev || main.ino !== known.ino) throw new ApiError('library-replaced', { name });
  if (main.nlink !== 1n) throw new ApiError('library-linked', { name });
  const wal = statSync(`${file}-wal`, { bigint: true, throwIfNoEntry: false });
  if (!wal) throw new ApiError('library-gone', { name });
  if (wal.ino !== known.wal) throw new ApiError('library-replaced', { name });
}

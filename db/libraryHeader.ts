import {
  closeSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  statfsSync,
  type BigIntStats,
} from 'node:fs';
import path from 'node:path';
import { ApiError } from '../shared/api/errors.ts';
import { applicationId } from './migrate.ts';
import { firstPageInWal } from './walHeader.ts';

export const libraryEnding = '.raderwerk';

/** What the screen calls a library: its file's name without folder and ending. */
export const libraryName = (file: string): string => path.basename(file, libraryEnding);

const magic = 'SQLite format 3\u0000';

/** File systems on which WAL does not work or locks may lie: NFS, SMB (three kinds), FUSE, 9P (also WSL's drives), vboxsf. */
const shares = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x1021997, 0x786f4256]);

export interface LibraryFile {
  /** The real path, links resolved once. */
  readonly file: string;
  readonly stats: BigIntStats;
  readonly version: number;
}

/**
 * Looks at a library with the file system alone, before SQLite sees the path: SQLite would take an empty file for a new
 * library, and leaves files beside one that it only looked at. Fails with `file-unreadable`, `library-foreign`,
 * `library-damaged`, `library-newer`, `library-linked` or `library-share`; no byte has then changed.
 */
export function inspectLibrary(asked: string, newest: number, fileSystem = fileSystemOf): LibraryFile {
  const name = libraryName(asked);
  // The driver trims the path, so that `x.db ` would open `x.db`.
  if (asked !== asked.trim() || /\p{Cc}/u.test(asked))
    throw new ApiError('library-foreign', { name, place: 'name' });
  const { file, stats } = resolve(asked, name);
  if (!stats.isFile()) throw new ApiError('library-foreign', { name, place: 'file' });
  if (stats.nlink > 1n) throw new ApiError('library-linked', { name });
  const header = readStart(file, name);
  assertOurs(header, name);
  const version = versionIn(header, name, newest);
  const inWal = firstPageInWal(`${file}-wal`);
  const later = inWal ? versionIn(inWal, name, newest) : version;
  if (shares.has(fileSystem(file))) throw new ApiError('library-share', { name });
  return { file, stats, version: later };
}

function fileSystemOf(file: string): number {
  try {
    return statfsSync(file).type;
  } catch {
    return 0;
  }
}

function resolve(asked: string, name: string): { file: string; stats: BigIntStats } {
  try {
    const file = realpathSync(asked);
    return { file, stats: lstatSync(file, { bigint: true }) };
  } catch {
    throw new ApiError('file-unreadable', { name });
  }
}

function readStart(file: string, name: string): Buffer {
  const header = Buffer.alloc(100);
  try {
    const handle = openSync(file, 'r');
    try {
      return header.subarray(0, readSync(handle, header, 0, 100, 0));
    } finally {
      closeSync(handle);
    }
  } catch {
    throw new ApiError('file-unreadable', { name });
  }
}

/** A file that is empty or begins with zeros is what a power cut leaves: damage, so that the backups are offered. */
function assertOurs(header: Buffer, name: string): void {
  if (header.every((byte) => byte === 0))
    throw new ApiError('library-damaged', { name, place: header.length === 100 ? 'byte 0' : '0 bytes' });
  const start = header.subarray(0, 16).toString('latin1');
  if (start !== magic) throw new ApiError('library-foreign', { name, place: 'byte 0' });
  if (header.length < 100) throw new ApiError('library-damaged', { name, place: `byte ${header.length}` });
}

function versionIn(header: Buffer, name: string, newest: number): number {
  if (header.readUInt32BE(68) !== applicationId)
    throw new ApiError('library-foreign', { name, place: 'byte 68' });
  const version = header.readUInt32BE(60);
  if (version === 0) throw new ApiError('library-foreign', { name, place: 'byte 60' });
  if (version > newest) throw new ApiError('library-newer', { name });
  return version;
}

import { statfsSync } from 'node:fs';
import { ApiError, type ErrorCode } from '../shared/api/errors.ts';
import { sqliteCode } from './driver.ts';
import { userOf } from './useNote.ts';

export interface Trouble {
  /** The library's name, for the sentence. */
  readonly name: string;
  readonly file: string;
  /** Whether a fresh look at the file finds it damaged: a failing read looks the same as damage to SQLite. */
  readonly isDamaged: () => boolean;
}

/**
 * The error to hand on for what SQLite threw. An {@link ApiError} and what did not come from SQLite go through as they are.
 * `SQLITE_CORRUPT` counts as damage only after a second look, for a passing read error gives the same code.
 */
export function storeError(error: unknown, trouble: Trouble): unknown {
  const code = sqliteCode(error);
  if (code === undefined) return error;
  const found = errorCodeOf(code, trouble);
  return found ? new ApiError(found, detailsOf(found, trouble)) : error;
}

function errorCodeOf(code: string, trouble: Trouble): ErrorCode | undefined {
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return 'disk-full';
  // A quota, or a disk that filled up between two writes, comes as a failed write.
  if (code === 'SQLITE_IOERR_WRITE' && isFull(trouble.file)) return 'disk-full';
  if (code.startsWith('SQLITE_IOERR')) return 'disk-failing';
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code)) return 'library-busy';
  if (code === 'SQLITE_READONLY_DBMOVED') return 'library-gone';
  if (code.startsWith('SQLITE_READONLY')) return 'read-only';
  if (code.startsWith('SQLITE_CANTOPEN')) return 'file-unreadable';
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return 'unsound';
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return trouble.isDamaged() ? 'library-damaged' : 'disk-failing';
  return undefined;
}

function detailsOf(code: ErrorCode, trouble: Trouble): Record<string, string> {
  if (code === 'library-damaged') return { name: trouble.name, place: 'SQLite' };
  if (code === 'library-busy') return { name: trouble.name, holder: userOf(trouble.file) };
  if (code === 'unsound') return { place: 'reference' };
  return { name: trouble.name };
}

function isFull(file: string): boolean {
  try {
    const disk = statfsSync(file);
    return disk.bavail * disk.bsize < 64 * 1024;
  } catch {
    return false;
  }
}

import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { ApiError } from '../../shared/api/errors.ts';
import { limits } from '../../shared/limits.ts';
import { BadUse } from './use.ts';

const megabyte = 1024 * 1024;

/** Whether something stands there that can be read as a file. */
export const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * The bytes of a file that a person named. Fails with `file-unreadable` when it is no file or may not be opened, and with
 * `file-too-large` before a byte is read of what is larger than any import takes.
 */
export function readNamedFile(file: string): Uint8Array {
  const name = path.basename(file);
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new ApiError('file-unreadable', { name });
    if (stat.size > limits.fileBytes) {
      const size = Math.ceil(stat.size / megabyte);
      throw new ApiError('file-too-large', { name, size, limit: limits.jsonBytes / megabyte });
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError('file-unreadable', { name });
  }
}

/**
 * Writes a text to a file whole or not at all: beside it first, flushed, read back, then put in its place. Throws
 * {@link BadUse} when that cannot be done; then what stood there still stands.
 */
export function writeNamedFile(file: string, text: string): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    const handle = openSync(beside, 'wx', 0o666);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (readFileSync(beside, 'utf8') !== text) throw new Error('not what was written');
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
    throw new BadUse('not-written', { name: path.basename(file) });
  }
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The start of the library's first page as the WAL has it: a newer version may stand there alone, and opening the library to
 * see it would already write. Reads the frames (24 bytes of header and a page each) of the WAL's last beginning, up to its
 * last commit. Undefined when there is no WAL or it does not hold that page.
 */
export function firstPageInWal(wal: string): Buffer | undefined {
  let handle: number;
  try {
    handle = openSync(wal, 'r');
  } catch {
    return undefined;
  }
  try {
    const size = fstatSync(handle).size;
    const header = Buffer.alloc(32);
    if (readSync(handle, header, 0, 32, 0) < 32) return undefined;
    const pageSize = header.readUInt32BE(8);
    if (pageSize < 512 || pageSize > 65536) return undefined;
    const frame = Buffer.alloc(124);
    let latest: Buffer | undefined;
    let committed: Buffer | undefined;
    for (let at = 32; at + 24 + pageSize <= size; at += 24 + pageSize) {
      readSync(handle, frame, 0, 124, at);
      // Frames of an earlier beginning carry other salts and are not read by SQLite either.
      if (frame.compare(header, 16, 24, 8, 16) !== 0) break;
      if (frame.readUInt32BE(0) === 1) latest = Buffer.from(frame.subarray(24));
      if (frame.readUInt32BE(4) !== 0) committed = latest;
    }
    return committed;
  } finally {
    closeSync(handle);
  }
}

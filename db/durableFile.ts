import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Waits until the disk has the file's bytes. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Waits until the disk has the names in a folder. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Puts a finished temporary file under its name, so that a crash leaves the old one or the new one, whole. */
export function putInPlace(temporary: string, file: string): void {
  syncFile(temporary);
  renameSync(temporary, file);
  syncFolder(path.dirname(file));
}

/** Writes a small file whole or not at all, for its owner alone. Fails with the system's error; then the old one stands. */
export function writeDurably(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.new`;
  try {
    writeFileSync(temporary, text, { mode: 0o600 });
    putInPlace(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

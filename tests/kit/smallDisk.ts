import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ownFolder } from './libraryFile.ts';

/** Whether this user may make a disk, as root on Linux may. */
export function canMakeDisk(): boolean {
  const { folder, remove } = ownFolder();
  try {
    smallDisk(folder, 1).remove();
    return true;
  } catch {
    return false;
  } finally {
    remove();
  }
}

/** A disk of a few megabytes in memory. Throws where this user may not make one. */
export function smallDisk(folder: string, megabytes: number): { at: string; remove: () => void } {
  const at = path.join(folder, 'disk');
  mkdirSync(at, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', at]);
  if (mounted.status !== 0) throw new Error('no disk can be made here');
  return { at, remove: () => void spawnSync('umount', [at]) };
}

/** Fills a disk to the last byte, and gives what makes room again. */
export function fillDisk(folder: string): () => void {
  const filler = path.join(folder, 'filler');
  for (const size of [65_536, 4096, 512, 1]) {
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(size, 1));
    } catch {
      // That size no longer fits; a smaller one may.
    }
  }
  return () => rmSync(filler);
}

import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A disk of a few megabytes in memory, where this user may make one; undefined otherwise. */
export function smallDisk(folder: string, megabytes: number): { at: string; remove: () => void } | undefined {
  const at = path.join(folder, 'disk');
  mkdirSync(at, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', at]);
  if (mounted.status !== 0) return undefined;
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

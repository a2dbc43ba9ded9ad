import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeDurably } from './durableFile.ts';
import type { ChainEnd } from './journalRows.ts';

const markShape = z.strictObject({ seq: z.number().int().nonnegative(), hash: z.string() });

/**
 * How far a library is known to have come, kept outside it: an older copy put in its place, or a WAL that lost its tail, is
 * consistent in itself and shows nowhere else. A mark may lag behind the library, never lead.
 */
export interface HighWaterMark {
  read(libraryId: string): ChainEnd | undefined;
  /** Never fails: a mark that cannot be written lags, which is allowed. */
  write(libraryId: string, end: ChainEnd): void;
}

/** Marks as files, one a library, in the program's own folder. */
export function marksIn(folder: string): HighWaterMark {
  const fileOf = (libraryId: string): string =>
    path.join(folder, `${libraryId.replaceAll(/[^\w-]/g, '_')}.json`);
  return {
    read: (libraryId) => {
      try {
        return markShape.parse(JSON.parse(readFileSync(fileOf(libraryId), 'utf8')));
      } catch {
        // None yet, or one that a crash left half: no mark says less, never something false.
        return undefined;
      }
    },
    write: (libraryId, end) => {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeDurably(fileOf(libraryId), JSON.stringify(end));
      } catch {
        // It lags; the next one is tried after the next commits.
      }
    },
  };
}

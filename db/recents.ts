import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeDurably } from './durableFile.ts';
import { libraryEnding } from './libraryHeader.ts';

const recent = z.strictObject({
  file: z.string(),
  /** The library's own id, so that its backups are found when it can no longer be read. */
  id: z.exactOptional(z.string()),
  openedAt: z.string(),
});
export type Recent = z.infer<typeof recent>;

/** Names a library towards the host and the screen, in place of its path. */
export const keyOfFile = (file: string): string =>
  createHash('sha256').update(file).digest('base64url').slice(0, 22);

/** The libraries that were opened here, newest first, wherever they are. */
export interface Recents {
  list(): readonly Recent[];
  /** Puts a library on top. Never fails: a list that cannot be written is a small loss. */
  note(entry: Recent): void;
}

/** The list of recent libraries in the program's folder. One that a crash left half counts as empty. */
export function recentsIn(folder: string): Recents {
  const file = path.join(folder, 'recent-libraries.json');
  const list = (): readonly Recent[] => {
    try {
      return z.array(recent).parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return [];
    }
  };
  return {
    list,
    note: (entry) => {
      const id = entry.id ?? list().find((known) => known.file === entry.file)?.id;
      const others = list().filter((known) => known.file !== entry.file);
      const next = [{ ...entry, ...(id === undefined ? {} : { id }) }, ...others].slice(0, 50);
      try {
        writeDurably(file, JSON.stringify(next, null, 2));
      } catch {
        // As said above.
      }
    },
  };
}

/** The library files in a folder, by name. */
export const librariesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((entry) => entry.endsWith(libraryEnding) && !entry.startsWith('.'))
    .toSorted()
    .map((entry) => path.join(folder, entry));

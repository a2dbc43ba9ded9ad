import { existsSync } from 'node:fs';
import path from 'node:path';
import { libraryEnding } from './libraryHeader.ts';
import { librariesIn, recentsIn } from './recents.ts';

/**
 * The file of the library that the program opens when none is named: the one used last, else one in its folder, else where the
 * first one will be. Looks only at names; nothing is opened or made.
 */
export function ownLibraryFile(folder: string): string {
  const first = path.join(folder, `Raderwerk${libraryEnding}`);
  if (!existsSync(folder)) return first;
  const known = [
    ...recentsIn(folder)
      .list()
      .map((recent) => recent.file),
    ...librariesIn(folder),
  ];
  return known.find((file) => existsSync(file)) ?? first;
}

import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { limits } from '../../shared/limits.ts';

const mostWords = 32;

/**
 * The files that the words of a command line name (of this start, or of a second one, whose words are a stranger's): at most 32
 * words, plain files that exist and are not too large. Everything else is passed over.
 */
export function namedFiles(words: readonly string[], folder: string): readonly string[] {
  return words
    .slice(0, mostWords)
    .filter((word) => !word.startsWith('-') && word.length < 4096 && !word.includes('\0'))
    .map((word) => path.resolve(folder, word))
    .filter((file) => {
      const found = lstatSync(file, { throwIfNoEntry: false });
      return found?.isFile() === true && found.size <= limits.fileBytes;
    });
}

/** The bytes of a file for the import, size first, and its name without the folder. */
export function readNamed(file: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: path.basename(file), bytes: readFileSync(file) };
}

import { useCallback } from 'react';
import { libraryWords } from '../../shared/text/library.ts';
import { useSay } from '../state/language.ts';

/** Gives the size of a file in words: 340 kB, 2.1 MB. */
export function useSizeWords(): (bytes: number) => string {
  const say = useSay();
  return useCallback(
    (bytes) =>
      bytes < 1_000_000
        ? say(libraryWords.kilobytes, { n: Math.max(1, Math.round(bytes / 1000)) })
        : say(libraryWords.megabytes, { n: Math.round(bytes / 100_000) / 10 }),
    [say],
  );
}

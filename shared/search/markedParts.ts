import type { SearchHit } from './hit.ts';

/** A stretch of a text that holds a word that was looked for, or stands between two. */
export interface MarkedPart {
  readonly text: string;
  readonly found: boolean;
}

/** The excerpt of a hit in stretches, which together are the excerpt. */
export function markedParts({ excerpt, marks }: Pick<SearchHit, 'excerpt' | 'marks'>): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    parts.push(
      { text: excerpt.slice(at, from), found: false },
      { text: excerpt.slice(from, to), found: true },
    );
    at = to;
  }
  return [...parts, { text: excerpt.slice(at), found: false }].filter(({ text }) => text !== '');
}

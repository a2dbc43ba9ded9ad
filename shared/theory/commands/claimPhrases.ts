import type { TheoryHead } from '../records.ts';
import { languages } from '../words.ts';

/** The one stretch in which two texts differ: what stands before and after it is the same. */
function difference(before: string, after: string): { start: number; end: number; grown: number } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shortest - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same += 1;
  return { start, end: before.length - same, grown: after.length - before.length };
}

type Phrases = NonNullable<TheoryHead['claimPhrases']>;

/**
 * The phrases of a claim after its words were edited: those before the edit stay, those behind it move along, one that holds the
 * whole edit grows or shrinks with it, and one that the edit cuts into is let go. `undefined` when none are left.
 */
export function movePhrases(
  phrases: Phrases | undefined,
  before: TheoryHead['claim'],
  after: TheoryHead['claim'],
): Phrases | undefined {
  if (!phrases) return undefined;
  const edits = new Map(
    languages.map((language) => [language, difference(before?.[language] ?? '', after?.[language] ?? '')]),
  );
  const kept = phrases.flatMap((phrase) => {
    const { start, end, grown } = edits.get(phrase.lang) ?? { start: 0, end: 0, grown: 0 };
    if (start === end && grown === 0) return [phrase];
    if (phrase.to <= start) return [phrase];
    if (phrase.from >= end) return [{ ...phrase, from: phrase.from + grown, to: phrase.to + grown }];
    const holds = phrase.from < start && phrase.to > end;
    return holds ? [{ ...phrase, to: phrase.to + grown }] : [];
  });
  return kept.length > 0 ? kept : undefined;
}

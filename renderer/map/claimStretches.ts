import type { TheoryHead } from '../../shared/theory/records.ts';
import type { Language } from '../../shared/theory/words.ts';

/** A stretch of the claim: plain, or a phrase tied to a record with its number (3.6 of the look). */
export interface Stretch {
  readonly text: string;
  readonly record?: string;
  readonly number?: number;
}

/** The claim in a language, cut at the phrases that are tied to records, numbered in the order of the sentence. */
export function claimStretches(head: TheoryHead, language: Language): readonly Stretch[] {
  const shown: Language = head.claim?.[language] ? language : language === 'nl' ? 'en' : 'nl';
  const claim = head.claim?.[shown] ?? '';
  const phrases = (head.claimPhrases ?? [])
    .filter((phrase) => phrase.lang === shown && phrase.to <= claim.length)
    .toSorted((a, b) => a.from - b.from);
  const stretches: Stretch[] = [];
  let at = 0;
  phrases.forEach((phrase, i) => {
    if (phrase.from < at) return;
    if (phrase.from > at) stretches.push({ text: claim.slice(at, phrase.from) });
    const text = claim.slice(phrase.from, phrase.to);
    // A phrase tied to a code alone has nothing in the picture to walk to.
    stretches.push(phrase.record === undefined ? { text } : { text, record: phrase.record, number: i + 1 });
    at = phrase.to;
  });
  if (at < claim.length) stretches.push({ text: claim.slice(at) });
  return stretches;
}

import type { Language } from '../../shared/theory/words.ts';

/** How the browser and the program are set for someone who reads this language, and wants nothing to move by itself. */
export const screenIn = (language: Language) => ({
  language,
  locale: language === 'nl' ? 'nl-NL' : 'en-GB',
  contextOptions: { reducedMotion: 'reduce' as const },
});

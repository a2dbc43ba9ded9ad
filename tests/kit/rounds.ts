import type { Language } from '../../shared/theory/words.ts';

/** The rounds in which axe looks at a view: a theme changes colours only and a language words only, so two meet both of each. */
export const rounds = [
  { language: 'nl', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const satisfies readonly { readonly language: Language; readonly theme: 'light' | 'dark' }[];

/** How the browser and the program are set for a round. */
export const roundOptions = ({ language, theme }: (typeof rounds)[number]) => ({
  language,
  locale: language === 'nl' ? 'nl-NL' : 'en-GB',
  colorScheme: theme,
  contextOptions: { reducedMotion: 'reduce' as const },
});

import type { Language } from '../../shared/theory/words.ts';

/** The language of a system whose locale is given as it gives it (`nl_BE.UTF-8`, `nl-NL`): Dutch, else English. */
export const languageOfLocale = (locale: string | undefined): Language =>
  /^nl(?:[-_.]|$)/i.test(locale ?? '') ? 'nl' : 'en';

/** The language of the terminal or the system that a host runs in. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>> = process.env): Language {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANGUAGE'] || env['LANG'];
  return languageOfLocale(named || Intl.DateTimeFormat().resolvedOptions().locale);
}

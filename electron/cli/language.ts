import type { Language } from '../../shared/theory/words.ts';

/** The language of the terminal: the first of LC_ALL, LC_MESSAGES and LANG that is set decides, as it does for other programs. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^nl(?:$|[_.@-])/i.test(locale) ? 'nl' : 'en';
}

import type { Language } from '../theory/words.ts';

/** One text of the screen in both languages. Both are asked for by the type, so a missing text does not compile. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

/** A text that depends on a number, given as `n`. */
export interface Counted {
  readonly one: Words;
  readonly other: Words;
}

export type Values = Readonly<Record<string, string | number>>;

/**
 * The text in a language, with `{name}` replaced by the value of that name. Numbers are written as the language does
 * (1.292 in Dutch). A name without a value stays as it stands, which the tests of the texts find.
 */
export function say(language: Language, entry: Words | Counted, values: Values = {}): string {
  const words = 'one' in entry ? (values['n'] === 1 ? entry.one : entry.other) : entry;
  return words[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? writeNumber(language, value) : value;
  });
}

/** A number as the language writes it: 1.292 in Dutch, 1,292 in English. */
export const writeNumber = (language: Language, value: number): string => numbers[language].format(value);

/** Made once: making one takes longer than writing hundreds of numbers. */
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-NL'),
  en: new Intl.NumberFormat('en-GB'),
};

/** A text of a theory in the language asked for, or in the other where that one is missing; empty where there is none. */
export function inLanguage(
  language: Language,
  text: { readonly nl?: string; readonly en?: string } | undefined,
): string {
  if (!text) return '';
  return text[language] || text[language === 'nl' ? 'en' : 'nl'] || '';
}

/** In which language a text is there to be shown and changed: the one asked for, unless it is written in the other alone. */
export function languageOf(
  text: { readonly nl?: string; readonly en?: string } | undefined,
  language: Language,
): Language {
  const other = language === 'nl' ? 'en' : 'nl';
  return text?.[other] && !text[language] ? other : language;
}

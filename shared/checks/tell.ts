import type { Language } from '../theory/words.ts';
import { inLanguage, say, type Words } from '../text/words.ts';
import type { Finding } from './rule.ts';

/**
 * A text of a rule with the names of the finding's records in it. A title stands as it is for `{title}`, which begins a
 * sentence, and without its capital for `{inTitle}`, which stands within one.
 */
export function tell(language: Language, words: Words, finding: Finding): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(finding.values)) {
    const filled = typeof value === 'object' ? inLanguage(language, value) : value;
    values[name] = filled;
    values[`in${name.charAt(0).toUpperCase()}${name.slice(1)}`] =
      typeof filled === 'string' ? within(filled) : filled;
  }
  return say(language, words, values);
}

/** First words that keep their capital within a sentence: names of peoples, languages and days are names in both languages. */
const names =
  /^(Nederland|Europ|Dutch|English|Engels|French|Frans|German|Duits|Turk|Marok|Morocc|Arab|Pool|Polish|Surina|Antil|Wajong|Wwb)/;

/** A title within a sentence: *jobcoaching*, but *UWV* and *Nederlandse taal*. */
export function within(title: string): string {
  const [first = ''] = title.split(/[\s/(]/);
  const onlyFirstIsCapital =
    first.length > 1 && first.slice(1) === first.slice(1).toLowerCase() && !/\d/.test(first);
  return onlyFirstIsCapital && !names.test(first) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

import { inLanguage, type Words } from '../text/words.ts';
import type { Text } from '../theory/records.ts';
import { within } from './tell.ts';

const and: Words = { nl: 'en', en: 'and' };

/** Names in a row for the sentence of a finding: *motivatie, empowerment en zingeving*. Each once; the first keeps its capital. */
export function listOf(names: readonly Text[]): Words {
  const [first] = names;
  if (names.length === 1) return { nl: inLanguage('nl', first), en: inLanguage('en', first) };
  const row = (language: 'nl' | 'en'): string => {
    const written = [...new Set(names.map((name) => inLanguage(language, name)))].map((name, i) =>
      i === 0 ? name : within(name),
    );
    const last = written.pop() ?? '';
    return written.length === 0 ? last : `${written.join(', ')} ${and[language]} ${last}`;
  };
  return { nl: row('nl'), en: row('en') };
}

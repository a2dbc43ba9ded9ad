import { inLanguage } from '../text/words.ts';
import type { Text } from '../theory/records.ts';
import { languages } from '../theory/words.ts';
import { within } from './tell.ts';

const and = { nl: 'en', en: 'and' } as const;

/** Names in a row for the sentence of a finding: *motivatie, empowerment en zingeving*. The first keeps its capital. */
export function listOf(names: readonly Text[]): { readonly nl: string; readonly en: string } {
  const row = (language: 'nl' | 'en'): string => {
    const written = names.map((name, i) => {
      const title = inLanguage(language, name);
      return i === 0 ? title : within(title);
    });
    const unique = [...new Set(written)];
    const last = unique.pop() ?? '';
    return unique.length === 0 ? last : `${unique.join(', ')} ${and[language]} ${last}`;
  };
  const [nl = '', en = ''] = languages.map(row);
  return { nl, en };
}

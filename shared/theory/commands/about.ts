import type { Text, TheoryRecord } from '../records.ts';
import { headOf, nodeAt, type Theory } from '../theory.ts';

/** Cut where it is long, never through the middle of a character. */
const short = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…`;

const inBoth = (make: (language: 'nl' | 'en') => string): Text => ({ nl: make('nl'), en: make('en') });

const nameIn = (theory: Theory, id: string, language: 'nl' | 'en'): string => {
  const title = nodeAt(theory, id)?.title;
  return title?.[language] || title?.[language === 'nl' ? 'en' : 'nl'] || id;
};

/** What a step was about, for its name in the menu: a node's title, *A → B* for a link. Undefined where the record has no name. */
export function aboutRecord(theory: Theory, record: TheoryRecord): { about?: Text } {
  switch (record.record) {
    case 'node':
      return { about: record.title };
    case 'theory':
      return { about: headOf(theory).title };
    case 'link':
      return {
        about: inBoth(
          (language) =>
            `${short(nameIn(theory, record.from, language))} → ${short(nameIn(theory, record.to, language))}`,
        ),
      };
    case 'moderation':
      return { about: inBoth((language) => short(nameIn(theory, record.context, language))) };
    case 'configuration':
    case 'group':
    case 'concept':
      return record.title ? { about: record.title } : {};
    case 'evidence':
    case 'waiver':
    case 'memo':
      return {};
  }
}

import type { Text } from '../theory/records.ts';
import { languages, type Language } from '../theory/words.ts';
import { inLanguage } from '../text/words.ts';
import { nameOf } from './nameOf.ts';
import { within } from './tell.ts';
import type { TheoryIndex } from './theoryIndex.ts';

const fromTo = { nl: ['het verband van', 'naar'], en: ['the link from', 'to'] } as const;
const configuration = { nl: 'de configuratie', en: 'the configuration' } as const;

/** A node by its title, a link by its ends, a configuration by its title: for the sentence of a finding. */
export function nameOfRecord(index: TheoryIndex, id: string): Text {
  const record = index.theory.records.get(id);
  switch (record?.record) {
    case 'node':
      return nameOf(record);
    case 'link': {
      const end = (at: string, language: Language): string => {
        const node = index.node(at);
        return node ? within(inLanguage(language, nameOf(node))) : '';
      };
      return inBoth((language) => {
        const [from, to] = fromTo[language];
        return `${from} ${end(record.from, language)} ${to} ${end(record.to, language)}`;
      });
    }
    case 'configuration':
      return inBoth((language) => {
        const title = inLanguage(language, record.title).trim();
        return title ? `“${title}”` : configuration[language];
      });
    case 'theory':
    case 'moderation':
    case 'evidence':
    case 'waiver':
    case 'memo':
    case 'group':
    case 'concept':
    case undefined:
      return { nl: '', en: '' };
  }
}

function inBoth(say: (language: Language) => string): Text {
  const [nl = '', en = ''] = languages.map(say);
  return { nl, en };
}

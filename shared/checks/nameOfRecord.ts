import type { Link, Text, TheoryNode } from '../theory/records.ts';
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
    case 'link':
      return nameOfLink(index, record);
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

/** Several rules name the same links in one run. */
const linkNames = new WeakMap<TheoryIndex, Map<string, Text>>();

function nameOfLink(index: TheoryIndex, { id, from, to }: Link): Text {
  const known = linkNames.get(index) ?? new Map<string, Text>();
  linkNames.set(index, known);
  const before = known.get(id);
  if (before) return before;
  const [start, end] = [index.node(from), index.node(to)].map((node) => (node ? withinSentence(node) : {}));
  const name = inBoth((language) => {
    const [opening, between] = fromTo[language];
    return `${opening} ${inLanguage(language, start)} ${between} ${inLanguage(language, end)}`;
  });
  known.set(id, name);
  return name;
}

const innerNames = new WeakMap<TheoryNode, Text>();

/** A node's name as it stands within a sentence. */
function withinSentence(node: TheoryNode): Text {
  const known = innerNames.get(node);
  if (known) return known;
  const name = inBoth((language) => within(inLanguage(language, nameOf(node))));
  innerNames.set(node, name);
  return name;
}

function inBoth(say: (language: Language) => string): Text {
  const [nl = '', en = ''] = languages.map(say);
  return { nl, en };
}

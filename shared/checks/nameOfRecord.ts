import { onceFor } from '../onceFor.ts';
import type { Link, Text, TheoryNode } from '../theory/records.ts';
import { languages, type Language } from '../theory/words.ts';
import { inLanguage, type Words } from '../text/words.ts';
import { nameOf } from './nameOf.ts';
import { within } from './tell.ts';
import type { TheoryIndex } from './theoryIndex.ts';

const nameless: Words = { nl: '', en: '' };
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
const linkNames = onceFor<TheoryIndex, Map<string, Text>>(() => new Map());

function nameOfLink(index: TheoryIndex, { id, from, to }: Link): Text {
  const known = linkNames(index);
  const before = known.get(id);
  if (before) return before;
  const [start, end] = [index.node(from), index.node(to)];
  const [starts, ends] = [start ? withinSentence(start) : nameless, end ? withinSentence(end) : nameless];
  const name = {
    nl: `het verband van ${starts.nl} naar ${ends.nl}`,
    en: `the link from ${starts.en} to ${ends.en}`,
  };
  known.set(id, name);
  return name;
}

/** A node's name as it stands within a sentence. */
const withinSentence = onceFor((node: TheoryNode): Words =>
  inBoth((language) => within(inLanguage(language, nameOf(node)))),
);

function inBoth(say: (language: Language) => string): Words {
  const [nl = '', en = ''] = languages.map(say);
  return { nl, en };
}

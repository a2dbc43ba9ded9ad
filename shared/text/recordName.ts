import type { TheoryRecord } from '../theory/records.ts';
import type { Theory } from '../theory/theory.ts';
import type { Language } from '../theory/words.ts';
import { kindWords } from './domain.ts';
import { recordNames, recordWords } from './records.ts';
import { inLanguage, say, type Words } from './words.ts';

/** The word for what a record is: *probleem*, *verband*. */
export const wordOfRecord = (record: TheoryRecord): Words =>
  record.record === 'node' ? kindWords[record.kind] : recordWords[record.record];

const longest = 80;
const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/**
 * What a person calls a record: its title, the ends of a link, the context and what it stands on. Where a theory no longer holds
 * what a name is made of, its id stands there.
 */
export function recordName(theory: Theory, record: TheoryRecord | string, language: Language): string {
  const found = typeof record === 'string' ? theory.records.get(record) : record;
  if (!found) return typeof record === 'string' ? record : '';
  return nameWithin(theory, found, language, 0);
}

function nameWithin(theory: Theory, record: TheoryRecord, language: Language, depth: number): string {
  const of = (id: string): string => {
    const other = theory.records.get(id);
    // Evidence of evidence of … ends somewhere.
    return other && depth < 3 ? nameWithin(theory, other, language, depth + 1) : id;
  };
  const several = (title: string, ids: readonly string[]): string =>
    title || cut(ids.map(of).join(', ')) || record.id;
  switch (record.record) {
    case 'theory':
    case 'node':
      return inLanguage(language, record.title) || record.id;
    case 'link':
      return say(language, recordNames.link, { from: of(record.from), to: of(record.to) });
    case 'moderation':
      return say(language, recordNames.moderation, {
        context: of(record.context),
        target: of(record.target),
      });
    case 'evidence':
      return say(language, recordNames.evidence, { target: of(record.target) });
    case 'configuration':
      return several(
        inLanguage(language, record.title),
        record.members.map((member) => member.record),
      );
    case 'group':
      return several(inLanguage(language, record.title), record.members);
    case 'concept':
      return several(inLanguage(language, record.title), record.nodes);
    case 'waiver':
      return cut(inLanguage(language, record.reason)) || record.id;
    case 'memo':
      return cut(inLanguage(language, record.text)) || record.id;
  }
}

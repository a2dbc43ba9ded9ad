import type { Text, TheoryRecord } from '../theory/records.ts';
import { languages, type Language } from '../theory/words.ts';
import type { RecordKey } from '../versions/changeKinds.ts';
import { fold } from './fold.ts';

/** A text of a record, and the key under which it stands. */
export interface SearchedText {
  readonly field: RecordKey;
  readonly language: Language | undefined;
  readonly text: string;
}

/** All that a person can have written in a record, its name first. Codes are looked for by their labels, elsewhere. */
export function textsOf(record: TheoryRecord): SearchedText[] {
  const found: SearchedText[] = [];
  const add = (field: RecordKey, text: Text | string | undefined): void => {
    if (typeof text === 'string') found.push({ field, language: undefined, text });
    else
      for (const language of languages) {
        const words = text?.[language];
        if (words) found.push({ field, language, text: words });
      }
  };
  switch (record.record) {
    case 'theory':
      add('title', record.title);
      add('holder', record.holder.name);
      for (const key of ['claim', 'profile', 'philosophy'] as const) add(key, record[key]);
      for (const words of Object.values(record.details ?? {})) add('details', words);
      add('ownWords', record.ownWords?.quote);
      for (const level of record.levels ?? []) add('levels', level.text);
      add('position', record.position?.why);
      for (const words of Object.values(record.scope ?? {})) add('scope', words);
      for (const { why } of record.focus ?? []) add('focus', why);
      for (const { why } of record.anchoring ?? []) add('anchoring', why);
      for (const { explanation, answer } of record.rivals ?? []) {
        add('rivals', explanation);
        add('rivals', answer);
      }
      break;
    case 'node':
      for (const key of ['title', 'shortTitle', 'subtitle', 'description', 'subtype', 'use'] as const)
        add(key, record[key]);
      add('excluded', record.excluded?.reason);
      break;
    case 'link':
      add('label', record.label);
      add('note', record.note);
      break;
    case 'moderation':
      add('note', record.note);
      break;
    case 'configuration':
    case 'group':
    case 'concept':
      add('title', record.title);
      break;
    case 'evidence':
      add('quote', record.quote);
      add('note', record.note);
      add('voice', record.voice?.name);
      add('file', record.file);
      break;
    case 'waiver':
      add('reason', record.reason);
      break;
    case 'memo':
      add('text', record.text);
      break;
  }
  return found;
}

/** A record as the search compares it. `name` has a blank before each word; `codes` holds {@link codeKey}s, each once. */
export interface Searched {
  readonly name: string;
  readonly text: string;
  readonly codes: readonly string[];
}

/** How the search names a code of a frame. */
export const codeKey = (frame: string, code: string): string => `${frame} ${code}`;

/** Makes a record ready to be searched. The same record gives the same texts, so that a store can keep them. */
export function searched(record: TheoryRecord): Searched {
  const texts = textsOf(record);
  const names = texts.filter(({ field }) => field === 'title' || field === 'shortTitle');
  const codes = record.record === 'node' ? (record.codes ?? []) : [];
  return {
    name: names.map(({ text }) => ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`).join(''),
    text: texts.map(({ text }) => fold(text)).join('\n'),
    codes: [...new Set(codes.map(({ frame, code }) => codeKey(frame, code)))],
  };
}

import { XMLBuilder } from 'fast-xml-parser';
import { isLive } from '../../frame/items.ts';
import type { Facet, Frame, FrameItem } from '../../frame/records.ts';
import type { Text } from '../../theory/records.ts';
import type { Language } from '../../theory/words.ts';
import type { Loss, LossKind } from '../loss.ts';
import { guidOf } from './guid.ts';

/** What says in `origin` that a codebook is ours, and in which language its words are. */
export const ownOrigin = (language: Language): string => `Raderwerk (${language})`;
/** The line of a facet's description that says which kind of node it describes. */
export const kindLine = (kind: string): string => `nodeKind: ${kind}`;

interface CodeElement {
  readonly '@_guid': string;
  readonly '@_name': string;
  readonly '@_isCodable': 'true' | 'false';
  readonly Description?: string;
  readonly Code?: readonly CodeElement[];
}

/**
 * A frame as a REFI-QDA codebook (version 1.0): a code that cannot be used for each facet, in it the items as `CODE label`, those
 * with a parent in the same facet below it. A codebook holds one language; where an item has no words in it, the other's stand there.
 */
export function writeCodebook(
  frame: Frame,
  language: Language,
): { readonly text: string; readonly dropped: readonly Loss[] } {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
    processEntities: true,
  });
  const facets = frame.facets.map((facet) => facetElement(frame, facet, language));
  const codes = facets.length > 0 ? facets : [element(frame.id, wordsIn(frame.title, language), 'false', {})];
  const book = {
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' },
    CodeBook: {
      '@_xmlns': 'urn:QDA-XML:codebook:1.0',
      '@_origin': ownOrigin(language),
      Codes: { Code: codes },
    },
  };
  return { text: builder.build(book), dropped: lossesOf(frame, language) };
}

const other: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' };
const wordsIn = (text: Text | undefined, language: Language): string =>
  text?.[language] || text?.[other[language]] || '';

/** Whether XML 1.0 can hold a character: no control characters but tab and line ends. */
function isXmlCharacter(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return point >= 0x20 ? point !== 0xfffe && point !== 0xffff : [0x09, 0x0a, 0x0d].includes(point);
}

const clean = (text: string): string => Array.from(text).filter(isXmlCharacter).join('');
/** A name stands on one line. */
const oneLine = (text: string): string =>
  clean(text)
    .replaceAll(/[\t\r\n]+/g, ' ')
    .trim();

function element(
  key: string,
  name: string,
  codable: 'true' | 'false',
  inside: { readonly description?: string; readonly codes?: readonly CodeElement[] },
): CodeElement {
  const description = clean(inside.description ?? '').trim();
  return {
    '@_guid': guidOf(key),
    '@_name': oneLine(name),
    '@_isCodable': codable,
    ...(description === '' ? {} : { Description: description }),
    ...(inside.codes?.length ? { Code: inside.codes } : {}),
  };
}

function facetElement(frame: Frame, facet: Facet, language: Language): CodeElement {
  const live = facet.items.filter(isLive);
  const here = new Set(live.map(({ code }) => code));
  const below = Map.groupBy(live, ({ parent }) => (parent !== undefined && here.has(parent) ? parent : ''));
  const branch = (item: FrameItem): CodeElement =>
    element(`${frame.id} item ${item.code}`, `${item.code} ${wordsIn(item.label, language)}`, 'true', {
      description: [wordsIn(item.definition, language), wordsIn(item.note, language)]
        .filter(Boolean)
        .join('\n\n'),
      codes: (below.get(item.code) ?? []).map(branch),
    });
  return element(`${frame.id} facet ${facet.id}`, wordsIn(facet.title, language), 'false', {
    ...(facet.nodeKind ? { description: kindLine(facet.nodeKind) } : {}),
    codes: (below.get('') ?? []).map(branch),
  });
}

function lossesOf(frame: Frame, language: Language): Loss[] {
  const items = frame.facets.flatMap((facet) => facet.items);
  const live = items.filter(isLive);
  const codes = new Map(
    frame.facets.flatMap((facet) => facet.items.map((item) => [item.code, facet.id] as const)),
  );
  const away = (text: Text | undefined): boolean => Boolean(text?.[language] && text[other[language]]);
  const texts = [
    ...frame.facets.map(({ title }) => title),
    ...live.flatMap(({ label, definition, note }) => [label, definition, note]),
  ];
  const counts: readonly (readonly [LossKind, number])[] = [
    ['other-language', texts.filter(away).length],
    ['versions', 1],
    ['aliases', live.filter(({ aliases }) => aliases?.length).length],
    [
      'parents',
      live.filter(({ code, parent }) => parent !== undefined && codes.get(parent) !== codes.get(code)).length,
    ],
    ['sides', live.filter(({ side }) => side !== undefined).length],
    ['attributes', live.filter(({ attributes }) => attributes !== undefined).length],
    ['verbs', live.filter(({ verb }) => verb !== undefined).length],
    ['questions', frame.facets.filter(({ question }) => question !== undefined).length],
    ['bases', live.filter(({ basis }) => basis !== undefined).length],
    ['sources', live.filter(({ source, lines }) => source !== undefined || lines !== undefined).length],
    ['retired', items.length - live.length],
    ['relations', frame.relations?.length ?? 0],
    ['crosswalks', frame.crosswalks?.length ?? 0],
    ['scales', frame.scales?.length ?? 0],
    ['matrices', frame.matrices?.length ?? 0],
    ['checklists', frame.checklists?.length ?? 0],
    ['rules', frame.rules?.length ?? 0],
  ];
  return counts.flatMap(([what, count]) => (count > 0 ? [{ what, count }] : []));
}

import { frame as frameSchema, type Frame } from '../../frame/records.ts';
import { idPattern } from '../../ids.ts';
import { limits } from '../../limits.ts';
import { languages, nodeKinds, type Language, type NodeKind } from '../../theory/words.ts';
import { contentFault, schemaFault } from '../json/contentFault.ts';
import { checkFrame } from '../json/frameFaults.ts';
import type { Loss, LossKind } from '../loss.ts';
import { readXml, type XmlElement } from './readXml.ts';
import { kindLine, ownOrigin } from './writeCodebook.ts';

/**
 * Reads a REFI-QDA codebook as a frame: each code at the top that holds others and cannot be used itself is a facet, all other codes
 * at the top are in one facet. Names that all begin with a code of their own keep it; otherwise codes are numbered `K1`, `K2`, … in
 * the order of the file. The frame gets its id and title from the file's name, for a codebook has none. Throws `file-content`.
 */
export function readCodebook(
  name: string,
  text: string,
): { readonly frame: Frame; readonly dropped: readonly Loss[] } {
  const root = readXml(name, text);
  const book = root.name === 'CodeBook' ? root : root.elements.find((one) => one.name === 'CodeBook');
  const codes = book?.elements.find((one) => one.name === 'Codes');
  if (!book || !codes) throw contentFault(name, [root.name], 'not-codebook');
  const top = codesIn(codes);
  if (top.length === 0) throw contentFault(name, ['CodeBook', 'Codes'], 'no-codes');
  const language = languages.find((one) => book.attributes['origin'] === ownOrigin(one));
  const facets = top.filter((code) => isFacet(code, language !== undefined));
  const loose = top.filter((code) => !facets.includes(code));
  const all = [...facets.flatMap(codesIn), ...loose].flatMap(withBelow);
  if (all.length > limits.nodes)
    throw contentFault(name, ['CodeBook', 'Codes'], 'too-many', { limit: limits.nodes });
  const codeOf = codingOf(all, language !== undefined);
  const words = language ?? 'nl';
  const title = name.replace(/\.[^.]*$/, '');
  const made = {
    format: 'cmo-frame',
    formatVersion: 1,
    id: idOf(title),
    version: '1.0.0',
    title: { [words]: title },
    facets: [
      ...facets.map((facet, i) => facetOf(facet, i, codesIn(facet), codeOf, words)),
      ...(loose.length > 0
        ? [
            {
              id: 'codes',
              nodeKind: null,
              title: { nl: 'Codes', en: 'Codes' },
              ordered: false,
              items: itemsOf(loose, codeOf, words),
            },
          ]
        : []),
    ],
  };
  const parsed = frameSchema.safeParse(made);
  if (!parsed.success) throw schemaFault(name, parsed.error, made);
  checkFrame(name, parsed.data);
  return { frame: parsed.data, dropped: lossesOf(book, [...facets, ...all]) };
}

const codesIn = (element: XmlElement): readonly XmlElement[] =>
  element.elements.filter((one) => one.name === 'Code');
const withBelow = (code: XmlElement): readonly XmlElement[] => [code, ...codesIn(code).flatMap(withBelow)];

const isFacet = (code: XmlElement, own: boolean): boolean =>
  code.attributes['isCodable'] === 'false' && (own || codesIn(code).length > 0);

const nameOf = (code: XmlElement): string => code.attributes['name'] ?? '';
const descriptionOf = (code: XmlElement): string =>
  code.elements.find((one) => one.name === 'Description')?.text ?? '';

type CodeOf = (element: XmlElement) => { readonly code: string; readonly label: string };

/** What reads as a code before a name: in our own files what stands before the first blank, elsewhere letters with a number. */
const ownStart = /^(\S+) (.*)$/s;
const likelyStart = /^([A-Za-z]{0,4}\d[\w.-]*)[ :]\s*(\S.*)$/s;

function codingOf(all: readonly XmlElement[], own: boolean): CodeOf {
  const parts = all.map((element) => (own ? ownStart : likelyStart).exec(nameOf(element)));
  const codes = parts.map((part) => part?.[1] ?? '');
  const coded = codes.every((code) => idPattern.test(code)) && new Set(codes).size === codes.length;
  const found = new Map(
    all.map((element, i) => [
      element,
      coded
        ? { code: codes[i] ?? '', label: parts[i]?.[2] ?? '' }
        : { code: `K${i + 1}`, label: nameOf(element) },
    ]),
  );
  return (element) => found.get(element) ?? { code: '', label: '' };
}

function itemsOf(
  codes: readonly XmlElement[],
  codeOf: CodeOf,
  language: Language,
  parent?: string,
): object[] {
  return codes.flatMap((element) => {
    const { code, label } = codeOf(element);
    const definition = descriptionOf(element);
    const item = {
      code,
      label: { [language]: label },
      ...(definition === '' ? {} : { definition: { [language]: definition } }),
      ...(parent === undefined ? {} : { parent }),
    };
    return [item, ...itemsOf(codesIn(element), codeOf, language, code)];
  });
}

function facetOf(
  facet: XmlElement,
  at: number,
  codes: readonly XmlElement[],
  codeOf: CodeOf,
  language: Language,
): object {
  const kind = nodeKinds.find((one) => descriptionOf(facet).split('\n').includes(kindLine(one)));
  return {
    id: `facet-${at + 1}`,
    nodeKind: (kind ?? null) satisfies NodeKind | null,
    title: { [language]: nameOf(facet) },
    ordered: false,
    items: itemsOf(codes, codeOf, language),
  };
}

/** An id out of a file's name: what an id may not hold becomes a dash. */
function idOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_.-]+/g, '-');
  const id = plain
    .replace(/^[^A-Za-z0-9]+/, '')
    .replace(/-+$/, '')
    .slice(0, 100);
  return id === '' ? 'codebook' : id.toLowerCase();
}

function lossesOf(book: XmlElement, codes: readonly XmlElement[]): Loss[] {
  const sets = book.elements.find((one) => one.name === 'Sets')?.elements.length ?? 0;
  const counts: readonly (readonly [LossKind, number])[] = [
    ['colours', codes.filter((code) => code.attributes['color'] !== undefined).length],
    [
      'notes',
      codes.reduce((sum, code) => sum + code.elements.filter((one) => one.name === 'NoteRef').length, 0),
    ],
    ['sets', sets],
  ];
  return counts.flatMap(([what, count]) => (count > 0 ? [{ what, count }] : []));
}

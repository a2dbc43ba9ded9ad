import type { Frame } from '../frame/records.ts';
import type { Text } from '../theory/records.ts';
import { languages } from '../theory/words.ts';
import { fold } from './fold.ts';
import { codeKey, type Searched } from './searchable.ts';

/** A code of a frame with the words by which it can be found. */
export interface CodeLabel {
  readonly key: string;
  readonly code: string;
  readonly label: Text;
  readonly folded: string;
}

/** The labels of all items of these frames, in whatever version they stand. */
export function labelsOf(frames: readonly Frame[]): CodeLabel[] {
  return frames.flatMap((frame) =>
    frame.facets.flatMap((facet) =>
      facet.items.map(({ code, label }) => ({
        key: codeKey(frame.id, code),
        code,
        label,
        folded: fold([code, ...languages.map((language) => label[language] ?? '')].join('\n')),
      })),
    ),
  );
}

/** A word that is looked for, and the codes whose labels hold it. */
export interface Term {
  readonly word: string;
  readonly keys: readonly string[];
}

/** More words than these say nothing more. */
const mostWords = 8;
/** Shorter words would be found in the labels of half a frame. */
const shortestInLabels = 3;

/** The words of a query, each to be found in a record. None for a query that is empty or blank. */
export function termsOf(query: string, labels: readonly CodeLabel[]): Term[] {
  const words = [...new Set(fold(query).split(/\s+/).filter(Boolean))].slice(0, mostWords);
  return words.map((word) => {
    const fitting =
      word.length < shortestInLabels ? [] : labels.filter(({ folded }) => folded.includes(word));
    return { word, keys: [...new Set(fitting.map(({ key }) => key))] };
  });
}

/** Whether a record holds every word of a query, in what it says or in the label of one of its codes. */
export const holds = ({ text, codes }: Searched, terms: readonly Term[]): boolean =>
  terms.every(({ word, keys }) => text.includes(word) || codes.some((code) => keys.includes(code)));

/** How well a record's name fits: 2 for each word that begins a word of it, 1 for each that stands within one. */
export const scoreOf = ({ name }: Searched, terms: readonly Term[]): number =>
  terms.reduce((sum, { word }) => sum + (name.includes(` ${word}`) ? 2 : name.includes(word) ? 1 : 0), 0);

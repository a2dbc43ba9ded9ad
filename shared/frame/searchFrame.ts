import type { Text } from '../theory/records.ts';
import { plain } from './palette.ts';
import type { Frame } from './records.ts';

/** A place in a frame, as the contents name it. */
export type FramePart =
  | { readonly part: 'about' }
  | { readonly part: 'findings' }
  | { readonly part: 'facet'; readonly id: string }
  | { readonly part: 'relations'; readonly id: string }
  | { readonly part: 'scales' }
  | { readonly part: 'matrix'; readonly id: string }
  | { readonly part: 'checklist'; readonly id: string }
  | { readonly part: 'crosswalks' };

/** Something that a search found: where it stands, its code where it has one, and its words. */
export interface FrameHit {
  readonly where: FramePart;
  readonly code: string | undefined;
  readonly words: Text;
}

interface Candidate extends FrameHit {
  /** Made plain, the name first: it weighs more than what is said about it. */
  readonly name: string;
  readonly rest: string;
}

const made = new WeakMap<Frame, readonly Candidate[]>();

/** All words in a value, in both languages, however deep they stand. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value)
    .map((one) => wordsIn(one))
    .join(' ');
}

function candidatesOf(frame: Frame): readonly Candidate[] {
  const known = made.get(frame);
  if (known) return known;
  const all: Candidate[] = [];
  const add = (where: FramePart, code: string | undefined, words: Text, ...more: readonly unknown[]): void =>
    void all.push({
      where,
      code,
      words,
      name: plain(`${code ?? ''} ${wordsIn(words)}`),
      rest: plain(more.map((one) => wordsIn(one)).join(' ')),
    });
  for (const facet of frame.facets) {
    const where = { part: 'facet', id: facet.id } as const;
    add(where, undefined, facet.title, facet.question);
    for (const { code, label, parent: _parent, basis: _basis, ...said } of facet.items)
      add(where, code, label, said);
  }
  for (const scale of frame.scales ?? []) add({ part: 'scales' }, undefined, scale.title, scale.values);
  for (const matrix of frame.matrices ?? [])
    add(
      { part: 'matrix', id: matrix.id },
      undefined,
      matrix.title,
      matrix.cells.map((cell) => cell.note),
    );
  for (const checklist of frame.checklists ?? []) {
    const where = { part: 'checklist', id: checklist.id } as const;
    add(where, undefined, checklist.title);
    for (const { code, question, answers, informants } of checklist.items)
      add(where, code, question, answers, informants);
  }
  for (const { from, to, note } of frame.crosswalks ?? [])
    if (note) add({ part: 'crosswalks' }, from, note, to);
  made.set(frame, all);
  return all;
}

/** How well one word fits a text: 0 not, 3 when the text begins so, 2 when a word in it does, 1 within a word. */
function fitness(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at === -1) return 0;
  if (at === 0) return 3;
  return new RegExp(`[^\\p{L}\\p{N}]${word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`, 'u').test(
    text,
  )
    ? 2
    : 1;
}

/**
 * Everything in a frame that holds every word of the query, in Dutch or English, in a name or in what is said about it: items,
 * titles, scales, matrices, questions and notes. Names first, else in the order of the frame; an empty query finds nothing.
 */
export function searchFrame(frame: Frame, query: string): readonly FrameHit[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = candidatesOf(frame).flatMap((candidate) => {
    let score = 0;
    for (const word of words) {
      const best = Math.max(fitness(candidate.name, word) * 10, fitness(candidate.rest, word));
      if (best === 0) return [];
      score += best;
    }
    return [{ candidate, score }];
  });
  return found
    .toSorted((a, b) => b.score - a.score)
    .map(({ candidate: { where, code, words: said } }) => ({ where, code, words: said }));
}

import type { Measure } from './picture.ts';

/** How a text is set. */
export interface Face {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && /[aeiouyáéíóúäëïöüàè]/iu.test(letter);

/** Whether a word may break before this letter: a consonant before a vowel begins a syllable, but for the second half of one sound. */
function beginsSyllable(letters: readonly string[], at: number): boolean {
  if (isVowel(letters[at]) || !isVowel(letters[at + 1])) return false;
  const pair = `${letters[at - 1] ?? ''}${letters[at] ?? ''}`.toLowerCase();
  return !['ch', 'ph', 'th', 'sj', 'qu'].includes(pair);
}

/** Breaks a word that is too wide with a hyphen: before a syllable where one fits, else wherever it fits. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let rest = Array.from(word);
  while (rest.length > 1 && !fits(rest.join(''))) {
    let widest = rest.length - 1;
    while (widest > 1 && !fits(`${rest.slice(0, widest).join('')}-`)) widest -= 1;
    // No less than four letters stand alone, so that what is left is a piece of a word.
    let cut = Math.max(1, Math.min(widest, rest.length - 4));
    while (cut > 2 && !beginsSyllable(rest, cut)) cut -= 1;
    if (cut <= 2) cut = widest;
    parts.push(`${rest.slice(0, cut).join('')}-`);
    rest = rest.slice(cut);
  }
  return [...parts, rest.join('')];
}

/**
 * Breaks a text into lines no wider than `width`, at spaces, and within a word after a slash or hyphen. A word that is wider
 * than a line is broken with a hyphen. Words are never dropped or shortened. Empty for an empty text.
 */
export function wrap(text: string, face: Face, width: number, measure: Measure): string[] {
  const fits = (line: string): boolean => measure(line, face.size, face.weight) <= width;
  const pieces = text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => word.split(/(?<=[/-])(?=.)/u).map((part, i) => ({ text: part, joined: i > 0 })));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line === '' ? piece.text : line + (piece.joined ? '' : ' ') + piece.text;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const broken = fits(piece.text) ? [piece.text] : breakWord(piece.text, fits);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** Whether every word of a text fits a width without being broken inside. */
export const wordsFit = (text: string, face: Face, width: number, measure: Measure): boolean =>
  text.split(/\s+|(?<=[/-])(?=.)/u).every((word) => measure(word, face.size, face.weight) <= width);

/** The largest of some sizes in which no word of a text has to be broken; where none does, the largest of all. */
export function sizeForWords(
  text: string,
  sizes: readonly number[],
  weight: Face['weight'],
  width: number,
  measure: Measure,
): number {
  return sizes.find((size) => wordsFit(text, { size, weight }, width, measure)) ?? sizes[0] ?? 13;
}

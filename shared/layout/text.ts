import type { Measure } from './picture.ts';

/** How a text is set. */
export interface Face {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/** Where a word that is too wide may break: after a slash or hyphen, and where it has none, anywhere that leaves three letters. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let rest = word;
  while (!fits(rest)) {
    const letters = Array.from(rest);
    let cut = letters.length - 1;
    while (cut > 1 && !fits(`${letters.slice(0, cut).join('')}-`)) cut -= 1;
    if (letters.length - cut < 3) cut = Math.max(1, Math.min(cut, letters.length - 3));
    const head = letters.slice(0, cut).join('');
    parts.push(/[-/]$/u.test(head) ? head : `${head}-`);
    rest = letters.slice(cut).join('');
    if (rest.length <= 1) break;
  }
  return [...parts, rest];
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

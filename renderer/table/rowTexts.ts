import {
  basisWords,
  emphasisWords,
  exclusionWords,
  fitWords,
  sideWords,
  signWords,
} from '../../shared/text/domain.ts';
import { tableWords } from '../../shared/text/table.ts';
import { say } from '../../shared/text/words.ts';
import type { OutlineRow } from '../../shared/outline/rows.ts';
import { nodeAt, type Theory } from '../../shared/theory/theory.ts';
import type { Language } from '../../shared/theory/words.ts';
import { columnWord, columns, namesInShort, type Column } from './columns.ts';

/** What a cell of a row says in words; empty where there is nothing to say. The neighbours are named in full. */
export function cellText(theory: Theory, row: OutlineRow, column: Column, language: Language): string {
  const words = (entry: Parameters<typeof say>[1]): string => say(language, entry);
  switch (column) {
    case 'choose':
    case 'finding':
      return '';
    case 'name':
      return row.record === 'link' ? [row.into[0], row.what, row.out[0]].join(' → ') : row.name;
    case 'what':
      return row.what;
    case 'code':
      return (nodeAt(theory, row.id)?.codes ?? [])
        .map(({ code, fit }) => `${code}, ${words(fitWords[fit])}`)
        .join('; ');
    case 'emphasis':
      if (row.excluded)
        return words(exclusionWords[nodeAt(theory, row.id)?.excluded?.degree ?? 'deliberate']);
      return row.record === 'node' || row.emphasis !== undefined
        ? words(emphasisWords[row.emphasis ?? 0])
        : '';
    case 'into':
    case 'out':
      return row[column].join(', ');
    case 'said':
      return row.said ? say(language, tableWords.said, row.said) : '';
    case 'basis':
      return row.basis ? words(basisWords[row.basis]) : '';
    case 'side':
      return row.side ? words(sideWords[row.side]) : row.sign ? words(signWords[row.sign]) : '';
    case 'source':
      return row.source ?? '';
  }
}

/** The same, short enough for its cell. */
export const cellShort = (theory: Theory, row: OutlineRow, column: Column, language: Language): string =>
  column === 'into' || column === 'out'
    ? namesInShort(row[column], language)
    : cellText(theory, row, column, language);

/** Rows with their heads, for the clipboard: what every column says, without the box and the sign of a finding. */
export function rowsForClipboard(
  theory: Theory,
  rows: readonly OutlineRow[],
  language: Language,
): string[][] {
  const told = columns.filter((column) => column !== 'choose' && column !== 'finding');
  return [
    told.map((column) => say(language, columnWord(column))),
    ...rows.map((row) => told.map((column) => cellText(theory, row, column, language))),
  ];
}

import { sortKeys, type SortKey } from '../../shared/outline/lines.ts';
import { columnWords, tableWords } from '../../shared/text/table.ts';
import { say, type Words } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';

/** The columns from left to right; the first holds the box by which a row is chosen. */
export const columns = [
  'choose',
  'name',
  'what',
  'code',
  'emphasis',
  'into',
  'out',
  'said',
  'basis',
  'side',
  'source',
  'finding',
] as const;
export type Column = (typeof columns)[number];

/** The column in which the name stands: where the keyboard begins. */
export const nameColumn = columns.indexOf('name');

/** What the head of a column says. */
export const columnWord = (column: Column): Words =>
  column === 'choose' ? tableWords.choose : columnWords[column];

const sortable: readonly string[] = sortKeys;
/** What a column is sorted by, where it can be. */
export const sortKeyOf = (column: Column): SortKey | undefined =>
  sortable.includes(column) ? (column as SortKey) : undefined;

/** Names of neighbours in one cell: two of them, or the first and how many more. */
export function namesInShort(names: readonly string[], language: Language): string {
  const [first] = names;
  if (first === undefined) return '·';
  if (names.length <= 2) return names.join(', ');
  return say(language, tableWords.more, { first, n: names.length - 1 });
}

/** What is missing beside a record, by the rule that found it. */
export const missing: Readonly<Record<string, { readonly column: 'into' | 'out'; readonly words: Words }>> = {
  'problem-without-means': { column: 'out', words: tableWords.noMeans },
  'means-without-problem': { column: 'into', words: tableWords.noProblem },
  'means-without-mechanism': { column: 'out', words: tableWords.noMechanism },
  'mechanism-without-goal': { column: 'out', words: tableWords.noGoal },
  'goal-without-mechanism': { column: 'into', words: tableWords.noMechanism },
};

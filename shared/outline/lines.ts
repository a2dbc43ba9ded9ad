import { compareNatural } from '../ids.ts';
import type { Severity } from '../theory/words.ts';
import type { OutlineRow } from './rows.ts';

/** The columns that a table can be sorted by. */
export const sortKeys = [
  'name',
  'what',
  'code',
  'emphasis',
  'into',
  'out',
  'said',
  'basis',
  'source',
  'finding',
] as const;
export type SortKey = (typeof sortKeys)[number];

export interface OutlineSort {
  readonly by: SortKey;
  readonly down: boolean;
}

/** Which rows a person wants to see of the kind of record that is shown. */
export const rowFilters = ['all', 'finding', 'inferred', 'strong'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** What the checks say of a record, by id: the heaviest finding. */
export type RowFindings = ReadonlyMap<string, Severity>;

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether a row is among those that the filter asks for. */
export function passes(row: OutlineRow, filter: RowFilter, findings: RowFindings): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'finding':
      return findings.has(row.id);
    case 'inferred':
      return row.basis === 'inferred';
    case 'strong':
      return row.emphasis === 2;
  }
}

/** The rows in which every word of the text is found, in name, kind, codes, names of neighbours or source; accents do not matter. */
export function rowsWith(rows: readonly OutlineRow[], text: string): readonly OutlineRow[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const all = plain(
      [row.name, row.what, ...row.codes, ...row.into, ...row.out, row.source ?? ''].join(' '),
    );
    return words.every((word) => all.includes(word));
  });
}

const weights: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };

function valueOf(row: OutlineRow, by: SortKey, findings: RowFindings): string | number {
  switch (by) {
    case 'name':
    case 'what':
      return row[by];
    case 'code':
      return row.codes.map((code) => code.split(' ')[1]).join(' ');
    case 'emphasis':
      return -(row.emphasis ?? -1);
    case 'into':
    case 'out':
      return row[by].length === 0 ? '' : row[by].join(', ');
    case 'said':
      return row.said ? row.said.stated / row.said.of : 2;
    case 'basis':
      return row.basis ?? '';
    case 'source':
      return row.source ?? '';
    case 'finding': {
      const severity = findings.get(row.id);
      return severity ? -weights[severity] : 0;
    }
  }
}

/** The rows by a column, those that say nothing there last; rows of the same value stay in the order of the map. */
export function sortRows(
  rows: readonly OutlineRow[],
  sort: OutlineSort | undefined,
  findings: RowFindings,
): readonly OutlineRow[] {
  if (!sort) return rows;
  const keyed = rows.map((row) => ({ row, value: valueOf(row, sort.by, findings) }));
  const turn = sort.down ? -1 : 1;
  return keyed
    .toSorted((a, b) => {
      if (typeof a.value === 'number' && typeof b.value === 'number') return turn * (a.value - b.value);
      const [left, right] = [plain(String(a.value)), plain(String(b.value))];
      if (left === '' || right === '') return Number(left === '') - Number(right === '');
      return turn * compareNatural(left, right);
    })
    .map(({ row }) => row);
}

/** A line of the table: the head of a group, or a row. */
export type OutlineLine =
  | { readonly type: 'group'; readonly key: string; readonly count: number; readonly isOpen: boolean }
  | { readonly type: 'row'; readonly key: string; readonly row: OutlineRow };

/** The lines of a table: the groups in the order in which their first row comes, each with its rows while it is open. */
export function outlineLines(
  rows: readonly OutlineRow[],
  groupOf: ((row: OutlineRow) => string) | undefined,
  closed: ReadonlySet<string>,
): readonly OutlineLine[] {
  const asLine = (row: OutlineRow): OutlineLine => ({ type: 'row', key: row.id, row });
  if (!groupOf) return rows.map(asLine);
  const lines: OutlineLine[] = [];
  for (const [key, members] of Map.groupBy(rows, groupOf)) {
    const isOpen = !closed.has(key);
    lines.push({ type: 'group', key, count: members.length, isOpen });
    if (isOpen) for (const row of members) lines.push(asLine(row));
  }
  return lines;
}

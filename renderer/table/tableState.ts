import { create } from 'zustand';
import type { Grouping } from '../../shared/outline/groupings.ts';
import type { OutlineSort, RowFilter, SortKey } from '../../shared/outline/lines.ts';
import type { OutlineRow } from '../../shared/outline/rows.ts';

/** Where the keyboard is in the table: a line by its key, and a column. */
export interface Cell {
  readonly key: string;
  readonly column: number;
}

/** What the dialog over the table asks for. */
export type TableAsk =
  | { readonly what: 'node'; readonly from: string | undefined }
  | { readonly what: 'link'; readonly from: string }
  | { readonly what: 'context'; readonly target: string }
  | { readonly what: 'exclude'; readonly ids: readonly string[] }
  | { readonly what: 'code'; readonly ids: readonly string[] }
  | { readonly what: 'filter' };

/** How this window looks at the rows: never what they say. */
export interface TableState {
  readonly text: string;
  readonly filter: RowFilter;
  readonly record: OutlineRow['record'] | 'all';
  readonly grouping: Grouping;
  readonly sort: OutlineSort | undefined;
  /** Keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
  readonly cell: Cell | undefined;
  readonly editing: boolean;
  readonly ask: TableAsk | undefined;
}

export const useTable = create<TableState>(() => ({
  text: '',
  filter: 'all',
  record: 'all',
  grouping: 'kind',
  sort: undefined,
  closed: new Set(),
  cell: undefined,
  editing: false,
  ask: undefined,
}));

export const setTable = useTable.setState;
export const tableNow = useTable.getState;

/** Sorts by a column, the second time the other way round, the third time in the order of the map again. */
export function sortBy(by: SortKey): void {
  setTable(({ sort }) => ({
    sort: sort?.by !== by ? { by, down: false } : sort.down ? undefined : { by, down: true },
  }));
}

/** Opens a group, or closes it. */
export function toggleGroup(key: string, open?: boolean): void {
  setTable(({ closed }) => {
    const next = new Set(closed);
    if (open ?? closed.has(key)) next.delete(key);
    else next.add(key);
    return { closed: next };
  });
}

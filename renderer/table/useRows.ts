import { useMemo } from 'react';
import type { Finding } from '../../shared/checks/rule.ts';
import { groupingOf } from '../../shared/outline/groupings.ts';
import { rowsAmong } from '../../shared/outline/among.ts';
import {
  outlineLines,
  passes,
  rowFilters,
  rowsWith,
  sortRows,
  type OutlineLine,
  type RowFilter,
} from '../../shared/outline/lines.ts';
import { outlineRows, type OutlineRow } from '../../shared/outline/rows.ts';
import { severities, type Severity } from '../../shared/theory/words.ts';
import { useFindings } from '../state/findings.ts';
import { useFrames } from '../state/frames.ts';
import { useLanguage } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { useAnswering } from '../ways/useAnswering.ts';
import { useTable } from './tableState.ts';

export interface Rows {
  readonly all: readonly OutlineRow[];
  /** Those that the filter of the map lets through; undefined while none stands. */
  readonly among: readonly OutlineRow[] | undefined;
  /** Those that every filter lets through, in the order in which they stand; closed groups included. */
  readonly shown: readonly OutlineRow[];
  readonly lines: readonly OutlineLine[];
  /** How many rows each quick filter would show of the kind of record that is chosen. */
  readonly counts: Readonly<Record<RowFilter, number>>;
  /** The findings about each record, the heaviest first. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** The theory as the lines of the table, as filters, order and groups ask for them. */
export function useRows(places: Readonly<Record<string, number>>): Rows {
  const theory = useTheory((whole) => whole);
  const language = useLanguage();
  const frames = useFrames();
  const found = useFindings();
  const { text, filter, record, grouping, sort, closed } = useTable();
  const findings = useMemo(
    () =>
      Map.groupBy(
        found.filter((one) => one.at.length > 0),
        (one) => one.at[0] ?? '',
      ),
    [found],
  );
  const heaviest = useMemo(
    () =>
      new Map(
        [...findings].map(([id, list]): [string, Severity] => [
          id,
          severities.find((one) => list.some(({ severity }) => severity === one)) ?? 'hint',
        ]),
      ),
    [findings],
  );
  const all = useMemo(() => outlineRows(theory, language, places), [theory, language, places]);
  const answering = useAnswering();
  const among = useMemo(() => answering && rowsAmong(theory, all, answering), [theory, all, answering]);
  const ofKind = useMemo(() => {
    const some = among ?? all;
    return rowsWith(record === 'all' ? some : some.filter((row) => row.record === record), text);
  }, [all, among, record, text]);
  const counts = useMemo(() => {
    const count = (one: RowFilter): number => ofKind.filter((row) => passes(row, one, heaviest)).length;
    return Object.fromEntries(rowFilters.map((one) => [one, count(one)])) as Record<RowFilter, number>;
  }, [ofKind, heaviest]);
  const shown = useMemo(
    () =>
      sortRows(
        ofKind.filter((row) => passes(row, filter, heaviest)),
        sort,
        heaviest,
      ),
    [ofKind, filter, sort, heaviest],
  );
  const groupOf = useMemo(
    () => groupingOf(theory, frames, language, grouping),
    [theory, frames, language, grouping],
  );
  const lines = useMemo(() => outlineLines(shown, groupOf, closed), [shown, groupOf, closed]);
  return { all, among, shown, lines, counts, findings };
}

import type { OutlineLine } from '../../shared/outline/lines.ts';
import { columns, sortKeyOf } from './columns.ts';
import { sortBy, toggleGroup } from './tableState.ts';

/** The key of the line that holds the heads of the columns. */
export const headKey = '#heads';

/** Presses the head of a column, which sorts, or of a group, which opens or closes it; false for other lines. */
export function pressHead(line: OutlineLine | undefined, key: string, column: number): boolean {
  if (key === headKey) {
    const by = sortKeyOf(columns[column] ?? 'name');
    if (by) sortBy(by);
    return true;
  }
  if (line?.type !== 'group') return false;
  toggleGroup(line.key);
  return true;
}

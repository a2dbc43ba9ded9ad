import type { Theory } from '../theory/theory.ts';
import type { OutlineRow } from './rows.ts';

/**
 * The rows of these nodes and of what lies between them: links with both ends among them, contexts on such a link or node, configurations
 * of nothing else.
 */
export function rowsAmong(
  theory: Theory,
  rows: readonly OutlineRow[],
  nodes: ReadonlySet<string>,
): readonly OutlineRow[] {
  const isAmong = (id: string, depth = 0): boolean => {
    const record = theory.records.get(id);
    // A configuration of configurations of … ends somewhere.
    if (!record || depth > 3) return false;
    switch (record.record) {
      case 'node':
        return nodes.has(id);
      case 'link':
        return nodes.has(record.from) && nodes.has(record.to);
      case 'moderation':
        return nodes.has(record.context) && isAmong(record.target, depth + 1);
      case 'configuration':
        return (
          record.members.length > 0 && record.members.every((member) => isAmong(member.record, depth + 1))
        );
      case 'theory':
      case 'evidence':
      case 'waiver':
      case 'memo':
      case 'group':
      case 'concept':
        return false;
    }
  };
  return rows.filter((row) => isAmong(row.id));
}

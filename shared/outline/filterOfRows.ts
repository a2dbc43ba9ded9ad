import { longestText, type NodeFilter } from '../configuration/nodeFilter.ts';
import type { RowFilter } from './lines.ts';

/** What a quick filter of the table asks of nodes. */
const asked: Readonly<Record<RowFilter, NodeFilter>> = {
  all: {},
  finding: { withFinding: true },
  inferred: { basis: 'inferred' },
  strong: { emphasis: 2 },
};

/**
 * What the table lets through, asked of nodes, so that it can be saved: the filter that stands, the quick filter and the words looked for.
 * Undefined where one filter cannot ask it all: another basis is asked already, or the words are too many. Links are not asked anything;
 * those between the nodes come along.
 */
export function filterOfRows(
  standing: NodeFilter,
  rows: { readonly filter: RowFilter; readonly text: string },
): NodeFilter | undefined {
  const quick = asked[rows.filter];
  if (quick.basis && standing.basis && quick.basis !== standing.basis) return undefined;
  const text = [standing.text ?? '', rows.text.trim()].filter(Boolean).join(' ');
  if (text.length > longestText) return undefined;
  return { ...standing, ...quick, ...(text === '' ? {} : { text }) };
}

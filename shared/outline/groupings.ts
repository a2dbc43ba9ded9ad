import { chainIds, chainStarts, chainThrough } from '../configuration/chain.ts';
import type { Frame } from '../frame/records.ts';
import { lastGroup } from '../layout/groups.ts';
import { listsOf } from '../layout/lists.ts';
import { modelOf } from '../layout/model.ts';
import { linkAt, linksOf, nodeAt, type Theory } from '../theory/theory.ts';
import type { Language } from '../theory/words.ts';
import type { OutlineRow } from './rows.ts';

/** What the rows of a table can be grouped by. */
export const groupings = ['none', 'kind', 'side', 'chain', 'subgoal'] as const;
export type Grouping = (typeof groupings)[number];

/** The key of the group for what belongs to none. */
export const noGroup = 'none';

/** The node for which a row speaks: itself, where a link begins, the context of a moderation. */
function nodeBehind(theory: Theory, row: OutlineRow): string {
  const record = theory.records.get(row.id);
  if (record?.record === 'link') return record.from;
  if (record?.record === 'moderation') return linkAt(theory, record.target)?.from ?? record.target;
  return row.id;
}

/**
 * The group of each row as a key: a kind (`subgoal-generic` apart), a side, the id of the first chain that holds it, the id of the
 * specific sub-goal that it serves, or {@link noGroup}. Undefined where nothing is grouped.
 */
export function groupingOf(
  theory: Theory,
  frames: readonly Frame[],
  language: Language,
  grouping: Grouping,
): ((row: OutlineRow) => string) | undefined {
  switch (grouping) {
    case 'none':
      return undefined;
    case 'kind':
      return (row) => (row.record === 'node' ? `${row.kind}${row.generic ? '-generic' : ''}` : row.record);
    case 'side':
      return (row) => nodeAt(theory, nodeBehind(theory, row))?.side ?? noGroup;
    case 'chain': {
      const first = new Map<string, string>();
      for (const start of chainStarts(theory)) {
        const chain = chainThrough(theory, start);
        for (const id of chain ? chainIds(chain) : []) if (!first.has(id)) first.set(id, start);
      }
      return (row) => first.get(row.id) ?? noGroup;
    }
    case 'subgoal': {
      const { groupOf } = listsOf(modelOf({ theory, frames, language }));
      const reached = new Map<string, string>();
      for (const { from, to } of linksOf(theory))
        if (nodeAt(theory, to)?.kind === 'subgoal' && !reached.has(from)) reached.set(from, to);
      return (row) => {
        const node = nodeBehind(theory, row);
        const group = groupOf.get(node) ?? reached.get(node) ?? noGroup;
        return group === lastGroup ? noGroup : group;
      };
    }
  }
}

import { create } from 'zustand';
import type { TheorySummary } from '../../shared/api/shapes.ts';
import { inLanguage } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import { plain } from '../commands/paletteEntries.ts';

export const sortings = ['name', 'changed', 'nodes', 'findings'] as const;
export type Sorting = (typeof sortings)[number];

/** How this window shows the library. */
export interface LibraryView {
  readonly shape: 'cards' | 'list';
  readonly sorting: Sorting;
  readonly filter: string;
  /** The theory that has, or last had, the focus. */
  readonly current: string | undefined;
}

export const useLibraryView = create<LibraryView>(() => ({
  shape: 'cards',
  sorting: 'name',
  filter: '',
  current: undefined,
}));

export const setLibraryView = useLibraryView.setState;

/** Shows this theory in the list even when the search would hide it, and gives it the mark of the current one. */
export const showLibraryCard = (id: string): void => setLibraryView({ current: id, filter: '' });

const findingsOf = ({ findings }: TheorySummary): number => findings.error + findings.warning + findings.hint;

const both = (text: { readonly nl?: string; readonly en?: string } | undefined): string =>
  `${text?.nl ?? ''} ${text?.en ?? ''}`;

/** The theories that answer a search in either language, in the order asked for; ties by name. */
export function listed(
  theories: readonly TheorySummary[],
  { sorting, filter }: Pick<LibraryView, 'sorting' | 'filter'>,
  language: Language,
): readonly TheorySummary[] {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  const byName = new Intl.Collator(language, { numeric: true });
  const name = (one: TheorySummary): string => inLanguage(language, one.title);
  const order: Readonly<Record<Sorting, (a: TheorySummary, b: TheorySummary) => number>> = {
    name: () => 0,
    changed: (a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt),
    nodes: (a, b) => b.nodes - a.nodes,
    findings: (a, b) => findingsOf(b) - findingsOf(a),
  };
  return theories
    .filter((one) => {
      const searched = plain(`${both(one.title)} ${both(one.holder)} ${both(one.claim)}`);
      return words.every((word) => searched.includes(word));
    })
    .toSorted((a, b) => order[sorting](a, b) || byName.compare(name(a), name(b)));
}

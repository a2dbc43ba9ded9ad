import type { NodeFilter } from '../../shared/configuration/nodeFilter.ts';
import { nameOfFilter } from '../../shared/configuration/savedFilters.ts';
import { filterOfRows } from '../../shared/outline/filterOfRows.ts';
import { useStandingFilter } from '../state/spot.ts';
import { useSavedFilters } from '../ways/useSavedFilters.ts';
import { useTable } from './tableState.ts';

/** What the table lets through now, as a filter to save; undefined where that is everything, saved already or more than a filter can ask. */
export function useFilterToKeep(): NodeFilter | undefined {
  const { saved } = useSavedFilters();
  const standing = useStandingFilter() ?? {};
  const filter = useTable((state) => state.filter);
  const text = useTable((state) => state.text);
  const all = filterOfRows(standing, { filter, text });
  if (!all || Object.keys(all).length === 0 || nameOfFilter(saved, all) !== undefined) return undefined;
  return all;
}

import { sameValue } from '../theory/same.ts';
import type { NodeFilter, SavedFilter } from './nodeFilter.ts';

/** The saved filters with one more; one that had this name already gives way to it. Spaces around the name do not count. */
export function withFilter(
  saved: readonly SavedFilter[],
  name: string,
  filter: NodeFilter,
): readonly SavedFilter[] {
  const called = name.trim();
  return [...saved.filter((one) => one.name !== called), { name: called, filter }];
}

/** The name under which what a filter asks is saved; undefined while it is not. */
export const nameOfFilter = (saved: readonly SavedFilter[], filter: NodeFilter): string | undefined =>
  saved.find((one) => sameValue(one.filter, filter))?.name;

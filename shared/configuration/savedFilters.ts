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

/** Whether two filters ask the same, in whatever order they ask it. */
function asksTheSame(a: NodeFilter, b: NodeFilter): boolean {
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
}

/** The name under which what a filter asks is saved; undefined while it is not. */
export const nameOfFilter = (saved: readonly SavedFilter[], filter: NodeFilter): string | undefined =>
  saved.find((one) => asksTheSame(one.filter, filter))?.name;

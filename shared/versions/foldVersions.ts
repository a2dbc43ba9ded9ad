import type { VersionInfo } from './shapes.ts';

/** A row of the list of versions: one that stands by itself, or all that the program made on one day. */
export type VersionRow =
  | { readonly kind: 'one'; readonly version: VersionInfo }
  | { readonly kind: 'day'; readonly day: string; readonly versions: readonly VersionInfo[] };

/** So many versions of the program on one day stand by themselves; more are folded. */
export const mostOfADay = 2;

/**
 * The versions as a list shows them, the newest first: each that a person named by itself, and those that the program made folded by day
 * where they are many. `dayOf` says on which day an ISO time lies where the reader is. A folded day stands where its newest would.
 */
export function foldVersions(
  versions: readonly VersionInfo[],
  dayOf: (iso: string) => string,
): readonly VersionRow[] {
  const newestFirst = versions.toReversed().toSorted((a, b) => b.at.localeCompare(a.at));
  const byDay = Map.groupBy(
    newestFirst.filter(({ made }) => made !== 'person'),
    ({ at }) => dayOf(at),
  );
  const folded = new Set<string>();
  return newestFirst.flatMap((version): VersionRow[] => {
    const day = dayOf(version.at);
    const ofDay = byDay.get(day) ?? [];
    if (version.made === 'person' || ofDay.length <= mostOfADay) return [{ kind: 'one', version }];
    if (folded.has(day)) return [];
    folded.add(day);
    return [{ kind: 'day', day, versions: ofDay }];
  });
}

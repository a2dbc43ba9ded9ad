import type { VersionInfo } from './shapes.ts';

const day = 86_400_000;
/** So long all automatic versions stay, in milliseconds; then one of each day stays, and after `daily` one of each month. */
const all = day;
const daily = 30 * day;

/**
 * The ids of the versions that go at this moment (UTC, as ISO 8601), so that those the program makes do not pile up: of these all of the
 * last day stay, then the last of each day for thirty days, then the last of each month, by the calendar of UTC. What a person named
 * never goes, and neither does the one that came last.
 */
export function thinned(
  versions: readonly Pick<VersionInfo, 'id' | 'made' | 'at'>[],
  now: string,
): ReadonlySet<string> {
  const automatic = versions.filter(({ made }) => made !== 'person');
  const lastOf = new Map<string, string>();
  // Of two of the same moment the one that stands later is the later one.
  for (const { id, at } of automatic.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const age = Date.parse(now) - Date.parse(at);
    if (age > all) lastOf.set(at.slice(0, age > daily ? '2011-05'.length : '2011-05-31'.length), id);
  }
  const staying = new Set([...lastOf.values(), automatic.at(-1)?.id]);
  return new Set(
    automatic
      .filter(({ id, at }) => Date.parse(now) - Date.parse(at) > all && !staying.has(id))
      .map(({ id }) => id),
  );
}

/** What the choice of backups needs to know of each. */
export interface Kept {
  readonly key: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

const ofToday = 3;
const inAll = 10;

/**
 * The backups to let go: of today the newest three stay, of each earlier day the newest, ten in all. A clock that cannot be
 * right takes nothing away: when the newest backup lies in the future, all stay.
 */
export function backupsToRemove<B extends Kept>(backups: readonly B[], now: Date): B[] {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const newest = newestFirst[0];
  if (!newest || Date.parse(newest.at) > now.getTime()) return [];
  const today = now.toISOString().slice(0, 10);
  const perDay = new Map<string, number>();
  let kept = 0;
  return newestFirst.filter(({ at }) => {
    const day = at.slice(0, 10);
    const count = (perDay.get(day) ?? 0) + 1;
    perDay.set(day, count);
    const stays = count <= (day === today ? ofToday : 1) && kept < inAll;
    if (stays) kept += 1;
    return !stays;
  });
}

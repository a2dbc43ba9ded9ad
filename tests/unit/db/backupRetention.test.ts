import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsToRemove } from '../../../db/backupRetention.ts';

const at = (iso: string) => ({ key: iso, at: iso });
const now = new Date('2026-05-20T12:00:00.000Z');
const moments = fc.uniqueArray(
  fc
    .integer({ min: Date.UTC(2026, 0, 1), max: now.getTime() })
    .map((time) => at(new Date(time).toISOString())),
  { selector: (backup) => backup.at, maxLength: 40 },
);

describe('which backups stay', () => {
  it('keeps three of today and the newest of each day before', () => {
    const backups = ['20T11', '20T10', '20T09', '20T08', '19T18', '19T08', '17T08'].map((t) =>
      at(`2026-05-${t}:00:00.000Z`),
    );
    expect(backupsToRemove(backups, now).map((backup) => backup.at.slice(8, 13))).toEqual(['20T08', '19T08']);
  });

  it('keeps ten at most, never lets the newest go, and is done after once', () => {
    fc.assert(
      fc.property(moments, (backups) => {
        const gone = new Set(backupsToRemove(backups, now));
        const kept = backups.filter((backup) => !gone.has(backup));
        expect(kept.length).toBeLessThanOrEqual(10);
        const newest = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 1);
        expect(kept).toEqual(expect.arrayContaining(newest));
        expect(backupsToRemove(kept, now)).toEqual([]);
      }),
    );
  });

  it('takes nothing away when the clock stands before the newest backup', () => {
    fc.assert(
      fc.property(moments, (backups) => {
        const late = [...backups, at('2027-01-01T00:00:00.000Z')];
        expect(backupsToRemove(late, now)).toEqual([]);
        expect(backupsToRemove(late, new Date(0))).toEqual([]);
      }),
    );
  });
});

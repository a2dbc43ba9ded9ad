import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionMakers } from '../../../../shared/versions/shapes.ts';
import { thinned } from '../../../../shared/versions/thinning.ts';

const now = '2026-11-28T12:00:00.000Z';
const hour = 3_600_000;

const at = (iso: string) => ({ id: iso, made: 'bulk' as const, at: `${iso}:00.000Z` });

describe('automatic versions that pile up', () => {
  it('stay all for a day, then one a day for thirty days, then one a month', () => {
    const versions = [
      '2026-08-02T09:00',
      '2026-08-30T09:00',
      '2026-10-01T09:00',
      '2026-10-20T09:00',
      '2026-10-30T09:00',
      '2026-10-30T10:00',
      '2026-11-26T09:00',
      '2026-11-27T09:00',
      '2026-11-27T11:00',
      '2026-11-27T13:00',
      '2026-11-28T09:00',
    ].map(at);
    expect([...thinned(versions, now)]).toEqual([
      '2026-08-02T09:00',
      '2026-10-01T09:00',
      '2026-10-30T09:00',
      '2026-11-27T09:00',
    ]);
  });

  const version = fc.record({
    made: fc.constantFrom(...versionMakers),
    // Also of a clock that was ahead.
    age: fc.integer({ min: -48, max: 24 * 200 }),
  });
  const lists = fc.array(version, { maxLength: 60 }).map((list) =>
    list.map(({ made, age }, i) => ({
      id: `v_${i}`,
      made,
      at: new Date(Date.parse(now) - age * hour).toISOString(),
    })),
  );

  it('never take one along that a person named, nor the last, nor one of the last day', () => {
    fc.assert(
      fc.property(lists, (versions) => {
        const going = thinned(versions, now);
        const automatic = versions.filter(({ made }) => made !== 'person');
        const young = automatic.filter((one) => Date.parse(now) - Date.parse(one.at) <= 24 * hour);
        for (const { id } of [...versions.filter(({ made }) => made === 'person'), ...young])
          expect(going.has(id)).toBe(false);
        expect(going.has(automatic.at(-1)?.id ?? '')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('are thinned once: of what stays, nothing goes, and of each month that had one, one stays', () => {
    fc.assert(
      fc.property(lists, (versions) => {
        const going = thinned(versions, now);
        const staying = versions.filter(({ id }) => !going.has(id));
        expect(thinned(staying, now).size).toBe(0);
        const months = (list: typeof versions): Set<string> =>
          new Set(list.filter(({ made }) => made !== 'person').map((one) => one.at.slice(0, 7)));
        expect(months(staying)).toEqual(months(versions));
      }),
      { numRuns: 60 },
    );
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtHost, type BuiltHost } from '../../../kit/builtHost.ts';
import { killRounds } from '../../../kit/killRounds.ts';

const killsPerLibrary = 75;

describe('a host that is killed again and again during edits', () => {
  let built: BuiltHost;
  const homes = [0, 1].map(() => mkdtempSync(path.join(tmpdir(), 'raderwerk-kill-')));
  beforeAll(async () => {
    built = await builtHost();
  });
  afterAll(() => {
    built.remove();
    for (const home of homes) rmSync(home, { recursive: true, force: true });
  });

  it('loses nothing that it acknowledged, keeps its history sound, and counts no edit twice', async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const reports = await Promise.all(
      homes.map((home, at) => killRounds(built.main, home, killsPerLibrary, seed + at)),
    );
    expect(reports.flatMap((report) => report.faults)).toEqual([]);
    expect(reports.reduce((sum, { kills }) => sum + kills, 0)).toBe(150);
    for (const report of reports) {
      // About one for each kill; fewer on a machine that is busy with other things.
      expect(report.acknowledged).toBeGreaterThan(killsPerLibrary / 2);
      expect(report.duringStart).toBeGreaterThan(0);
    }
  }, 240_000);
});

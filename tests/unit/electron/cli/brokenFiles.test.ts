import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenFiles } from '../../../kit/brokenExchange.ts';
import { memoryDesk, type MemoryDesk } from '../../../kit/memoryDesk.ts';
import { pretty, soundTheory } from '../../../kit/soundFiles.ts';

let folder = '';
let desk: MemoryDesk;
let before = '';

async function everything(): Promise<string> {
  const theories = await desk.library.listTheories();
  const opened = await Promise.all(theories.map(({ id }) => desk.library.openTheory(id)));
  return JSON.stringify([opened, await desk.library.listFrames()]);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-broken-'));
  desk = await memoryDesk();
  before = await everything();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a broken file', () => {
  test.each(brokenFiles().map((file) => [file.wrong, file] as const))(
    'ends with 2, one sentence and nothing changed: %s',
    async (_wrong, { bytes }) => {
      const sound = path.join(folder, 'sound.json');
      const broken = path.join(folder, 'broken.json');
      writeFileSync(sound, pretty(soundTheory));
      writeFileSync(broken, bytes);
      for (const argv of [
        ['import', broken],
        ['import', sound, broken],
        ['check', broken, '--json'],
      ]) {
        const ran = await desk.run(...argv);
        expect(ran).toMatchObject({ code: 2, out: '' });
        expect(ran.err).toMatch(/^The file “broken\.json” [^\n]*\n$/);
      }
      expect(await everything()).toBe(before);
    },
  );
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../../../db/openLibrary.ts';
import { userOf } from '../../../db/useNote.ts';
import { makeSmallLibrary, ownFolder } from '../../kit/libraryFile.ts';

describe('the note that says who has a library open', () => {
  it('stands beside an open library, and goes with it', async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const file = await makeSmallLibrary(folder);
    const library = await openLibrary(file);
    expect(existsSync(`${file}-use`)).toBe(true);
    expect(userOf(file)).toBe('SQLite');
    await library.close();
    expect(existsSync(`${file}-use`)).toBe(false);
  });

  it('names another program while it runs, and not when it has been killed', async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const file = path.join(folder, 'x.raderwerk');
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const since = '2026-05-20T14:02:03.000Z';
    writeFileSync(`${file}-use`, JSON.stringify({ pid: other.pid, since }));
    expect(userOf(file)).toBe(`pid ${other.pid}, 2026-05-20 14:02 UTC`);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(userOf(file)).toBe('SQLite');
  });
});

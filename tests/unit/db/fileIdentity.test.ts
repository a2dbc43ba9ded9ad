import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyLibrary } from '../../../db/backup.ts';
import { openLibrary } from '../../../db/openLibrary.ts';
import { makeSmallLibrary, ownFolder } from '../../kit/libraryFile.ts';
import { renaming } from '../../kit/smallTheory.ts';

type Away = (file: string, folder: string) => void;
const ways: readonly [what: string, code: string, away: Away][] = [
  ['deleted', 'library-gone', (file) => rmSync(file)],
  ['renamed', 'library-gone', (file) => renameSync(file, `${file}.old`)],
  ['renamed with its folder', 'library-gone', (_file, folder) => renameSync(folder, `${folder}-moved`)],
  [
    'replaced by an older copy',
    'library-replaced',
    (file) => renameSync(path.join(path.dirname(file), 'older'), file),
  ],
  ['given a second name', 'library-linked', (file) => linkSync(file, `${file}.link`)],
  ['robbed of its WAL', 'library-gone', (file) => rmSync(`${file}-wal`)],
  [
    'given another WAL',
    'library-replaced',
    (file) => {
      copyFileSync(`${file}-wal`, `${file}-copy`);
      renameSync(`${file}-copy`, `${file}-wal`);
    },
  ],
];

describe('a library whose file goes away while it is open', () => {
  it.each(ways)('does not acknowledge the next change when it was %s (%s)', async (_what, code, away) => {
    const { folder, remove } = ownFolder();
    const inner = path.join(folder, 'map');
    onTestFinished(remove);
    mkdirSync(inner);
    const file = await makeSmallLibrary(inner);
    copyFileSync(file, path.join(inner, 'older'));
    const library = await openLibrary(file);
    await library.commit(renaming(1));
    away(file, inner);
    await expect(library.commit(renaming(2))).rejects.toMatchObject({ code });
    expect(library.lost()?.code).toBe(code);

    const saved = path.join(folder, 'gered.raderwerk');
    await copyLibrary(library, saved);
    await library.close();
    const rescued = await openLibrary(saved);
    expect((await rescued.openTheory('t')).revision).toBe(2);
    expect(await rescued.verify()).toEqual([]);
    await rescued.close();
  });
});

import {
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cleanFileName } from '../../../db/fileName.ts';
import { openLibraries, type Libraries } from '../../../db/libraries.ts';
import { makeSmallLibrary, ownFolder } from '../../kit/libraryFile.ts';
import { renaming } from '../../kit/smallTheory.ts';

async function atHome(file?: string): Promise<{ folder: string; libraries: Libraries }> {
  const { folder, remove } = ownFolder();
  onTestFinished(remove);
  const home = path.join(folder, 'home');
  const libraries = await openLibraries({ folder: home, ...(file === undefined ? {} : { file }) });
  onTestFinished(() => libraries.close());
  return { folder: home, libraries };
}
async function small(): Promise<{ folder: string; file: string; libraries: Libraries }> {
  const { folder, remove } = ownFolder();
  onTestFinished(remove);
  const file = await makeSmallLibrary(folder);
  return { file, ...(await atHome(file)) };
}

describe('the libraries of a user', () => {
  it('begin with one that holds two frames, the four companies first', async () => {
    const { folder, libraries } = await atHome();
    expect(await libraries.state()).toMatchObject({ state: 'open', name: 'Raderwerk', readOnly: false });
    const theories = await libraries.current()?.listTheories();
    expect(theories?.slice(0, 4).map(({ id }) => id)).toEqual(
      ['a', 'b', 'c', 'd'].map((letter) => `fit-or-unfit-${letter}`),
    );
    expect((await libraries.current()?.listFrames())?.map(({ id }) => id)).toEqual([
      'fit-or-unfit-2011',
      'zs-2010',
    ]);
    expect(await libraries.current()?.verify()).toEqual([]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await libraries.close();
    const again = await openLibraries({ folder });
    expect((await again.list()).map(({ name, open, there }) => [name, open, there])).toEqual([
      ['Raderwerk', true, true],
    ]);
    await again.close();
  });

  it('can be made, copied and opened again, and a name is taken once', async () => {
    const { libraries, file } = await small();
    const copy = await libraries.copy('Kopie: 1/2');
    expect(copy).toMatchObject({ name: 'Kopie 1 2', there: true, open: false });
    await expect(libraries.copy('Kopie 1 2')).rejects.toMatchObject({
      code: 'exists',
      details: { name: 'Kopie 1 2' },
    });
    await expect(libraries.create('Kopie 1 2', false)).rejects.toMatchObject({ code: 'exists' });
    expect(await libraries.create('Leeg', false)).toMatchObject({ state: 'open', name: 'Leeg' });
    expect(await libraries.current()?.listTheories()).toEqual([]);
    const before = libraries.current()?.id;
    expect(await libraries.open(copy.key)).toMatchObject({ state: 'open', name: 'Kopie 1 2' });
    expect((await libraries.current()?.openTheory('t'))?.revision).toBe(1);
    expect(libraries.current()?.id).not.toBe(before);
    expect((await libraries.list()).map(({ name }) => name).toSorted()).toEqual([
      'Kopie 1 2',
      'Leeg',
      'klein',
    ]);
    rmSync(file);
    expect((await libraries.list()).find(({ name }) => name === 'klein')?.there).toBe(false);
    await expect(libraries.open('geen')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('goes back to a backup and keeps what there was', async () => {
    const { libraries } = await small();
    const backup = await libraries.backUp();
    await libraries.current()?.commit(renaming(1));
    const state = await libraries.restore(backup.key);
    expect(state.concern).toBeUndefined();
    expect((await libraries.current()?.openTheory('t'))?.revision).toBe(1);
    const backups = await libraries.backups();
    expect(backups).toHaveLength(2);
    await libraries.restore(backups[0]?.key ?? '');
    expect((await libraries.current()?.openTheory('t'))?.revision).toBe(2);
    expect(await libraries.current()?.verify()).toEqual([]);
    await expect(libraries.restore('../../etc/passwd')).rejects.toMatchObject({ code: 'not-found' });
    expect((await libraries.state()).state).toBe('open');
  });

  it('offers the backups of a library that cannot be opened, and keeps its bytes', async () => {
    const { libraries, file, folder } = await small();
    const backup = await libraries.backUp();
    await libraries.close();
    truncateSync(file, 5000);
    const damaged = readFileSync(file);
    const again = await openLibraries({ folder, file });
    expect(await again.state()).toMatchObject({
      state: 'refused',
      name: 'klein',
      concern: { code: 'library-damaged' },
    });
    expect(await again.backups()).toEqual([backup]);
    await again.restore(backup.key);
    expect((await again.current()?.openTheory('t'))?.revision).toBe(1);
    const kept = path.join(folder, 'backups', again.current()?.id ?? '');
    const [name = ''] = readdirSync(kept).filter((entry) => /^kept_.*raderwerk$/.test(entry));
    expect(readFileSync(path.join(kept, name)).equals(damaged)).toBe(true);
    await again.close();
  });

  it('says what is wrong instead of failing, and never makes a library where one was named', async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const file = path.join(folder, 'weg.raderwerk');
    const missing = await openLibraries({ folder: path.join(folder, 'home'), file });
    expect(await missing.state()).toMatchObject({
      state: 'refused',
      concern: { code: 'file-unreadable', details: { name: 'weg' } },
    });
    expect(missing.current()).toBeUndefined();
    await expect(missing.copy('x')).rejects.toMatchObject({ code: 'no-library' });
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, '');
    const empty = await openLibraries({ folder: path.join(folder, 'home'), file });
    expect((await empty.state()).concern?.code).toBe('library-damaged');
    expect(statSync(file).size).toBe(0);
  });

  it('can be saved elsewhere when the file has gone', async () => {
    const { libraries, file } = await small();
    await libraries.current()?.commit(renaming(1));
    rmSync(file);
    await expect(libraries.current()?.commit(renaming(2))).rejects.toMatchObject({ code: 'library-gone' });
    expect((await libraries.state()).concern?.code).toBe('library-gone');
    const { key } = await libraries.copy('Gered');
    await libraries.open(key);
    expect((await libraries.current()?.openTheory('t'))?.revision).toBe(2);
  });
});

describe('a name for a file', () => {
  it.each([
    ['Bedrijf A', 'Bedrijf A'],
    ['a/b\\c:d', 'a b c d'],
    ['  ..verborgen. ', 'verborgen'],
    ['CON', 'CON_'],
    ['x\u202Ey\u0000z', 'x y z'],
  ])('makes of “%s” something every system takes', (typed, name) => expect(cleanFileName(typed)).toBe(name));

  it('refuses one of which nothing is left', () => {
    expect(() => cleanFileName(' ./: ')).toThrow('bad-input');
  });
});

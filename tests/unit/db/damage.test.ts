import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { openLibrary } from '../../../db/openLibrary.ts';
import { rescueLibrary } from '../../../db/rescue.ts';
import { ApiError } from '../../../shared/api/errors.ts';
import { makeSmallLibrary, ownFolder } from '../../kit/libraryFile.ts';
import { renaming, smallTheory } from '../../kit/smallTheory.ts';

async function library(): Promise<string> {
  const { folder, remove } = ownFolder();
  onTestFinished(remove);
  const file = await makeSmallLibrary(folder);
  const opened = await openLibrary(file);
  for (let revision = 1; revision < 9; revision += 1) await opened.commit(renaming(revision));
  await opened.createTheory({
    id: 'u',
    commitId: 'x_u',
    step: { name: 'theory-made' },
    records: smallTheory,
  });
  await opened.makeVersion('u', { id: 'v_1', name: { nl: 'Schets' }, made: 'person' });
  await opened.close();
  return file;
}

/** What a library says of itself: everything it holds, or that it is damaged. */
async function told(file: string): Promise<string> {
  try {
    const opened = await openLibrary(file);
    try {
      if ((await opened.verify()).length > 0) return 'damaged';
      const theories = await opened.listTheories();
      const contents = await Promise.all(
        theories.map(async ({ id }) => [
          await opened.openTheory(id),
          await opened.journal(id, 1000),
          await opened.listVersions(id),
        ]),
      );
      return JSON.stringify([theories, contents]);
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof ApiError) return 'damaged';
    throw error;
  }
}

describe('a damaged library', () => {
  it('never shows changed content as true: each flipped bit is found, or touched nothing', async () => {
    const file = await library();
    const whole = readFileSync(file);
    const truth = await told(file);
    let found = 0;
    const shownAsTrue: number[] = [];
    let seed = 20_111;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let i = 0; i < 150; i += 1) {
      const bytes = Buffer.from(whole);
      const at = random(bytes.length);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random(8)), at);
      writeFileSync(file, bytes);
      const now = await told(file);
      if (now === 'damaged') found += 1;
      else if (now !== truth) shownAsTrue.push(at);
    }
    expect(shownAsTrue).toEqual([]);
    expect(found).toBeGreaterThan(20);
  });

  it.each([
    [`UPDATE version SET records = replace(records, 'Schuldhulp', 'Schuldhalp')`, 'library-damaged'],
    [`UPDATE version SET facts = replace(facts, 'Schets', 'Schots')`, 'library-damaged'],
    ['DELETE FROM version', 'not-found'],
  ])('finds a version that is not what was kept: %s', async (meddling, code) => {
    const file = await library();
    const other = connect(file);
    other.exec(meddling);
    other.close();
    const opened = await openLibrary(file);
    expect(await opened.verify()).toEqual(['version u@v_1']);
    await expect(opened.getVersion('u', 'v_1')).rejects.toMatchObject({ code });
    await opened.close();
  });

  it.each([
    `UPDATE search SET text = replace(text, 'schuldhulp', 'schuldhalp')`,
    `DELETE FROM search WHERE name LIKE '%schuldhulp%'`,
    'DELETE FROM search',
  ])('makes again what can be found, where it is not what the records say: %s', async (meddling) => {
    const file = await library();
    const other = connect(file);
    other.exec(meddling);
    other.close();
    const opened = await openLibrary(file);
    expect((await opened.search('schuldhulp', 9)).all).toBe(0);
    expect(await opened.verify()).toEqual([]);
    expect((await opened.search('schuldhulp', 9)).hits.map(({ theory }) => theory)).toEqual(['t', 'u']);
    await opened.close();
  });

  it('finds a change that SQLite itself finds in order', async () => {
    const file = await library();
    const other = connect(file);
    other.exec(
      `UPDATE record SET json = replace(json, 'Schuldhulp', 'Schuldhalp') WHERE theory_id = 't' AND id = 'i'`,
    );
    other.close();
    const opened = await openLibrary(file);
    expect(await opened.verify()).toContain('record t/i');
    await expect(opened.openTheory('t')).rejects.toMatchObject({
      code: 'library-damaged',
      details: { place: 't/i' },
    });
    expect((await opened.openTheory('u')).records).toEqual(smallTheory);
    await opened.close();
  });

  it.each([
    ['a step taken out of the journal', "DELETE FROM journal WHERE theory_id = 't' AND revision = 4"],
    ['a step altered', "UPDATE journal SET patch = replace(patch, 'Schulden 3', 'Schulden X')"],
    ['a record taken out', "DELETE FROM reference WHERE from_id = 'm'; DELETE FROM record WHERE id = 'm'"],
    ['a reference taken out', "DELETE FROM reference WHERE from_id = 'm'"],
    ['a theory set back', "UPDATE theory SET revision = 3 WHERE id = 't'"],
    ['a theory put away', "UPDATE theory SET removed_at = changed_at WHERE id = 't'"],
  ])('finds %s', async (_what, sql) => {
    const file = await library();
    const other = connect(file);
    other.exec(sql);
    other.close();
    const opened = await openLibrary(file);
    expect(await opened.verify()).not.toEqual([]);
    await opened.close();
  });

  it('yields the theories that are whole, and is not touched by it', async () => {
    const file = await library();
    const other = connect(file);
    other.exec("UPDATE record SET json = '{}' WHERE theory_id = 't' AND id = 'p'");
    other.pragma('wal_checkpoint(TRUNCATE)');
    other.close();
    const bytes = readFileSync(file);
    const rescue = await rescueLibrary(file);
    expect(rescue?.lost).toEqual(['t']);
    expect((await rescue?.repository.openTheory('u'))?.records).toEqual(smallTheory);
    expect((await rescue?.repository.getVersion('u', 'v_1'))?.records).toEqual(smallTheory);
    await expect(rescue?.repository.removeTheory('u')).rejects.toMatchObject({ code: 'read-only' });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('stays as it was found, also with changes of a killed program beside it', async () => {
    const file = await library();
    const torn = path.join(path.dirname(file), 'torn.raderwerk');
    const killed = connect(file);
    killed.exec('CREATE TABLE sly (a)');
    for (const part of ['', '-wal']) copyFileSync(`${file}${part}`, `${torn}${part}`);
    killed.close();
    const found = ['', '-wal'].map((part) => readFileSync(`${torn}${part}`));
    await expect(openLibrary(torn)).rejects.toMatchObject({ code: 'library-damaged' });
    expect(['', '-wal'].map((part) => readFileSync(`${torn}${part}`))).toEqual(found);
  });

  it('refuses a file that was cut, and one whose pages were overwritten', async () => {
    const file = await library();
    const cut = path.join(path.dirname(file), 'cut.raderwerk');
    copyFileSync(file, cut);
    truncateSync(cut, 9000);
    await expect(openLibrary(cut)).rejects.toMatchObject({ code: 'library-damaged' });
    const bytes = readFileSync(file);
    bytes.fill(0x55, 4096 * 2, 4096 * 6);
    writeFileSync(cut, bytes);
    await expect(openLibrary(cut)).rejects.toMatchObject({ code: 'library-damaged' });
  });
});

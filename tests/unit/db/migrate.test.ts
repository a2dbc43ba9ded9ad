import { chmodSync, copyFileSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyBeforeMigrating } from '../../../db/backup.ts';
import { connect, valueOf } from '../../../db/driver.ts';
import { schemas } from '../../../db/migrate.ts';
import { openLibrary } from '../../../db/openLibrary.ts';
import { makeSmallLibrary, ownFolder } from '../../kit/libraryFile.ts';
import { smallTheory } from '../../kit/smallTheory.ts';

const fixtures = path.join(import.meta.dirname, '..', '..', 'fixtures', 'libraries');
const next = [...schemas, "ALTER TABLE theory ADD COLUMN colour TEXT NOT NULL DEFAULT 'none';"];

const noRoom = (): void => {
  throw new Error('no room for a copy');
};

describe('libraries of earlier programs', () => {
  it.each(readdirSync(fixtures))('opens %s with everything in it', async (name) => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const file = path.join(folder, name);
    copyFileSync(path.join(fixtures, name), file);
    chmodSync(file, 0o600);
    const library = await openLibrary(file);
    onTestFinished(() => library.close());
    expect(await library.verify()).toEqual([]);
    const { records, journal, revision } = await library.openTheory('t');
    expect(revision).toBe(3);
    expect(journal).toHaveLength(2);
    expect(records.filter((record) => record.id !== 'p')).toEqual(
      smallTheory.filter((record) => record.id !== 'p'),
    );
    const versions = await library.listVersions('t');
    // Versions came with schema 3.
    expect(versions.map(({ by }) => by)).toEqual(Number(name.replace(/\D/g, '')) < 3 ? [] : ['Ada']);
    for (const { id } of versions) expect((await library.getVersion('t', id)).records).toEqual(records);
    expect((await library.getSettings()).language).toBe('nl');
    expect((await library.listFrames()).map((frame) => frame.id)).toEqual(['klein']);
  });

  it('are brought up to date as one step, with a copy of before', async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const file = await makeSmallLibrary(folder);
    const backups = path.join(folder, 'backups');
    const library = await openLibrary(file, {
      schemas: next,
      beforeMigrating: (connection) => copyBeforeMigrating(connection, backups, new Date(0)),
    });
    expect((await library.openTheory('t')).records).toEqual(smallTheory);
    await library.close();
    expect(readFileSync(file).readUInt32BE(60)).toBe(next.length);
    const [copy = ''] = readdirSync(backups);
    const before = await openLibrary(path.join(backups, copy));
    expect(await before.verify()).toEqual([]);
    await before.close();
    await expect(openLibrary(file)).rejects.toMatchObject({ code: 'library-newer' });
  });

  it('stay as they were when bringing them up to date fails, or the copy cannot be made', async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const file = await makeSmallLibrary(folder);
    await expect(openLibrary(file, { schemas: [...next, 'CREATE TABLE theory (a);'] })).rejects.toThrow();
    await expect(openLibrary(file, { schemas: next, beforeMigrating: noRoom })).rejects.toThrow('no room');
    const connection = connect(file);
    expect(valueOf(connection, 'SELECT user_version FROM pragma_user_version')).toBe(schemas.length);
    connection.close();
    const library = await openLibrary(file);
    expect(await library.verify()).toEqual([]);
    await library.close();
  });
});

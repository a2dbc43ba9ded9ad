import { chmodSync, copyFileSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyBeforeMigrating } from '../../../db/backup.ts';
import { connect, valueOf } from '../../../db/driver.ts';
import { schemas } from '../../../db/migrate.ts';
import { openLibrary } from '../../../db/openLibrary.ts';
import { makeSmallLibrary, ownFolder } from '../../kit/libraryFile.ts';
import { aDraft } from '../../kit/smallFrame.ts';
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
    expect((await library.search('schuldhulp', 9)).hits.map(({ id }) => id)).toEqual(['i']);
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
    const frames = await library.listFrames();
    expect(frames.filter(({ draft }) => !draft).map((frame) => frame.id)).toEqual(['klein']);
  });

  it('opens a draft that was left, with its steps to undo, and takes a new one in a library that had none', async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const [draft, rename] = aDraft();
    const opened = async (name: string) => {
      const file = path.join(folder, name);
      copyFileSync(path.join(fixtures, name), file);
      chmodSync(file, 0o600);
      const library = await openLibrary(file);
      onTestFinished(() => library.close());
      return library;
    };
    const later = await opened('schema-2.raderwerk');
    const { frame, revision, journal } = await later.openDraft(draft.id, draft.version);
    expect([revision, journal.map(({ step }) => step.name)]).toEqual([3, ['item-renamed', 'item-split']]);
    expect(frame.facets[0]?.items[0]).toMatchObject({ retired: true, replacedBy: ['P1a', 'P1b'] });
    const first = await opened('schema-1.raderwerk');
    await first.createDraft({ frame: draft, commitId: 'x_draft' });
    expect(await first.commitDraft({ ...rename, baseRevision: 1 })).toEqual({ revision: 2 });
    expect(await first.verify()).toEqual([]);
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

import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { inspectLibrary } from '../../../db/libraryHeader.ts';
import { schemaVersion } from '../../../db/migrate.ts';
import { openLibrary } from '../../../db/openLibrary.ts';
import { makeSmallLibrary, ownFolder } from '../../kit/libraryFile.ts';
import { renaming } from '../../kit/smallTheory.ts';

async function library(): Promise<{ folder: string; file: string }> {
  const { folder, remove } = ownFolder();
  onTestFinished(remove);
  return { folder, file: await makeSmallLibrary(folder) };
}
const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Lets somebody else's program change the file, and puts everything into the file itself. */
function meddle(file: string, sql: string): void {
  const other = connect(file);
  other.pragma('foreign_keys = OFF');
  other.exec(sql);
  other.pragma('wal_checkpoint(TRUNCATE)');
  other.close();
}

describe('opening what is no library', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'library-damaged'],
    ['one byte', Buffer.from('S'), 'library-foreign'],
    ['one zero', Buffer.alloc(1), 'library-damaged'],
    ['half a header', Buffer.from('SQLite format 3\u0000').subarray(0, 16), 'library-damaged'],
    ['zeros', Buffer.alloc(8192), 'library-damaged'],
    ['text', Buffer.from('Dit is tekst. '.repeat(100)), 'library-foreign'],
    ['a zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]), 'library-foreign'],
  ])('says so of %s and leaves it as it was', async (_what, bytes, code) => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const file = path.join(folder, 'x.raderwerk');
    writeFileSync(file, bytes);
    await expect(openLibrary(file)).rejects.toMatchObject({ code });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['x.raderwerk']);
  });

  it('refuses a folder, a missing file, an edge blank and a second name, and follows a link', async () => {
    const { folder, file } = await library();
    mkdirSync(path.join(folder, 'map.raderwerk'));
    await expect(openLibrary(path.join(folder, 'map.raderwerk'))).rejects.toMatchObject({
      code: 'library-foreign',
    });
    await expect(openLibrary(path.join(folder, 'weg.raderwerk'))).rejects.toMatchObject({
      code: 'file-unreadable',
    });
    copyFileSync(file, `${file} `);
    await expect(openLibrary(`${file} `)).rejects.toMatchObject({
      code: 'library-foreign',
      details: { place: 'name' },
    });
    await expect(openLibrary(`${file}\n`)).rejects.toMatchObject({ code: 'library-foreign' });
    symlinkSync(file, path.join(folder, 'link.raderwerk'));
    const linked = await openLibrary(path.join(folder, 'link.raderwerk'));
    expect(linked.file).toBe(file);
    await linked.close();
    linkSync(file, path.join(folder, 'tweede.raderwerk'));
    await expect(openLibrary(file)).rejects.toMatchObject({ code: 'library-linked' });
  });

  it('refuses another program’s SQLite file and a network drive', async () => {
    const { folder, file } = await library();
    const other = path.join(folder, 'ander.raderwerk');
    writeFileSync(other, '');
    const database = connect(other);
    database.exec('CREATE TABLE t (a)');
    database.close();
    await expect(openLibrary(other)).rejects.toMatchObject({
      code: 'library-foreign',
      details: { place: 'byte 68' },
    });
    for (const type of [0x6969, 0xff534d42, 0x65735546])
      expect(() => inspectLibrary(file, schemaVersion, () => type)).toThrow('library-share');
    expect(inspectLibrary(file, schemaVersion, () => 0xef53).version).toBe(schemaVersion);
  });

  it.each([
    ['a trigger', 'CREATE TRIGGER sly AFTER INSERT ON record BEGIN DELETE FROM theory; END'],
    ['a view', 'CREATE VIEW sly AS SELECT * FROM record'],
    ['a table', 'CREATE TABLE sly (a)'],
    ['a column', 'ALTER TABLE theory ADD COLUMN sly TEXT'],
    ['an index', 'CREATE INDEX sly ON record (kind)'],
    [
      'a table replaced by a view',
      'ALTER TABLE setting RENAME TO old; CREATE VIEW setting AS SELECT * FROM old',
    ],
  ])('refuses a library that got %s', async (_what, sql) => {
    const { file } = await library();
    meddle(file, sql);
    const before = hash(file);
    await expect(openLibrary(file)).rejects.toMatchObject({
      code: 'library-damaged',
      details: { place: 'sqlite_master' },
    });
    expect(hash(file)).toBe(before);
  });

  it('refuses a row that would take the memory, and a reference to nothing', async () => {
    const { folder, file } = await library();
    const second = await makeSmallLibrary(folder, 'tweede');
    meddle(file, "UPDATE record SET json = zeroblob(17000000) || '' WHERE id = 'p'");
    await expect(openLibrary(file)).rejects.toMatchObject({
      code: 'library-damaged',
      details: { place: 'size' },
    });
    meddle(second, "DELETE FROM record WHERE id = 'i'");
    await expect(openLibrary(second)).rejects.toMatchObject({
      code: 'library-damaged',
      details: { place: 'reference' },
    });
  });
});

describe('opening a library of a newer program', () => {
  it('refuses without changing a byte or leaving a file', async () => {
    const { folder, file } = await library();
    meddle(file, 'PRAGMA user_version = 9999');
    const before = hash(file);
    await expect(openLibrary(file)).rejects.toMatchObject({ code: 'library-newer' });
    expect(hash(file)).toBe(before);
    expect(readdirSync(folder)).toEqual(['klein.raderwerk']);
  });

  it('sees the newer version also when it stands in the WAL alone', async () => {
    const { folder, file } = await library();
    const other = connect(file);
    other.pragma('user_version = 9999');
    const torn = path.join(folder, 'torn.raderwerk');
    copyFileSync(file, torn);
    copyFileSync(`${file}-wal`, `${torn}-wal`);
    other.close();
    expect(readFileSync(torn).readUInt32BE(60)).toBe(schemaVersion);
    const before = [hash(torn), hash(`${torn}-wal`)];
    await expect(openLibrary(torn)).rejects.toMatchObject({ code: 'library-newer' });
    expect([hash(torn), hash(`${torn}-wal`)]).toEqual(before);
    expect(readdirSync(folder)).not.toContain('torn.raderwerk-shm');
  });
});

describe('an open library', () => {
  it('is for its owner alone, and closes one that was open to others', async () => {
    const { file } = await library();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    chmodSync(file, 0o644);
    const opened = await openLibrary(file);
    expect(opened.closedToOthers).toBe(true);
    for (const part of ['', '-wal', '-shm']) expect(statSync(`${file}${part}`).mode & 0o077).toBe(0);
    await opened.close();
  });

  it('can be read, copied and not changed when its owner may not write it', async () => {
    const { folder, file } = await library();
    chmodSync(file, 0o400);
    const opened = await openLibrary(file);
    expect(opened.readOnly).toBe(true);
    expect((await opened.openTheory('t')).revision).toBe(1);
    await expect(opened.commit(renaming(1))).rejects.toMatchObject({ code: 'read-only' });
    await opened.close();
    expect(readdirSync(folder)).toEqual(['klein.raderwerk']);
  });

  it('says that it is busy when another program holds it, and goes on when that lets go', async () => {
    const { file } = await library();
    const opened = await openLibrary(file);
    const other = connect(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(opened.commit(renaming(1))).rejects.toMatchObject({
      code: 'library-busy',
      details: { name: 'klein', holder: 'SQLite' },
    });
    other.exec('ROLLBACK');
    other.close();
    expect(await opened.commit(renaming(1))).toEqual({ revision: 2 });
    await opened.close();
  });

  it('notices an older copy in its place by the mark kept elsewhere', async () => {
    const { folder, file } = await library();
    const marks = path.join(folder, 'marks');
    const older = readFileSync(file);
    const opened = await openLibrary(file, { marks });
    for (let revision = 1; revision < 25; revision += 1) await opened.commit(renaming(revision));
    await opened.close();
    const same = await openLibrary(file, { marks });
    expect(same.concern).toBeUndefined();
    await same.close();
    writeFileSync(file, older);
    const back = await openLibrary(file, { marks });
    expect(back.concern).toMatchObject({ code: 'library-behind', details: { there: 1, known: 25 } });
    await back.close();
    const again = await openLibrary(file, { marks });
    expect(again.concern?.code).toBe('library-behind');
    await again.close();
  });
});

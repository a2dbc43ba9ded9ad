import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../../shared/api/client.ts';
import { ApiError } from '../../../../shared/api/errors.ts';
import type { Commit } from '../../../../shared/api/shapes.ts';
import type { TheoryRecord } from '../../../../shared/theory/records.ts';
import { builtHost, type BuiltHost } from '../../../kit/builtHost.ts';
import { startHost, type HostProcess } from '../../../kit/hostProcess.ts';
import { testId } from '../../../kit/memoryLibraries.ts';
import { canMakeDisk, fillDisk, smallDisk } from '../../../kit/smallDisk.ts';

const id = 'fit-or-unfit-a';
let built: BuiltHost;
beforeAll(async () => {
  built = await builtHost();
});
afterAll(() => built.remove());

async function nodeNamed(client: Client, title: string): Promise<Commit> {
  const { revision } = await client.call('theory.open', { id });
  const record: TheoryRecord = {
    record: 'node',
    id: testId('node'),
    kind: 'problem',
    title: { nl: title, en: title },
    basis: 'stated',
  };
  return {
    id,
    commitId: testId('commit'),
    baseRevision: revision,
    kind: 'do',
    step: { name: 'node-added' },
    patch: [{ id: record.id, before: null, after: structuredClone(record) as never }],
  };
}

/** A log that is still there may take a few more edits; then the disk is full for everyone. Takes the time of the refusal. */
async function editUntilRefused(
  client: Client,
): Promise<{ commit: Commit; code: string; milliseconds: number }> {
  for (;;) {
    // oxlint-disable no-await-in-loop -- a window sends one edit after another
    const commit = await nodeNamed(client, `vol ${'x'.repeat(480)}`);
    const asked = performance.now();
    try {
      await client.call('theory.commit', commit);
    } catch (error) {
      const milliseconds = performance.now() - asked;
      if (error instanceof ApiError) return { commit, code: error.code, milliseconds };
      throw error;
    }
    // oxlint-enable no-await-in-loop
  }
}

describe('a library that goes away while a host has it open', () => {
  let home = '';
  let host: HostProcess;
  let client: Client;
  let acknowledged: Commit;
  const library = (): string => path.join(home, 'Raderwerk.raderwerk');
  beforeEach(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'raderwerk-trouble-'));
    host = await startHost(built.main, { home });
    ({ client } = await host.window());
    acknowledged = await nodeNamed(client, 'erkend');
    await client.call('theory.commit', acknowledged);
  });
  afterEach(async () => {
    host.child.kill('SIGKILL');
    await host.ended;
    rmSync(home, { recursive: true, force: true });
  });

  const ways: readonly (readonly [string, () => void, readonly string[]])[] = [
    ['deleted', () => unlinkSync(library()), ['library-gone']],
    ['renamed', () => renameSync(library(), `${library()}.old`), ['library-gone']],
    [
      'deleted with all that belongs to it',
      () => {
        for (const name of readdirSync(home).filter((each) => each.startsWith('Raderwerk.raderwerk')))
          unlinkSync(path.join(home, name));
      },
      ['library-gone'],
    ],
    [
      'replaced by a copy of itself',
      () => {
        copyFileSync(library(), path.join(home, 'copy'));
        renameSync(path.join(home, 'copy'), library());
      },
      ['library-replaced'],
    ],
    [
      'replaced by another file',
      () => {
        writeFileSync(path.join(home, 'other'), 'another file');
        renameSync(path.join(home, 'other'), library());
      },
      ['library-replaced'],
    ],
    ['left without its log', () => unlinkSync(`${library()}-wal`), ['library-gone', 'library-replaced']],
  ];

  it.each(ways)('takes no further edit when it is %s', async (_, happen, codes) => {
    happen();
    const next = {
      ...acknowledged,
      commitId: testId('commit'),
      baseRevision: acknowledged.baseRevision + 1,
    };
    const record = { ...acknowledged.patch[0]?.after, id: testId('node') } as TheoryRecord;
    const patch = [{ id: record.id, before: null, after: structuredClone(record) as never }];
    const answer = client.call('theory.commit', { ...next, patch });
    await expect(answer).rejects.toMatchObject({ code: expect.stringMatching(codes.join('|')) });
  });

  it('still gives what is on the screen, which can be saved elsewhere', async () => {
    unlinkSync(library());
    await expect(client.call('theory.commit', await nodeNamed(client, 'niet erkend'))).rejects.toMatchObject({
      code: 'library-gone',
    });
    const { text } = await client.call('theory.export', { id });
    expect(text).toContain('erkend');
    const copy = await client.call('library.copy', { name: 'Gered' });
    expect(await client.call('library.open', { key: copy.key })).toMatchObject({ state: 'open' });
    const { records } = await client.call('theory.open', { id });
    expect(records.map((record) => record.id)).toContain(acknowledged.patch[0]?.id);
    await client.call('theory.commit', await nodeNamed(client, 'daarna'));
    expect(await client.call('library.verify', {})).toEqual({ faults: [] });
  });
});

describe.runIf(canMakeDisk())('a disk without room', () => {
  it('is said within a second, costs nothing that was acknowledged, and takes the same edit once there is room', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-full-'));
    const disk = smallDisk(folder, 12);
    const home = path.join(disk.at, 'home');
    const host = await startHost(built.main, { home });
    try {
      const { client } = await host.window();
      await client.call('theory.commit', await nodeNamed(client, 'voor de volle schijf'));
      const makeRoom = fillDisk(disk.at);
      const { commit, code, milliseconds } = await editUntilRefused(client);
      expect(code).toBe('disk-full');
      console.log(`the host said that the disk is full after ${Math.round(milliseconds)} ms`);
      expect(milliseconds).toBeLessThan(1000);
      expect((await client.call('library.state', {})).state).toBe('open');
      expect((await client.call('theory.export', { id })).text).toContain('voor de volle schijf');
      makeRoom();
      const stored = await client.call('theory.commit', commit);
      expect(await client.call('theory.commit', commit)).toEqual(stored);
      expect(await client.call('library.verify', {})).toEqual({ faults: [] });
    } finally {
      host.child.kill('SIGKILL');
      await host.ended;
      disk.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

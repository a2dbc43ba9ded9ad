import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backUp } from '../../../db/backup.ts';
import { createLibrary } from '../../../db/createLibrary.ts';
import { openLibrary } from '../../../db/openLibrary.ts';
import { makeSmallLibrary, ownFolder } from '../../kit/libraryFile.ts';
import { canMakeDisk, fillDisk, smallDisk } from '../../kit/smallDisk.ts';
import { commitOf, recordOfSmall, renaming } from '../../kit/smallTheory.ts';

/** A change too large for what is left on the disk. */
const large = (revision: number) => {
  const before = recordOfSmall('i');
  const after = { ...before, description: { nl: 'x'.repeat(90_000) } } as typeof before;
  return commitOf(revision, [{ id: 'i', before, after }], { commitId: 'x_large' });
};

// Where no disk can be made, the last test of this file shows the same by the size that files may have.
describe.runIf(canMakeDisk())('a full disk', () => {
  it('costs nothing: the change is refused by name, and stored when there is room', async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const disk = smallDisk(folder, 3);
    onTestFinished(disk.remove);
    const file = await makeSmallLibrary(disk.at);
    const library = await openLibrary(file);
    await library.commit(renaming(1));
    const makeRoom = fillDisk(disk.at);
    await expect(library.commit(large(2))).rejects.toMatchObject({ code: 'disk-full' });
    expect((await library.openTheory('t')).revision).toBe(2);
    await expect(backUp(library, path.join(disk.at, 'backups'), new Date())).rejects.toMatchObject({
      code: 'disk-full',
    });
    await expect(createLibrary(path.join(disk.at, 'nieuw.raderwerk'))).rejects.toMatchObject({
      code: 'disk-full',
    });
    expect(readdirSync(disk.at).filter((name) => name.startsWith('.new'))).toEqual([]);
    makeRoom();
    expect(await library.commit(large(2))).toEqual({ revision: 3 });
    expect(await library.verify()).toEqual([]);
    await library.close();
  });

  it('does not keep a library from being read that was closed well', async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const disk = smallDisk(folder, 3);
    onTestFinished(disk.remove);
    const file = await makeSmallLibrary(disk.at);
    const makeRoom = fillDisk(disk.at);
    const library = await openLibrary(file);
    expect((await library.openTheory('t')).revision).toBe(1);
    await expect(library.commit(large(1))).rejects.toMatchObject({ code: 'disk-full' });
    makeRoom();
    expect(await library.commit(large(1))).toEqual({ revision: 2 });
    await library.close();
  });
});

describe('a file that may not grow', () => {
  it('is said to be so, and what was stored stays', async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    expect(await limitedFileSize(folder)).toEqual(keptAll);
  });
});

/** What {@link limitedFileSize} gives when nothing was lost. */
const keptAll: { said: boolean; lost: number; faults: readonly string[] } = {
  said: true,
  lost: 0,
  faults: [],
};

/** The same fault without a disk of its own: a shell that lets no file grow beyond a quarter of a megabyte. */
async function limitedFileSize(folder: string): Promise<typeof keptAll> {
  const file = await makeSmallLibrary(folder, 'begrensd');
  const writer = path.join(import.meta.dirname, '..', '..', 'kit', 'limitedWriter.ts');
  const script = 'ulimit -f 512; exec "$0" --no-warnings "$1" "$2"';
  const run = spawnSync('sh', ['-c', script, process.execPath, writer, file], { encoding: 'utf8' });
  const [stored = '', code = ''] = run.stdout.trim().split(' ');
  const library = await openLibrary(file);
  try {
    const { revision } = await library.openTheory('t');
    const faults = await library.verify();
    return {
      said: ['disk-full', 'disk-failing'].includes(code),
      lost: Math.max(0, Number(stored) - revision),
      faults,
    };
  } finally {
    await library.close();
  }
}

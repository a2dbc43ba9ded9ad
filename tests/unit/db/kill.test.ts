import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../../../db/openLibrary.ts';
import { applyFramePatch, invertFramePatch } from '../../../shared/frame/patch.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import { invertPatch } from '../../../shared/theory/patch.ts';
import { makeSmallLibrary, ownFolder } from '../../kit/libraryFile.ts';
import { smallFrame } from '../../kit/smallFrame.ts';
import { commitOf, smallTheory } from '../../kit/smallTheory.ts';

const kills = 25;
const writer = path.join(import.meta.dirname, '..', '..', 'kit', 'writer.ts');

/** Lets the writer run for a while after its first sign and kills it; gives the last revision it was told is stored. */
async function writeAndKill(
  file: string,
  acks: string,
  marks: string,
  milliseconds: number,
  what: 'theory' | 'draft' = 'theory',
): Promise<number> {
  rmSync(acks, { force: true });
  const child = spawn(process.execPath, ['--no-warnings', writer, file, acks, marks, what], {
    stdio: 'ignore',
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(path.dirname(file), 'compiled') },
  });
  const ended = once(child, 'exit');
  const isTold = (): boolean => existsSync(acks) && readFileSync(acks, 'utf8').includes('\n');
  while (!isTold() && child.exitCode === null) await new Promise((go) => setTimeout(go, 2));
  await new Promise((go) => setTimeout(go, milliseconds));
  child.kill('SIGKILL');
  await ended;
  return Number(/(\d+)\n[^\n]*$/.exec(readFileSync(acks, 'utf8'))?.[1]);
}

/** What is wrong with a library after a kill: nothing, when all that was acknowledged is there and all of it is sound. */
async function faultsAfter(file: string, acknowledged: number, marks: string): Promise<string[]> {
  const library = await openLibrary(file, { marks });
  try {
    const faults = [...(await library.verify())];
    const { revision } = await library.openTheory('t');
    if (revision < acknowledged) faults.push(`lost ${acknowledged - revision}`);
    if (revision > acknowledged + 1) faults.push(`unasked ${revision - acknowledged}`);
    if (library.concern) faults.push(library.concern.code);
    return faults;
  } finally {
    await library.close();
  }
}

describe('a program that is killed while it writes', () => {
  it(`loses nothing that was acknowledged, ${kills} times over, and can undo it all`, async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const file = await makeSmallLibrary(folder);
    const acks = path.join(folder, 'acks');
    const marks = path.join(folder, 'marks');
    let total = 1;
    for (let i = 0; i < kills; i += 1) {
      const acknowledged = await writeAndKill(file, acks, marks, (i * 37) % 90);
      expect(acknowledged).toBeGreaterThanOrEqual(total);
      expect(await faultsAfter(file, acknowledged, marks)).toEqual([]);
      total = acknowledged;
    }
    expect(total).toBeGreaterThan(kills);

    const library = await openLibrary(file, { marks });
    onTestFinished(() => library.close());
    let { revision } = await library.openTheory('t');
    const steps = await library.journal('t', revision);
    for (const step of steps.slice(1).toReversed()) {
      const undo = commitOf(revision, invertPatch(step.patch), { kind: 'undo', commitId: `u_${revision}` });
      ({ revision } = await library.commit(undo));
    }
    expect((await library.openTheory('t')).records).toEqual(smallTheory);
  });

  it('loses no step of a draft that was acknowledged, and can undo them all', async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const file = await makeSmallLibrary(folder);
    const [acks, marks] = [path.join(folder, 'acks'), path.join(folder, 'marks')];
    const made = await openLibrary(file, { marks });
    await made.createDraft({ frame: smallFrame, commitId: 'x_draft' });
    await made.close();
    const { id, version } = smallFrame;
    let total = 1;
    // On a busy machine a round may end before its first step; then more rounds are needed.
    for (let i = 0; i < 6 || (total <= 6 && i < 60); i += 1) {
      total = await writeAndKill(file, acks, marks, (i * 37) % 60, 'draft');
      const library = await openLibrary(file, { marks });
      expect(await library.verify()).toEqual([]);
      expect([0, 1]).toContain((await library.openDraft(id, version)).revision - total);
      await library.close();
    }
    expect(total).toBeGreaterThan(6);
    const library = await openLibrary(file, { marks });
    onTestFinished(() => library.close());
    const { frame, journal } = await library.openDraft(id, version);
    const back = journal.toReversed().reduce((now: Frame, { patch }) => {
      const undone = applyFramePatch(now, invertFramePatch(patch));
      return 'frame' in undone ? undone.frame : now;
    }, frame);
    expect(journal.every(({ kind }) => kind === 'do')).toBe(true);
    // The journal goes along as far as two hundred steps back.
    expect(journal.length === 200 || JSON.stringify(back) === JSON.stringify(smallFrame)).toBe(true);
  });

  it('is found out by the same check when something is lost', async () => {
    const { folder, remove } = ownFolder();
    onTestFinished(remove);
    const file = await makeSmallLibrary(folder);
    const marks = path.join(folder, 'marks');
    const acknowledged = await writeAndKill(file, path.join(folder, 'acks'), marks, 120);
    const cut = path.join(folder, 'cut.raderwerk');
    copyFileSync(file, cut);
    copyFileSync(`${file}-wal`, `${cut}-wal`);
    truncateSync(`${cut}-wal`, 32);
    const faults = await faultsAfter(cut, acknowledged, marks);
    expect(faults.some((fault) => fault.startsWith('lost'))).toBe(true);
    writeFileSync(cut, '');
    await expect(faultsAfter(cut, acknowledged, marks)).rejects.toMatchObject({ code: 'library-damaged' });
  });
});

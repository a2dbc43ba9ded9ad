import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readInProcess, type ImportChild } from '../../../../electron/host/importProcess.ts';
import { nodeImportChild } from '../../../../electron/host/nodeImportChild.ts';
import { importProgram } from '../../../../electron/host/start.ts';
import { utilityImportChild } from '../../../../electron/desktop/utilityImportChild.ts';
import { writeFrameCsv } from '../../../../shared/exchange/csv/writeFrameCsv.ts';
import { writeCodebook } from '../../../../shared/exchange/qdc/writeCodebook.ts';
import { limits } from '../../../../shared/limits.ts';
import { smallFrame } from '../../../kit/smallFrame.ts';

const starter = path.resolve(import.meta.dirname, '../../../../db/starter/fit-or-unfit-a.json');
const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A reader that does what a hostile file might make it do. */
function hostile(source: string): () => ImportChild {
  const file = path.join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(file, source);
  return () => nodeImportChild({ file, readable: folder });
}

const asked = { name: 'kanarie.json', bytes: new Uint8Array([0x7b]) };
const quick = { milliseconds: 20_000, megabytes: limits.importMegabytes };

describe('a file from outside', () => {
  it('is read by a process of its own', async () => {
    const read = await readInProcess(() => nodeImportChild(importProgram()), {
      name: 'a.json',
      bytes: readFileSync(starter),
    });
    expect(read).toMatchObject({ kind: 'theory', id: 'fit-or-unfit-a' });
  });

  it.each([
    ['table.csv', writeFrameCsv(smallFrame).text, 'klein'],
    ['codes.qdc', writeCodebook(smallFrame, 'nl').text, 'codes'],
  ])('is read there in its own format: %s', async (name, text, id) => {
    const read = await readInProcess(() => nodeImportChild(importProgram()), {
      name,
      bytes: Buffer.from(text),
    });
    expect(read).toMatchObject({ kind: 'frame', frame: { id } });
  });

  it('is refused with the reader’s own words', async () => {
    const reading = readInProcess(() => nodeImportChild(importProgram()), asked);
    await expect(reading).rejects.toMatchObject({ code: 'file-not-json', details: { name: 'kanarie.json' } });
  });

  it('is refused above the limit before anything is started', async () => {
    const start = (): ImportChild => {
      throw new Error('started');
    };
    const bytes = new Uint8Array(limits.fileBytes + 1);
    await expect(readInProcess(start, { name: 'a', bytes })).rejects.toMatchObject({
      code: 'file-too-large',
      details: { size: 51, limit: 50 },
    });
  });

  it('is given up when it takes longer than the clock allows', async () => {
    const start = hostile('process.on("message", () => { for (;;); });');
    await expect(readInProcess(start, asked, { ...quick, milliseconds: 700 })).rejects.toMatchObject({
      code: 'file-timeout',
      details: { seconds: 0.7 },
    });
  });

  it('is given up when the reader’s heap overflows, and the host lives on', async () => {
    const start = hostile(
      'process.on("message", () => { const all = []; for (;;) all.push(Array.from({ length: 1e6 }, () => ({}))); });',
    );
    await expect(readInProcess(start, asked, quick)).rejects.toMatchObject({ code: 'file-memory' });
  });

  it.runIf(process.platform === 'linux')('is given up when it takes memory beside the heap', async () => {
    const start = hostile(
      'const all = []; process.on("message", () => { setInterval(() => all.push(Buffer.alloc(2e7, 1)), 5); });',
    );
    await expect(readInProcess(start, asked, { ...quick, megabytes: 200 })).rejects.toMatchObject({
      code: 'file-memory',
    });
  });

  it('is given up when the reader just dies', async () => {
    const start = hostile('process.on("message", () => process.exit(3));');
    await expect(readInProcess(start, asked, quick)).rejects.toMatchObject({ code: 'file-memory' });
  });

  it.each([
    ['no answer of ours', '{ hello: 1 }'],
    [
      'a record of no kind',
      '{ read: { kind: "theory", id: "x", records: [{ record: "script", id: "y" }] } }',
    ],
    ['an id that climbs', '{ read: { kind: "theory", id: "../x", records: [] } }'],
    ['an error of no code', '{ refused: { code: "rm -rf", details: {} } }'],
  ])('is not taken on the reader’s word: %s', async (_, answer) => {
    const start = hostile(`process.on("message", () => process.send(${answer}));`);
    await expect(readInProcess(start, asked, quick)).rejects.toThrow();
  });
});

describe('what a reader may do besides reading', () => {
  const tries = async (source: string): Promise<unknown> => {
    const start = hostile(`process.on("message", async () => {
      let told = 'done';
      try { ${source} } catch (error) { told = error.code ?? error.name; }
      process.send({ refused: { code: 'internal', details: { told } } });
    });`);
    return readInProcess(start, asked, quick).catch(
      (error: { readonly details?: { readonly told?: string } }) => error.details?.told,
    );
  };

  it.each([
    ['read a file of the user', `(await import('node:fs')).readFileSync('/etc/hostname');`],
    [
      'write a file',
      `(await import('node:fs')).writeFileSync(${JSON.stringify(path.join(folder, 'x'))}, 'x');`,
    ],
    ['start a process', `(await import('node:child_process')).spawnSync('true');`],
    ['start a thread', `new (await import('node:worker_threads')).Worker('1', { eval: true });`],
  ])('is not to %s', async (_, source) => {
    expect(await tries(source)).toBe('ERR_ACCESS_DENIED');
  });

  it('is not to see the environment', async () => {
    expect(
      await tries(
        'told = String(Object.keys(process.env).filter((k) => k !== "NODE_CHANNEL_FD" && k !== "NODE_CHANNEL_SERIALIZATION_MODE").length);',
      ),
    ).toBe('0');
  });
});

describe('the reader of the desktop', () => {
  it('is a utility process with little memory and no environment, watched and ended like the other', () => {
    const made: unknown[] = [];
    const told: unknown[] = [];
    let killed = 0;
    const child = {
      pid: 7,
      postMessage: (message: unknown) => told.push(message),
      on: () => child,
      once: () => child,
      kill: () => (killed += 1),
    };
    const electron = {
      app: { getAppMetrics: () => [{ pid: 7, memory: { workingSetSize: 2048 } }] },
      utilityProcess: {
        fork: (...words: unknown[]) => {
          made.push(words);
          return child;
        },
      },
    };
    const reader = utilityImportChild(electron as never, '/program/import.js');
    reader.ask(asked);
    reader.kill();
    expect(made).toEqual([
      [
        '/program/import.js',
        [],
        {
          serviceName: 'Raderwerk import',
          execArgv: ['--max-old-space-size=512'],
          env: {},
          stdio: 'ignore',
        },
      ],
    ]);
    expect(told).toEqual([asked]);
    expect(killed).toBe(1);
    expect(reader.memory()).toBe(2048 * 1024);
  });
});

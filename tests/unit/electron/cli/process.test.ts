import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibrary } from '../../../../db/openLibrary.ts';
import { brokenFiles } from '../../../kit/brokenExchange.ts';
import { builtHost, type BuiltHost } from '../../../kit/builtHost.ts';

const root = path.join(import.meta.dirname, '../../../..');
const fixture = path.join(root, 'tests/fixtures/exchange/every-key-theory.json');
const frameFixture = path.join(root, 'tests/fixtures/exchange/every-key-frame.json');

let built: BuiltHost;
let folder = '';
let library = '';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command line as a process of its own, with a data folder of its own. */
function cli(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built.cli, ...argv], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env['PATH'], RADERWERK_HOME: path.join(folder, 'home'), LANG: 'C', ...env },
    timeout: 30_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}
const onLibrary = (...argv: string[]): Ended => cli([...argv, '--library', library]);

/** Everything that belongs to the library on the disk, by name and content. */
const hashes = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('own.raderwerk'))
    .toSorted()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex')}`,
    );

beforeAll(async () => {
  built = await builtHost();
  folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-process-'));
  library = path.join(folder, 'own.raderwerk');
  expect(onLibrary('init')).toEqual({ code: 0, out: `Library made: ${library}\n`, err: '' });
});
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true });
});

describe('the command line as a process', () => {
  test('makes a library for its owner alone and never over another', () => {
    expect(statSync(library).mode & 0o077).toBe(0);
    const before = hashes();
    expect(onLibrary('init')).toMatchObject({ code: 2, out: '' });
    expect(hashes()).toEqual(before);
  });

  test('gives back what it took in, byte for byte', () => {
    const starter = path.join(root, 'db/starter/fit-or-unfit-2011.json');
    const taken = onLibrary('import', fixture, frameFixture);
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out.split('\n')).toHaveLength(3);
    for (const [id, file] of [
      ['every-key', fixture],
      ['kleine-voorbeelden', frameFixture],
      ['fit-or-unfit-2011', starter],
    ] as const) {
      expect(onLibrary('export', id)).toEqual({ code: 0, out: readFileSync(file, 'utf8'), err: '' });
    }
  });

  test('puts the name of the system’s user beside a change when asked, and never by itself', async () => {
    const anew = (word: string): string => {
      const file = path.join(folder, `${word}.json`);
      writeFileSync(
        file,
        onLibrary('export', 'fit-or-unfit-c').out.replace(/Bedrijf \w+/, `Bedrijf ${word}`),
      );
      return file;
    };
    expect(onLibrary('import', anew('Een')).code).toBe(0);
    expect(onLibrary('import', anew('Twee'), '--by-user').code).toBe(0);
    const opened = await openLibrary(library);
    try {
      const names = (await opened.journal('fit-or-unfit-c', 9)).map(({ by }) => by);
      expect(names).toEqual([undefined, undefined, userInfo().username]);
    } finally {
      await opened.close();
    }
  });

  test('brings back what was there before', () => {
    const before = onLibrary('export', 'fit-or-unfit-d').out;
    const copy = JSON.parse(onLibrary('backup', '--json').out) as { key: string };
    const other = path.join(folder, 'other.json');
    writeFileSync(other, before.replaceAll('Bedrijf D', 'Bedrijf Z'));
    expect(onLibrary('import', other).code).toBe(0);
    expect(onLibrary('export', 'fit-or-unfit-d').out).not.toBe(before);
    expect(onLibrary('restore', copy.key)).toMatchObject({ code: 0, err: '' });
    expect(onLibrary('export', 'fit-or-unfit-d').out).toBe(before);
  });

  test.each(['cut off at 50 %', '100,000 levels deep', '50 MB', 'a key __proto__'])(
    'refuses a broken file and leaves every byte of the library: %s',
    (wrong) => {
      const file = brokenFiles().find((each) => each.wrong === wrong);
      writeFileSync(path.join(folder, 'broken.json'), file?.bytes ?? '');
      const before = hashes();
      const ran = onLibrary('import', fixture, 'broken.json');
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toMatch(/^The file “broken\.json” [^\n]*\n$/);
      expect(hashes()).toEqual(before);
    },
  );

  test('says in the language of the system what a file is that is no library', () => {
    writeFileSync(path.join(folder, 'letter.txt'), 'Geachte heer');
    const ran = cli(['list', '--library', 'letter.txt'], { LANG: 'nl_NL.UTF-8' });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^“letter.txt” is geen bibliotheek van Raderwerk[^\n]*\n$/);
    expect(readFileSync(path.join(folder, 'letter.txt'), 'utf8')).toBe('Geachte heer');
  });

  test('makes nothing on a machine that has no library yet, unless asked', () => {
    const home = path.join(folder, 'fresh');
    const env = { RADERWERK_HOME: home };
    expect(cli(['list'], env)).toMatchObject({ code: 2, out: '' });
    const checked = cli(['check', path.join(root, 'db/starter/fit-or-unfit-a.json'), '--json'], env);
    expect((JSON.parse(checked.out) as unknown[]).length).toBeGreaterThan(0);
    expect(existsSync(home)).toBe(false);
    expect(cli(['init'], env).code).toBe(0);
    expect(JSON.parse(cli(['list', '--json'], env).out)).toHaveLength(8);
  });
});

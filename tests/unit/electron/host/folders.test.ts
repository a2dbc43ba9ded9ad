import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dataFolder, makeFolders } from '../../../../electron/host/folders.ts';
import { kindOfError, openLog } from '../../../../electron/host/log.ts';
import { languageOfLocale, systemLanguage } from '../../../../electron/host/systemLanguage.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-folders-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the folder of the data', () => {
  const home = '/home/someone';

  it('is where each system keeps such things', () => {
    expect(dataFolder({ platform: 'linux', env: {}, home })).toBe('/home/someone/.local/share/raderwerk');
    expect(dataFolder({ platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home })).toBe('/data/raderwerk');
    expect(dataFolder({ platform: 'linux', env: { XDG_DATA_HOME: 'data' }, home })).toBe(
      '/home/someone/.local/share/raderwerk',
    );
    expect(dataFolder({ platform: 'darwin', env: {}, home })).toBe(
      '/home/someone/Library/Application Support/Raderwerk',
    );
    expect(dataFolder({ platform: 'win32', env: { APPDATA: '/roaming' }, home })).toBe('/roaming/Raderwerk');
  });

  it('is where the user says', () => {
    const env = { RADERWERK_HOME: '/elsewhere', XDG_DATA_HOME: '/data' };
    expect(dataFolder({ platform: 'linux', env, home })).toBe('/elsewhere');
  });

  it.skipIf(process.platform === 'win32')(
    'is for its owner alone, and closed when it was open to others',
    () => {
      const data = path.join(folder, 'data');
      mkdirSync(data);
      chmodSync(data, 0o755);
      const folders = makeFolders({ platform: 'linux', env: { RADERWERK_HOME: data }, home });
      for (const each of Object.values(folders)) expect(statSync(each).mode & 0o777).toBe(0o700);
    },
  );
});

describe('the log', () => {
  const file = path.join(folder, 'raderwerk.log');
  const log = openLog(folder, () => new Date('2026-01-02T03:04:05Z'));

  it('holds events with plain facts, and nothing that could be content', () => {
    log('refused', { status: 401, name: 'Bedrijf A', path: '/home/someone', long: 'x'.repeat(81) });
    expect(readFileSync(file, 'utf8')).toBe('2026-01-02T03:04:05.000Z refused status=401\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('stays small: it begins anew and keeps the one before', () => {
    writeFileSync(file, 'x'.repeat(600_000));
    log('started');
    expect(readFileSync(file, 'utf8')).toBe('2026-01-02T03:04:05.000Z started\n');
    expect(statSync(`${file}.1`).size).toBe(600_000);
  });

  it('is no reason to stop when it cannot be written', () => {
    expect(() => openLog(path.join(folder, 'none'))('started')).not.toThrow();
  });

  it('says of an error its kind and code, never its words', () => {
    expect(kindOfError(new TypeError('kanarie'))).toEqual({ error: 'TypeError' });
    expect(kindOfError(Object.assign(new Error('kanarie'), { code: 'ENOENT' }))).toEqual({
      error: 'Error',
      code: 'ENOENT',
    });
    expect(kindOfError('kanarie')).toEqual({ error: 'string' });
  });
});

describe('the language of the system', () => {
  it.each([
    ['nl_NL.UTF-8', 'nl'],
    ['nl-BE', 'nl'],
    ['nl', 'nl'],
    ['NL', 'nl'],
    ['en_GB.UTF-8', 'en'],
    ['nlx', 'en'],
    ['C', 'en'],
    [undefined, 'en'],
  ])('is Dutch where it says so, else English: %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });

  it('is that of the terminal, the most particular first', () => {
    expect(systemLanguage({ LANG: 'nl_NL.UTF-8' })).toBe('nl');
    expect(systemLanguage({ LANG: 'nl_NL.UTF-8', LC_ALL: 'en_GB.UTF-8' })).toBe('en');
  });
});

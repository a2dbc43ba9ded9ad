import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanName, saveDownloads, writeWhole } from '../../../../electron/desktop/downloads.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-download-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the name of a file that is saved', () => {
  it.each([
    ['fit-or-unfit-a.json', 'fit-or-unfit-a.json'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\x.json', 'C Windows x.json'],
    ['CON', '_CON'],
    ['nul.json', '_nul.json'],
    ['.hidden', 'hidden'],
    ['theorie.json. . ', 'theorie.json'],
    ['a\u202Egnp.json', 'a gnp.json'],
    ['a\u0000b\r\nc', 'a b c'],
    ['<b>"x"|?*</b>', 'b x b'],
    ['', 'raderwerk.json'],
    ['///', 'raderwerk.json'],
    ['e\u0301.json', '\u00E9.json'],
  ])('is one that every system takes: %j becomes %j', (given, name) => {
    expect(cleanName(given)).toBe(name);
  });

  it('is at most 120 letters long, and no letter is cut in two', () => {
    expect(Array.from(cleanName('\u{1F642}'.repeat(300)))).toHaveLength(120);
  });
});

describe('a file that is written', () => {
  it('is there whole, over an older one too, and nothing beside it', () => {
    const file = path.join(folder, 'a.json');
    writeFileSync(file, 'older and longer');
    writeWhole(file, Buffer.from('newer'));
    expect(readFileSync(file, 'utf8')).toBe('newer');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('leaves the older one as it was when it cannot be', () => {
    const file = path.join(folder, 'a.json');
    mkdirSync(file);
    expect(() => writeWhole(file, Buffer.from('x'))).toThrow();
    expect(() => writeWhole(path.join(folder, 'none', 'a.json'), Buffer.from('x'))).toThrow();
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});

describe('a download', () => {
  class Item extends EventEmitter {
    kept = '';
    readonly url: string;
    constructor(url: string) {
      super();
      this.url = url;
    }
    getURL(): string {
      return this.url;
    }
    getFilename(): string {
      return '../theorie.json';
    }
    setSavePath(file: string): void {
      this.kept = file;
    }
  }
  const start = (url: string, chosen?: string) => {
    const session = new EventEmitter();
    const asked: string[] = [];
    const failed: string[] = [];
    const refused: string[] = [];
    const dialog = {
      choose: async (name: string) => {
        asked.push(name);
        return chosen;
      },
      failed: (name: string, code: string) => void failed.push(`${name} ${code}`),
    };
    saveDownloads(session as never, folder, dialog, (what) => refused.push(what));
    const item = new Item(url);
    const preventDefault = vi.fn<() => void>();
    session.emit('will-download', { preventDefault }, item);
    return { item, asked, failed, refused, preventDefault };
  };

  it('of the page goes where its user says, under a clean name', async () => {
    const target = path.join(folder, 'chosen.json');
    const { item, asked } = start('blob:app://local/1', target);
    writeFileSync(item.kept, 'content');
    item.emit('done', {}, 'completed');
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual(['chosen.json']));
    expect(readFileSync(target, 'utf8')).toBe('content');
    expect(asked).toEqual(['theorie.json']);
  });

  it('leaves nothing behind when its user thinks better of it', async () => {
    const { item } = start('blob:app://local/1');
    writeFileSync(item.kept, 'content');
    item.emit('done', {}, 'completed');
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));
  });

  it('says when it could not be saved', async () => {
    const { item, failed } = start('blob:app://local/1', path.join(folder, 'none', 'a.json'));
    writeFileSync(item.kept, 'content');
    item.emit('done', {}, 'completed');
    await vi.waitFor(() => expect(failed).toEqual(['theorie.json ENOENT']));
  });

  it.each([
    'https://evil.example/x.exe',
    'data:text/html,x',
    'blob:https://evil.example/1',
    'app://local/assets/main.js',
    'file:///etc/passwd',
  ])('from elsewhere is refused: %s', (url) => {
    const { preventDefault, refused, item } = start(url);
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(refused).toEqual(['download']);
    expect(item.kept).toBe('');
  });
});

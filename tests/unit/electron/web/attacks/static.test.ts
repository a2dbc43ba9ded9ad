import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageListName, readPageFiles } from '../../../../../electron/host/pageFiles.ts';
import { expectRefused, underAttack } from './attacks.ts';

const host = underAttack();

describe('a path that is not on the list', () => {
  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%252e%252e/package.json',
    '/..\\package.json',
    '//evil.example/x',
    '/.git/config',
    '/x%00.js',
    '/index.html/',
    '/CON',
    '/index.html::$DATA',
    '/?path=../package.json',
    '/assets',
    '/assets/',
    '/theories',
    '/constructor',
    '/%zz',
  ])('is not there, and leads nowhere else: %s', async (asked) => {
    expectRefused(await host().send({ method: 'GET', path: asked }), 404);
  });

  it('is not there when it is eight thousand characters long', async () => {
    expectRefused(await host().send({ method: 'GET', path: `/${'a'.repeat(8000)}` }), 404);
  });

  it('is served when it is on the list, by GET and by HEAD', async () => {
    const head = { method: 'HEAD', more: ['Connection: close'] };
    const page = await host().send({ method: 'GET', path: '/' });
    expect(page.status).toBe(200);
    expect(page.head).toContain("default-src 'none'");
    expect((await host().send({ ...head, path: '/assets/main.js' })).body).toBe('');
  });
});

const entry = (name: string, content: string): object => ({
  path: `/${name}`,
  type: 'text/html; charset=utf-8',
  sha256: createHash('sha256').update(content).digest('hex'),
});

describe('the folder of the screen', () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'raderwerk-pages-'));
  const renderer = path.join(dist, 'renderer');
  mkdirSync(renderer);
  const list = (entries: readonly object[]): void =>
    writeFileSync(path.join(dist, pageListName), JSON.stringify(entries));
  afterAll(() => rmSync(dist, { recursive: true }));

  it('serves no file that is not on the list', () => {
    writeFileSync(path.join(renderer, 'index.html'), 'page');
    writeFileSync(path.join(renderer, 'secret.html'), 'secret');
    list([entry('index.html', 'page')]);
    expect([...readPageFiles(dist).keys()]).toEqual(['/index.html', '/']);
  });

  it('is refused whole when a link stands in the place of a file', () => {
    symlinkSync(path.join(renderer, 'secret.html'), path.join(renderer, 'link.html'));
    list([entry('index.html', 'page'), entry('link.html', 'secret')]);
    expect(() => readPageFiles(dist)).toThrow();
  });

  it('is refused whole when a file is not what was built', () => {
    list([entry('index.html', 'another page')]);
    expect(() => readPageFiles(dist)).toThrow('not as it was built');
  });
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtHost, type BuiltHost } from '../../../kit/builtHost.ts';
import { startHost, type HostProcess } from '../../../kit/hostProcess.ts';
import { testId } from '../../../kit/memoryLibraries.ts';

let built: BuiltHost;
let home = '';
const started: HostProcess[] = [];
const homes: string[] = [];

beforeAll(async () => {
  built = await builtHost();
});
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'raderwerk-life-'));
  homes.push(home);
});
afterAll(() => {
  for (const host of started) host.child.kill('SIGKILL');
  for (const each of homes) rmSync(each, { recursive: true, force: true });
  built.remove();
});

async function start(words?: readonly string[]): Promise<HostProcess> {
  const host = await startHost(built.main, { home, ...(words ? { words } : {}) });
  started.push(host);
  return host;
}

const whereFile = (): string => path.join(home, 'web-host.json');

describe('a host', () => {
  it('ends by itself when its last window has gone', async () => {
    const host = await start(['--no-window']);
    const { enter } = await host.window();
    (await enter())();
    expect((await host.ended).code).toBe(0);
    expect(existsSync(whereFile())).toBe(false);
  });

  it('stays while a window is there, and without one when it is told to keep on', async () => {
    const host = await start(['--no-window', '--keep']);
    const { client, enter } = await host.window();
    (await enter())();
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    expect((await client.call('app.info', {})).host).toBe('web');
  });

  it('answers what is underway when it is told to end, and what it answered is there', async () => {
    const host = await start();
    const { client } = await host.window();
    const opened = await client.call('theory.open', { id: 'fit-or-unfit-b' });
    const ids = Array.from({ length: 30 }, () => testId('theory'));
    const made = ids.map((id) =>
      client
        .call('theory.create', { id, commitId: testId('commit'), records: opened.records })
        .then(() => id)
        .catch(() => undefined),
    );
    await Promise.race(made);
    host.child.kill('SIGTERM');
    const acknowledged = (await Promise.all(made)).filter((id) => id !== undefined);
    expect((await host.ended).code).toBe(0);
    expect(acknowledged.length).toBeGreaterThan(0);
    const after = (await (await start()).window()).client;
    const there = new Set((await after.call('theory.list', {})).map(({ id }) => id));
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
  });

  it('takes another port when the one asked for is taken, and says so', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen({ host: '127.0.0.1', port: 0 }, resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const host = await start(['--no-window', '--keep', `--port=${port}`]);
    expect(new URL(host.origin).port).not.toBe(String(port));
    host.child.kill('SIGTERM');
    expect((await host.ended).output).toContain(`Port ${port} is taken`);
    other.close();
  });
});

describe('a second host of the same user', () => {
  it('says where the first is, opens a window on it, and ends', async () => {
    const first = await start();
    const second = await start();
    expect(second.origin).toBe(first.origin);
    const { code, output } = await second.ended;
    expect(code).toBe(0);
    expect(output).toContain(`already running at ${first.origin}`);
    const { client } = await second.window();
    expect((await client.call('library.state', {})).state).toBe('open');
  });

  it('starts afresh where the first was killed and left its file', async () => {
    const first = await start();
    first.child.kill('SIGKILL');
    await first.ended;
    expect(existsSync(whereFile())).toBe(true);
    const second = await start();
    expect((await (await second.window()).client.call('library.state', {})).state).toBe('open');
  });

  it('is not led astray by a file that makes no sense, or by another program on the port', async () => {
    writeFileSync(whereFile(), '{"pid":1,"port":"x"}');
    const host = await start();
    host.child.kill('SIGTERM');
    await host.ended;
    const other = createServer((_request, response) => response.end('{"code":1}'));
    await new Promise<void>((resolve) => other.listen({ host: '127.0.0.1', port: 0 }, resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    writeFileSync(whereFile(), JSON.stringify({ pid: 1, port, key: 'k'.repeat(43) }));
    expect(new URL((await start()).origin).port).not.toBe(String(port));
    other.close();
  });
});

describe('a start that cannot be', () => {
  it('is one sentence for a word that is not known', async () => {
    await expect(start(['--no-sandbox'])).rejects.toThrow(/“--no-sandbox” is not known/);
  });

  it('is one sentence where the folder for the data cannot be made', async () => {
    writeFileSync(path.join(home, 'file'), '');
    const asked = startHost(built.main, { home: path.join(home, 'file') });
    await expect(asked).rejects.toThrow(/folder for the data cannot be made \(E\w+\)/);
  });

  it('is one sentence where the screen is not as it was built', async () => {
    const page = path.join(path.dirname(built.main), '../renderer/index.html');
    const before = readFileSync(page);
    writeFileSync(page, 'another');
    await expect(start()).rejects.toThrow(/screen is not built/);
    writeFileSync(page, before);
  });
});

describe('what a host keeps', () => {
  it.skipIf(process.platform === 'win32')('is for its owner alone', async () => {
    const host = await start();
    await (await host.window()).client.call('backup.create', {});
    const open = readdirSync(home, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(home, name))
      .filter((file) => (statSync(file).mode & 0o077) !== 0);
    expect(open).toEqual([]);
  });

  it('holds no content in its log', async () => {
    const host = await start();
    const { client } = await host.window();
    await client.call('theory.open', { id: 'kanarie' }).catch(() => undefined);
    await client.call('library.create', { name: 'kanarie', starter: false });
    host.child.kill('SIGTERM');
    await host.ended;
    const log = readFileSync(path.join(home, 'logs/raderwerk.log'), 'utf8');
    expect(log).toContain('started');
    expect(log).not.toContain('kanarie');
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtHost, type BuiltHost } from '../../../../kit/builtHost.ts';
import { startHost, type HostProcess } from '../../../../kit/hostProcess.ts';
import { sendRaw } from '../../../../kit/rawHttp.ts';

const linux = process.platform === 'linux';
const asRoot = linux && process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };

describe('another user of the machine', () => {
  let built: BuiltHost;
  let host: HostProcess;
  let port = 0;
  const home = mkdtempSync(path.join(tmpdir(), 'raderwerk-users-'));
  beforeAll(async () => {
    // Anyone may look into the folder above, as in a home that is open to all.
    chmodSync(home, 0o755);
    built = await builtHost();
    host = await startHost(built.main, { home: path.join(home, 'data') });
    port = Number(new URL(host.origin).port);
    await (await host.window()).client.call('library.state', {});
  });
  afterAll(async () => {
    host.child.kill('SIGTERM');
    await host.ended;
    built.remove();
    rmSync(home, { recursive: true, force: true });
  });

  it.runIf(asRoot)('gets no answer without the token', () => {
    const asked = `fetch('${host.origin}/api/theory.list',{method:'POST',headers:{Origin:'${host.origin}','Content-Type':'application/json'},body:'{}'}).then(r=>console.log(r.status))`;
    expect(execFileSync('/usr/bin/env', ['node', '-e', asked], { ...nobody, encoding: 'utf8' })).toBe(
      '401\n',
    );
  });

  it.runIf(asRoot).each(['web-host.json', 'Raderwerk.raderwerk', 'logs/raderwerk.log'])(
    'cannot read %s',
    (name) => {
      const file = path.join(home, 'data', name);
      expect(readFileSync(file).length).toBeGreaterThan(0);
      const read = spawnSync('cat', [file], { ...nobody, encoding: 'utf8' });
      expect(read.status).not.toBe(0);
      expect(read.stdout).toBe('');
    },
  );

  it.runIf(linux)('finds no token in the list of processes', () => {
    const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    const { key } = JSON.parse(readFileSync(path.join(home, 'data/web-host.json'), 'utf8')) as {
      key: string;
    };
    expect(processes).toContain(built.main);
    expect(processes).not.toContain(key);
    expect(processes).not.toContain(new URL(host.address).hash.slice(1));
  });

  it.runIf(linux)('sees it listen on this machine alone', () => {
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
      readFileSync(file, 'utf8').split('\n'),
    );
    const listening = lines.filter((line) => new RegExp(`:${hex} [0-9A-F]+:0000 0A`).test(line));
    expect(listening).toHaveLength(1);
    expect(listening[0]).toContain(`0100007F:${hex}`);
  });

  it('cannot reach it by another address of the machine', async () => {
    const addresses = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of [...addresses, { address: '127.0.0.2' }]) {
      // eslint-disable-next-line no-await-in-loop -- few, and each its own attempt
      const answer = await sendRaw('GET / HTTP/1.1\r\n\r\n', { port, to: address, giveUp: 1000 });
      expect(answer.all).toBe('');
    }
  });

  it.runIf(asRoot)('cannot reach it from a network of their own', () => {
    const asked = `fetch('${host.origin}/').then(()=>console.log('in'),()=>console.log('out'))`;
    const tried = spawnSync('unshare', ['-n', 'node', '-e', asked], { encoding: 'utf8' });
    // Where the system does not allow such a network, nobody has one.
    expect(tried.stdout).not.toContain('in');
  });
});

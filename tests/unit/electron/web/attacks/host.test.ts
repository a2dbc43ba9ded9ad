import { describe, expect, it } from 'vitest';
import { expectRefused, underAttack } from './attacks.ts';

const host = underAttack();

describe('a name that is turned towards this address', () => {
  it('is no attack when it is the address itself', async () => {
    expect((await host().send()).status).toBe(200);
  });

  it.each([
    ['another name', () => 'evil.example'],
    ['another name with the port', (port: number) => `evil.example:${port}`],
    ['a name that begins with the address', (port: number) => `127.0.0.1.evil.example:${port}`],
    ['localhost', (port: number) => `localhost:${port}`],
    ['the address of IPv6', (port: number) => `[::1]:${port}`],
    ['the address of everywhere', (port: number) => `0.0.0.0:${port}`],
    ['the address as one number', (port: number) => `2130706433:${port}`],
    ['the address cut short', (port: number) => `127.1:${port}`],
    ['another port', (port: number) => `127.0.0.1:${port === 65_535 ? 1 : port + 1}`],
    ['no port', () => '127.0.0.1'],
    ['a dot at the end', (port: number) => `127.0.0.1.:${port}`],
    ['a blank inside', (port: number) => `127.0.0.1 :${port}`],
    ['a tab inside', (port: number) => `127.0.0.1\t:${port}`],
    ['a name in capitals', (port: number) => `LOCALHOST:${port}`],
    ['nothing', () => ''],
    ['user information', (port: number) => `x@127.0.0.1:${port}`],
  ])('is refused for calls and for the page: %s', async (_, name) => {
    const at = { host: name(host().port) };
    expectRefused(await host().send(at), 421);
    expectRefused(await host().send({ ...at, method: 'GET', path: '/' }), 421);
  });
});

describe('a request that names two places, or none', () => {
  it('is refused with two hosts, the right one first', async () => {
    expectRefused(await host().send({ more: ['Host: evil.example'] }), 400);
  });
  it('is refused with two hosts, the right one last', async () => {
    const { port } = host();
    const answer = await host().send({ host: 'evil.example', more: [`Host: 127.0.0.1:${port}`] });
    expectRefused(answer, 400);
  });
  it('is refused without a host', async () => {
    expectRefused(await host().send({ host: undefined }), 400);
  });
  it('is refused without a host in HTTP/1.0', async () => {
    expectRefused(await host().send({ host: undefined, version: '1.0' }), 400);
  });
  it('is refused with a whole address as its target', async () => {
    expectRefused(await host().send({ method: 'GET', path: 'http://evil.example/' }), 400);
  });
});

import { connect } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { limits } from '../../../../../shared/limits.ts';
import { attackedHost } from '../../../../kit/attackedHost.ts';
import { expectRefused, underAttack } from './attacks.ts';

const host = underAttack();
const chunked = { length: undefined, more: ['Transfer-Encoding: chunked'] };
const { promise: held, resolve: release } = Promise.withResolvers<void>();
const megabyte = Buffer.alloc(1024 * 1024, 0x20);
const piece = Buffer.concat([Buffer.from('100000\r\n'), megabyte, Buffer.from('\r\n')]);

describe('a body that is too large', () => {
  it('is refused by its length before a byte of it is read', async () => {
    expectRefused(await host().send({ length: limits.requestBytes + 1, body: '{' }), 413);
  });

  it('is refused without being asked for first', async () => {
    const asked = { length: 2_000_000_000, body: '', more: ['Expect: 100-continue'] };
    const answer = await host().send(asked);
    expectRefused(answer, 413);
    expect(answer.all).not.toContain('100 Continue');
  });

  it('is asked for when it is small enough', async () => {
    const answer = await host().raw(host().request({ more: ['Expect: 100-continue'], body: '', length: 2 }), {
      further: ['{}'],
      pause: 50,
    });
    expect(answer.all).toContain('100 Continue');
    expect(answer.all).toContain('200 OK');
  });

  it('is refused at the limit when it comes in pieces', async () => {
    const many = Array.from({ length: 18 }, () => piece);
    expectRefused(await host().raw(host().request({ ...chunked, body: '' }), { further: many }), 413);
  });

  it('is refused as a file above the limit for files', async () => {
    const asked = { path: '/api/file.import', type: 'application/octet-stream', body: '' };
    expectRefused(await host().send({ ...asked, length: limits.fileBytes + 1 }), 413);
  });

  it('is refused for a start code already at a thousand bytes', async () => {
    expectRefused(await host().send({ path: '/api/session', length: 1001, body: '' }), 413);
  });
});

describe('headers that are too large', () => {
  it('are refused at sixteen thousand characters', async () => {
    expectRefused(await host().send({ more: [`X-Long: ${'a'.repeat(17 * 1024)}`] }), 431);
  });
});

describe('a request that takes its time', () => {
  it('is cut off when its body comes a byte a second', async () => {
    const slow = Array.from({ length: 14 }, () => ' ');
    const options = { further: slow, pause: 1000, giveUp: 20_000 };
    expectRefused(await host().raw(host().request({ length: 100, body: '' }), options), 408);
  });

  it('is cut off when its headers do not end', async () => {
    const first = `POST /api/theory.list HTTP/1.1\r\nHost: 127.0.0.1:${host().port}\r\n`;
    const options = { further: Array.from({ length: 10 }, () => 'X-A: b\r\n'), pause: 1000, giveUp: 20_000 };
    expectRefused(await host().raw(first, options), 408);
  });
});

describe('too many at once', () => {
  it('leaves a window served while 200 connections are opened', async () => {
    const crowded = await attackedHost();
    const own = connect({ host: '127.0.0.1', port: crowded.port });
    await new Promise<void>((resolve) => own.once('connect', resolve));
    const crowd = Array.from({ length: 200 }, () => connect({ host: '127.0.0.1', port: crowded.port }));
    let cut = 0;
    for (const socket of crowd) socket.on('error', () => undefined).on('close', () => (cut += 1));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const answered = new Promise<string>((resolve) => own.once('data', (data) => resolve(data.toString())));
    own.write(crowded.request());
    expect(await answered).toContain('200 OK');
    expect(cut).toBeGreaterThanOrEqual(200 - limits.connections);
    for (const socket of [own, ...crowd]) socket.destroy();
    await crowded.end();
  });

  it('answers a thousand requests in one go one after another', async () => {
    const one = host().request({ method: 'HEAD', path: '/', body: '' });
    const socket = connect({ host: '127.0.0.1', port: host().port });
    let answered = 0;
    const all = new Promise<void>((resolve) => {
      socket.on('data', (data: Buffer) => {
        answered += data.toString().split('HTTP/1.1 200 OK').length - 1;
        if (answered >= 990) resolve();
      });
      socket.on('close', () => resolve());
    });
    socket.write(Buffer.concat(Array.from({ length: 1000 }, () => one)));
    await all;
    socket.destroy();
    expect(answered).toBeGreaterThanOrEqual(990);
    expect((await host().send()).status).toBe(200);
  });

  it('does not wait for a reader that does not read', async () => {
    const socket = connect({ host: '127.0.0.1', port: host().port });
    socket.pause();
    const export1 = host().request({ path: '/api/theory.export', body: '{"id":"fit-or-unfit-a"}' });
    for (let at = 0; at < 60; at += 1) socket.write(export1);
    expect((await host().send()).status).toBe(200);
    socket.destroy();
  });

  describe('with calls that are not answered yet', () => {
    const busy = attackedHost({
      'theory.list': async () => {
        await held;
        return [];
      },
    });
    afterAll(async () => (await busy).end());

    it('refuses the sixty-fifth, and takes calls again when they are answered', async () => {
      const crowded = await busy;
      // All on one connection, for there are no more connections than calls.
      const socket = connect({ host: '127.0.0.1', port: crowded.port });
      let said = '';
      socket.on('data', (data: Buffer) => (said += data.toString()));
      socket.write(Buffer.concat(Array.from({ length: limits.callsInFlight }, () => crowded.request())));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expectRefused(await crowded.send(), 429);
      release();
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(said.split('200 OK').length - 1).toBe(limits.callsInFlight);
      expect((await crowded.send()).status).toBe(200);
      socket.destroy();
    });
  });
});

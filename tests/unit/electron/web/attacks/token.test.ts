import { describe, expect, it } from 'vitest';
import { guessBrake, makeSessions } from '../../../../../electron/web/sessions.ts';
import { expectRefused, underAttack } from './attacks.ts';

const host = underAttack();

describe('a call without the token of this run', () => {
  it.each([
    ['none', () => undefined],
    ['empty', () => ''],
    ['the word alone', () => 'Bearer'],
    ['a wrong one', () => `Bearer ${'a'.repeat(43)}`],
    ['another scheme', (token: string) => `Basic ${token}`],
    ['two blanks before it', (token: string) => `Bearer  ${token}`],
    ['a blank inside it', (token: string) => `Bearer ${token.slice(0, 20)} ${token.slice(20)}`],
    ['a letter too many', (token: string) => `Bearer ${token}a`],
    ['a letter too few', (token: string) => `Bearer ${token.slice(1)}`],
    ['two in one', (token: string) => `Bearer ${token}, Bearer ${token}`],
  ])('is refused: %s', async (_, authorization) => {
    expectRefused(await host().send({ authorization: authorization(host().token) }), 401);
  });

  it('is refused with the token in a header of its own beside a wrong one', async () => {
    const more = [`Authorization: Bearer ${host().token}`];
    expectRefused(await host().send({ authorization: `Bearer ${'a'.repeat(43)}`, more }), 401);
  });

  it('is refused with a line feed in the token', async () => {
    const { token } = host();
    const authorization = `Bearer ${token.slice(0, 20)}\n${token.slice(20)}`;
    expect((await host().send({ authorization })).status).toBeGreaterThanOrEqual(400);
  });

  it('is refused with the token in the address: there is no such call', async () => {
    const path = `/api/theory.list?token=${host().token}`;
    expectRefused(await host().send({ path, authorization: undefined }), 401);
  });

  it('is refused with the token in a cookie', async () => {
    const more = [`Cookie: token=${host().token}`];
    expectRefused(await host().send({ authorization: undefined, more }), 401);
  });

  it('is refused with the token in the body', async () => {
    const body = JSON.stringify({ token: host().token });
    expectRefused(await host().send({ authorization: undefined, body }), 401);
  });

  it('is refused with a token of another run', async () => {
    const other = makeSessions();
    const token = other.exchange(other.startCode()) ?? '';
    expect(other.isToken(token)).toBe(true);
    expectRefused(await host().send({ authorization: `Bearer ${token}` }), 401);
  });

  it('is refused with the key for another window, which opens a window and nothing else', async () => {
    const authorization = `Bearer ${host().windowKey}`;
    expectRefused(await host().send({ authorization }), 401);
    expect((await host().send({ authorization, path: '/api/window' })).status).toBe(200);
    expectRefused(await host().send({ path: '/api/window' }), 401);
  });
});

const exchange = async (code: string): Promise<number> => {
  const asked = { path: '/api/session', authorization: undefined, body: JSON.stringify({ code }) };
  return (await host().send(asked)).status;
};

describe('a start code', () => {
  it('works once', async () => {
    const code = host().sessions.startCode();
    expect(await exchange(code)).toBe(200);
    expect(await exchange(code)).toBe(401);
  });

  it('is dead after a minute', () => {
    let now = 0;
    const sessions = makeSessions(() => now);
    const late = sessions.startCode();
    const early = sessions.startCode();
    now = 59_999;
    expect(sessions.exchange(early)).toBeDefined();
    now = 60_000;
    expect(sessions.exchange(late)).toBeUndefined();
  });

  it('has 128 bits, a token 256', () => {
    const sessions = makeSessions();
    const code = sessions.startCode();
    expect(Buffer.from(code, 'base64url')).toHaveLength(16);
    expect(Buffer.from(sessions.exchange(code) ?? '', 'base64url')).toHaveLength(32);
  });

  it('cannot be guessed', async () => {
    expect(await exchange('a'.repeat(22))).toBe(401);
    expect(await exchange('')).toBe(401);
  });
});

describe('ten thousand guesses', () => {
  it('find nothing, and wait a second each from the twenty-first on', () => {
    const sessions = makeSessions();
    const token = sessions.exchange(sessions.startCode()) ?? '';
    const brake = guessBrake(() => 0);
    const waits = Array.from({ length: 10_000 }, (_, at) => {
      expect(sessions.isToken(`${token.slice(0, -4)}${String(at).padStart(4, '0')}`)).toBe(false);
      return brake();
    });
    expect(waits.filter((wait) => wait === 0)).toHaveLength(20);
    expect(waits.at(-1)).toBe(1000);
  });

  it('never lock out the window that has the token', async () => {
    const guess = { authorization: `Bearer ${'g'.repeat(43)}` };
    const guesses = Array.from({ length: 40 }, () => host().send(guess));
    const own = await host().send();
    expect(own.status).toBe(200);
    for (const answer of await Promise.all(guesses)) expectRefused(answer, 401);
  });

  it('may begin afresh after a quiet minute', () => {
    let now = 0;
    const brake = guessBrake(() => now);
    for (let at = 0; at < 30; at += 1) brake();
    expect(brake()).toBe(1000);
    now = 61_000;
    expect(brake()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../kit/rawHttp.ts';
import { expectRefused, underAttack } from './attacks.ts';

const host = underAttack();

/** A refusal in the words of the contract: what was not understood, and nothing about the inside. */
function expectTyped(answer: Answer): void {
  expect(answer.status).toBe(400);
  const { ok, error } = JSON.parse(answer.body) as { ok: boolean; error: { code: string } };
  expect(ok).toBe(false);
  expect(error.code).toBe('bad-input');
  expect(answer.body).not.toMatch(/\.ts|\.js|at /);
}

describe('a name that is no call', () => {
  it.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '%63onstructor',
    'theory.open/../theory.list',
    '',
    'theory.list/',
    'Theory.list',
    'theory%2Elist',
    'theory.list#x',
    'theory.list?x',
  ])('is not there: %s', async (name) => {
    expectRefused(await host().send({ path: `/api/${name}` }), 404);
  });
});

describe('a body that is not what it seems', () => {
  it.each([
    ['a key __proto__', '{"__proto__":{"id":"x"}}'],
    ['a key constructor', '{"constructor":{"prototype":{}}}'],
    ['a key twice', '{"id":"fit-or-unfit-a","id":"fit-or-unfit-b"}'],
    ['a byte order mark', '\uFEFF{}'],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['half a pair of surrogates', '{"id":"\\ud800"}'],
    ['a number that is none', '{"id":NaN}'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"fit-or-unfit-a"'],
    ['an unknown key', '{"id":"fit-or-unfit-a","path":"/etc/passwd"}'],
    ['a hundred thousand levels', '['.repeat(100_000)],
    ['sixty-five levels', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
    ['a comment', '{}/**/'],
    ['a second value', '{}{}'],
  ])('is refused in the words of the contract: %s', async (_, body) => {
    expectTyped(await host().send({ path: '/api/theory.open', body }));
  });

  it.each([
    ['none', []],
    ['no JSON', ['X-Raderwerk-Input: a.json']],
    ['an address that cannot be decoded', ['X-Raderwerk-Input: %zz']],
    ['two', ['X-Raderwerk-Input: %7B%22name%22%3A%22a%22%7D', 'X-Raderwerk-Input: %7B%7D']],
    ['a key __proto__', ['X-Raderwerk-Input: %7B%22__proto__%22%3A1%7D']],
  ])('is refused beside a file too: %s', async (_, more) => {
    const asked = { path: '/api/file.import', type: 'application/octet-stream', body: '{}' };
    expectTyped(await host().send({ ...asked, more }));
  });

  it('leaves no trace on what every object has', () => {
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

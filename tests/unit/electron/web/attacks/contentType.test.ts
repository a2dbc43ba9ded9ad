import { describe, expect, it } from 'vitest';
import { expectRefused, underAttack } from './attacks.ts';

const host = underAttack();

describe('a body that a form could send', () => {
  it.each([
    ['text/plain', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['a form with files', 'multipart/form-data; boundary=x'],
    ['no type', undefined],
    ['JSON in another character set', 'application/json; charset=utf-7'],
    ['JSON with padding', 'application/jsonp'],
    ['a report', 'application/csp-report'],
    ['bytes for a call without a file', 'application/octet-stream'],
  ])('is refused: %s', async (_, type) => {
    expectRefused(await host().send({ type }), 415);
  });

  it('is refused with two types', async () => {
    expectRefused(await host().send({ more: ['Content-Type: text/plain'] }), 415);
  });

  it('is refused as JSON where a file is asked for', async () => {
    expectRefused(await host().send({ path: '/api/file.import' }), 415);
  });

  it('is refused when it is packed', async () => {
    expectRefused(await host().send({ more: ['Content-Encoding: gzip'] }), 415);
  });

  it('is taken as JSON', async () => {
    expect((await host().send()).status).toBe(200);
  });
});

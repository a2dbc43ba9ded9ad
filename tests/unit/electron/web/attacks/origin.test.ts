import { describe, expect, it } from 'vitest';
import { expectRefused, underAttack } from './attacks.ts';

const host = underAttack();

describe('a page of another origin', () => {
  it('is no attack when it is the page of this host', async () => {
    const more = ['Sec-Fetch-Site: same-origin', 'Sec-Fetch-Mode: cors'];
    expect((await host().send({ more })).status).toBe(200);
  });

  it.each([
    ['none named', () => undefined],
    ['null', () => 'null'],
    ['a site of the web', () => 'https://evil.example'],
    ['another port', (port: number) => `http://127.0.0.1:${port === 65_535 ? 1 : port + 1}`],
    ['localhost', (port: number) => `http://localhost:${port}`],
    ['another scheme', (port: number) => `https://127.0.0.1:${port}`],
    ['a name that begins with ours', (port: number) => `http://127.0.0.1:${port}.evil.example`],
    ['ours and a path', (port: number) => `http://127.0.0.1:${port}/`],
    ['ours and a digit', (port: number) => `http://127.0.0.1:${port}0`],
    ['a name that ends with ours', (port: number) => `http://evil.example/http://127.0.0.1:${port}`],
    ['capitals', (port: number) => `HTTP://127.0.0.1:${port}`],
  ])('cannot call: %s', async (_, origin) => {
    expectRefused(await host().send({ origin: origin(host().port) }), 403);
  });

  it('cannot call with a second origin beside ours', async () => {
    expectRefused(await host().send({ more: ['Origin: https://evil.example'] }), 403);
  });

  it.each(['cross-site', 'same-site', 'none'])('cannot call from a place that is %s', async (site) => {
    expectRefused(await host().send({ more: [`Sec-Fetch-Site: ${site}`] }), 403);
  });

  it.each(['navigate', 'no-cors', 'websocket'])('cannot call by %s', async (mode) => {
    expectRefused(await host().send({ more: [`Sec-Fetch-Mode: ${mode}`] }), 403);
  });

  it('cannot get a token either', async () => {
    const body = JSON.stringify({ code: host().sessions.startCode() });
    const asked = { path: '/api/session', body, authorization: undefined };
    expectRefused(await host().send({ ...asked, origin: 'https://evil.example' }), 403);
    expect((await host().send(asked)).status).toBe(200);
  });

  it.each(['cross-site', 'same-site'])('does not even get the page from a place that is %s', async (site) => {
    expectRefused(await host().send({ method: 'GET', path: '/', more: [`Sec-Fetch-Site: ${site}`] }), 403);
  });
});

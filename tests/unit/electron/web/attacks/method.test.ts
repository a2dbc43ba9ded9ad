import { describe, expect, it } from 'vitest';
import { expectRefused, underAttack } from './attacks.ts';

const host = underAttack();

describe('another method than POST', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'TRACE'])('is refused for a call: %s', async (method) => {
    expectRefused(await host().send({ method }), 405);
  });

  it('is refused as the question a browser asks before another origin may call', async () => {
    const more = ['Access-Control-Request-Method: POST', 'Access-Control-Request-Headers: authorization'];
    expectRefused(await host().send({ method: 'OPTIONS', more }), 405);
  });

  it('is refused when a header says that it is another', async () => {
    expectRefused(await host().send({ more: ['X-HTTP-Method-Override: DELETE'] }), 405);
  });

  it('is refused as CONNECT: the connection is closed without a word', async () => {
    expect((await host().send({ method: 'CONNECT', path: '127.0.0.1:80' })).all).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS'])('is refused for the page: %s', async (method) => {
    expectRefused(await host().send({ method, path: '/' }), 405);
  });
});

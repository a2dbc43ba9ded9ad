import { describe, it } from 'vitest';
import { expectRefused, underAttack } from './attacks.ts';

const host = underAttack();
const chunked = ['Transfer-Encoding: chunked'];

describe('a request whose end can be read in two ways', () => {
  it('is refused with a length and pieces', async () => {
    expectRefused(await host().send({ more: chunked, body: '0\r\n\r\n' }), 400);
  });
  it('is refused with two lengths', async () => {
    expectRefused(await host().send({ more: ['Content-Length: 3'] }), 400);
  });
  it('is refused with bare line feeds', async () => {
    const bytes = host().request().toString('latin1').replaceAll('\r\n', '\n');
    expectRefused(await host().raw(bytes), 400);
  });
  it('is refused with a header that goes on in the next line', async () => {
    expectRefused(await host().send({ more: ['X-Folded: a', ' Host: evil.example'] }), 400);
  });
  it('is refused with a piece whose length is no number', async () => {
    expectRefused(
      await host().send({ length: undefined, more: chunked, body: 'zz\r\n{}\r\n0\r\n\r\n' }),
      400,
    );
  });
  it('is refused with a piece that is longer than it says', async () => {
    expectRefused(await host().send({ length: undefined, more: chunked, body: '1\r\n{}\r\n0\r\n\r\n' }), 400);
  });
});

describe('a header after the body', () => {
  it('does not get in as one before it', async () => {
    const body = `2\r\n{}\r\n0\r\nAuthorization: Bearer ${host().token}\r\n\r\n`;
    const asked = { length: undefined, more: chunked, authorization: undefined, body };
    expectRefused(await host().send(asked), 401);
  });
});

import { describe, expect, it } from 'vitest';
import { underAttack } from './attacks.ts';

const host = underAttack();
const socket = [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
];

describe('a connection that wants to become another', () => {
  it('is cut: a WebSocket of our own origin', async () => {
    expect((await host().send({ method: 'GET', path: '/', more: socket })).all).toBe('');
  });
  it('is cut: a WebSocket of another origin', async () => {
    const asked = { method: 'GET', path: '/', origin: 'https://evil.example', more: socket };
    expect((await host().send(asked)).all).toBe('');
  });
  it('is cut: HTTP/2 without encryption', async () => {
    const more = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'];
    expect((await host().send({ method: 'GET', path: '/', more })).all).toBe('');
  });
});

import { z } from 'zod';
import type { Transport } from '../../shared/api/client.ts';
import type { Reply } from '../../shared/api/errors.ts';

/** Where the browser window keeps the session's token over a reload: this tab, this address and port only. */
const tokenKey = 'raderwerk.token';
const sessionReply = z.object({ token: z.string().min(1) });

/** HTTP answers that are no reply of the contract mean that this window no longer belongs to the host. */
class NoHost extends Error {}

/**
 * The token of this window: from the start code in the address (exchanged once, and wiped from the address before anything
 * else), or from before a reload. Throws when there is neither: someone opened the address by hand.
 */
async function sessionToken(): Promise<string> {
  const code = /^#(?:start=)?([\w-]{8,})$/.exec(location.hash)?.[1];
  if (code) {
    history.replaceState(null, '', location.pathname);
    const response = await fetch('/api/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    if (response.ok) {
      const { token } = sessionReply.parse(await response.json());
      sessionStorage.setItem(tokenKey, token);
      return token;
    }
  }
  const kept = sessionStorage.getItem(tokenKey);
  if (!kept) throw new NoHost();
  return kept;
}

/** Bodies up to this size may outlive the page (the browser's limit for all of them together is 64 kB). */
const outlivingBytes = 30_000;

/** The contract over HTTP on the loopback address. */
export async function webTransport(): Promise<Transport> {
  const token = await sessionToken();
  return async (name, input, bytes) => {
    const headers: Record<string, string> = { Authorization: `Bearer ${token}` };
    let body: BodyInit;
    if (bytes) {
      headers['Content-Type'] = 'application/octet-stream';
      headers['X-Raderwerk-Input'] = encodeURIComponent(JSON.stringify(input));
      body = new Uint8Array(bytes);
    } else {
      headers['Content-Type'] = 'application/json';
      body = JSON.stringify(input);
    }
    const keepalive = typeof body === 'string' && body.length < outlivingBytes;
    const response = await fetch(`/api/${name}`, { method: 'POST', headers, body, keepalive });
    if (response.status === 429) return { ok: false, error: { code: 'too-many-calls', details: {} } };
    if (response.status === 413)
      return { ok: false, error: { code: 'bad-input', details: { place: 'size' } } };
    if (!response.headers.get('Content-Type')?.startsWith('application/json')) throw new NoHost();
    return (await response.json()) as Reply<unknown>;
  };
}

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

/** A commit up to this size may outlive the page (the browser's limit for all such requests together is 64 kB). */
const outlivingBytes = 30_000;

interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: BodyInit;
  readonly keepalive?: boolean;
}

const post = (path: string, token: string, init: Sent): Promise<Response> =>
  fetch(`/api/${path}`, {
    method: 'POST',
    ...init,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, ...init.headers },
  });

const presencePause = 2_000;

/** Tells the host that this window is there, by a reply that does not end; asked again when it breaks off. */
async function stayPresent(token: string): Promise<void> {
  for (;;) {
    try {
      // oxlint-disable no-await-in-loop
      const response = await post('presence', token, { body: '{}' });
      if (response.status === 401) return;
      const reader = response.body?.getReader();
      for (let more = reader !== undefined; more;) more = (await reader?.read())?.done === false;
    } catch {
      // The host has gone, or the page is on its way out: the next call will say so.
    }
    await new Promise((resolve) => {
      setTimeout(resolve, presencePause);
    });
    // oxlint-enable no-await-in-loop
  }
}

const postJson = (name: string, token: string, body: string): Promise<Response> =>
  post(name, token, { body, keepalive: name === 'theory.commit' && body.length < outlivingBytes });

/** The contract over HTTP on the loopback address. */
export async function webTransport(): Promise<Transport> {
  const token = await sessionToken();
  void stayPresent(token);
  return async (name, input, bytes) => {
    const response = bytes
      ? await post(name, token, {
          headers: {
            'Content-Type': 'application/octet-stream',
            'X-Raderwerk-Input': encodeURIComponent(JSON.stringify(input)),
          },
          body: new Uint8Array(bytes),
        })
      : await postJson(name, token, JSON.stringify(input));
    if (response.status === 429) return { ok: false, error: { code: 'too-many-calls', details: {} } };
    if (response.status === 413)
      return { ok: false, error: { code: 'bad-input', details: { place: 'size' } } };
    if (!response.headers.get('Content-Type')?.startsWith('application/json')) throw new NoHost();
    return (await response.json()) as Reply<unknown>;
  };
}

import { makeHandlers } from '../../electron/host/handlers.ts';
import { watchPresence, type Presence } from '../../electron/web/presence.ts';
import { makeWebServer } from '../../electron/web/server.ts';
import { makeSessions, type Sessions } from '../../electron/web/sessions.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { readFile } from '../../shared/exchange/readFile.ts';
import { memoryLibraries, testId } from './memoryLibraries.ts';
import { sendRaw, type Answer, type RawOptions } from './rawHttp.ts';

/** Parts of a request, each of which an attack may replace. An undefined header is left out. */
export interface RequestParts {
  readonly method?: string;
  readonly path?: string;
  readonly version?: string;
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly type?: string | undefined;
  readonly authorization?: string | undefined;
  readonly more?: readonly string[];
  readonly body?: string | Buffer;
  /** The length that is named, when not that of the body; undefined names none. */
  readonly length?: number | undefined;
}

/** The loopback server as it is, over a library in memory, with a window's own token. */
export interface AttackedHost {
  readonly port: number;
  readonly origin: string;
  readonly token: string;
  readonly sessions: Sessions;
  readonly presence: Presence;
  readonly handlers: Handlers;
  readonly windowKey: string;
  readonly log: readonly string[];
  /** The bytes of a request that the host answers with 200, but for the parts that are replaced. */
  readonly request: (parts?: RequestParts) => Buffer;
  readonly send: (parts?: RequestParts, options?: Partial<RawOptions>) => Promise<Answer>;
  readonly raw: (bytes: string | Buffer, options?: Partial<RawOptions>) => Promise<Answer>;
  /** Everything in the library as it would leave it, to compare before and after. */
  readonly everything: () => Promise<string>;
  readonly end: () => Promise<void>;
}

export const canary = 'kanarie-7f3a';

export async function attackedHost(replace: Partial<Handlers> = {}): Promise<AttackedHost> {
  const log: string[] = [];
  const handlers: Handlers = {
    ...makeHandlers({
      libraries: await memoryLibraries(),
      info: { version: '0.0.0', host: 'web', language: 'nl' },
      readFile: async (name, bytes) => readFile(name, bytes),
      newId: testId,
    }),
    ...replace,
  };
  const sessions = makeSessions();
  const presence = watchPresence(() => undefined);
  const windowKey = 'k'.repeat(43);
  const page = { type: 'text/html; charset=utf-8', body: Buffer.from(`<!doctype html>${canary}`) };
  const script = { type: 'text/javascript; charset=utf-8', body: Buffer.from('export {}') };
  const { server } = makeWebServer({
    handlers,
    pages: new Map([
      ['/', page],
      ['/index.html', page],
      ['/assets/main.js', script],
    ]),
    sessions,
    presence,
    log: (event, facts) => log.push(`${event} ${JSON.stringify(facts ?? {})}`),
    windowKey,
  });
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const token = sessions.exchange(sessions.startCode()) ?? '';
  const request = (parts: RequestParts = {}): Buffer => bytesOf(parts, port, token);
  const raw: AttackedHost['raw'] = (bytes, options) => sendRaw(bytes, { port, ...options });
  return {
    port,
    origin,
    token,
    sessions,
    presence,
    handlers,
    windowKey,
    log,
    request,
    raw,
    send: (parts, options) => raw(request(parts), options),
    everything: () => everythingIn(handlers),
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function bytesOf(parts: RequestParts, port: number, token: string): Buffer {
  const method = parts.method ?? 'POST';
  const body = Buffer.from(parts.body ?? (method === 'POST' ? '{}' : ''));
  const of = (name: keyof RequestParts, usual: string): string | undefined =>
    name in parts ? (parts[name] as string | undefined) : usual;
  const length = 'length' in parts ? parts.length : body.length;
  const headers: readonly (readonly [string, string | undefined])[] = [
    ['Host', of('host', `127.0.0.1:${port}`)],
    ['Origin', of('origin', `http://127.0.0.1:${port}`)],
    ['Content-Type', of('type', 'application/json')],
    ['Authorization', of('authorization', `Bearer ${token}`)],
    ['Content-Length', length === undefined ? undefined : String(length)],
  ];
  const lines = [
    `${method} ${parts.path ?? '/api/theory.list'} HTTP/${parts.version ?? '1.1'}`,
    ...headers.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])),
    ...(parts.more ?? []),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]);
}

/** Every theory, frame and setting, and how far each has come. */
export async function everythingIn(handlers: Handlers): Promise<string> {
  const theories = await handlers['theory.list']({});
  const frames = await handlers['frame.list']({});
  return JSON.stringify([
    theories.map(({ id, revision }) => [id, revision]),
    await Promise.all(theories.map(({ id }) => handlers['theory.export']({ id }))),
    await Promise.all(frames.map(({ id }) => handlers['frame.export']({ id }))),
    await handlers['settings.get']({}),
  ]);
}

import { contract, fileCalls } from '../../shared/api/contract.ts';

/** What of a request decides whether it may in, before a byte of its body is read. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly httpVersion: string;
  /** Names and values in turn, as they came: repeated headers are seen here only. */
  readonly rawHeaders: readonly string[];
}

export type Gate =
  | { readonly refused: 400 | 401 | 403 | 404 | 405 | 415 | 421 }
  | { readonly page: string }
  | { readonly session: true }
  | { readonly presence: true }
  | { readonly window: true }
  | { readonly call: string; readonly file: boolean };

export interface GateOptions {
  readonly port: number;
  readonly isPage: (path: string) => boolean;
  readonly isToken: (token: string) => boolean;
  /** Whether it is the key that another start of the same user reads from the host's own file. */
  readonly isWindowKey: (key: string) => boolean;
}

const isFileCall = (name: string): boolean => (fileCalls as readonly string[]).includes(name);
const refuse = (refused: Extract<Gate, { refused: number }>['refused']): Gate => ({ refused });

/**
 * Who may in: the one door in front of the loopback host. Exactly one literal `Host` (a name that was turned towards this
 * address has another), files of the screen by `GET`, and calls by `POST` from this very origin with the token of the session.
 */
export function passGate(asked: Asked, { port, isPage, isToken, isWindowKey }: GateOptions): Gate {
  const { method, url, httpVersion } = asked;
  const all = (name: string): readonly string[] => valuesOf(asked.rawHeaders, name);
  const hosts = all('host');
  if (httpVersion !== '1.1' || hosts.length !== 1 || !url.startsWith('/')) return refuse(400);
  if (hosts[0] !== `127.0.0.1:${port}`) return refuse(421);
  const sites = all('sec-fetch-site');
  if (!url.startsWith('/api/')) return passPage(method, url, sites, isPage);
  if (method !== 'POST') return refuse(405);
  if (all('x-http-method-override').length > 0) return refuse(405);
  const origins = all('origin');
  const modes = all('sec-fetch-mode');
  if (origins.length !== 1 || origins[0] !== `http://127.0.0.1:${port}`) return refuse(403);
  if (sites.some((site) => site !== 'same-origin')) return refuse(403);
  if (modes.some((mode) => mode !== 'cors' && mode !== 'same-origin')) return refuse(403);
  const name = url.slice('/api/'.length);
  const types = all('content-type');
  const type = isFileCall(name) ? 'application/octet-stream' : 'application/json';
  if (types.length !== 1 || types[0] !== type || all('content-encoding').length > 0) return refuse(415);
  if (name === 'session') return { session: true };
  const tokens = all('authorization');
  const token = /^Bearer ([\w-]{20,100})$/.exec(tokens[0] ?? '')?.[1];
  if (tokens.length !== 1 || token === undefined) return refuse(401);
  if (name === 'window') return isWindowKey(token) ? { window: true } : refuse(401);
  if (!isToken(token)) return refuse(401);
  if (name === 'presence') return { presence: true };
  if (!Object.hasOwn(contract, name)) return refuse(404);
  return { call: name, file: isFileCall(name) };
}

/** Files of the screen hold no data; still another site gets none of them, so that it cannot even frame or open the page. */
function passPage(
  method: string,
  url: string,
  sites: readonly string[],
  isPage: (path: string) => boolean,
): Gate {
  if (method !== 'GET' && method !== 'HEAD') return refuse(405);
  if (sites.some((site) => site !== 'same-origin' && site !== 'none')) return refuse(403);
  return isPage(url) ? { page: url } : refuse(404);
}

/** All values of a header, in order. */
export function valuesOf(rawHeaders: readonly string[], name: string): readonly string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
}

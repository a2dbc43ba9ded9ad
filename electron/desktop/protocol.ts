import type { Protocol } from 'electron';
import type { PageFile } from '../host/pageFiles.ts';
import { desktopHeaders } from '../host/pageHeaders.ts';
import { origin, scheme } from './origin.ts';

/** What the scheme may do: be a secure origin that fetches from itself. Nothing that goes round the content policy. */
export const schemePrivileges = [
  { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
];

/**
 * Serves the files of the screen by exact address: what is not on the list is not there, whatever it looks like. No path is
 * put together, and every header is a constant.
 */
export function servePages(protocol: Pick<Protocol, 'handle'>, pages: ReadonlyMap<string, PageFile>): void {
  protocol.handle(scheme, (request) => {
    const { url, method } = request;
    const file = url.startsWith(`${origin}/`) ? pages.get(url.slice(origin.length)) : undefined;
    if (method !== 'GET') return new Response(null, { status: 405, headers: desktopHeaders });
    if (!file) return new Response(null, { status: 404, headers: desktopHeaders });
    return new Response(new Uint8Array(file.body), {
      status: 200,
      headers: { ...desktopHeaders, 'Content-Type': file.type },
    });
  });
}

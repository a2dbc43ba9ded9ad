import type { IncomingMessage } from 'node:http';
import { scanJson } from '../../shared/exchange/json/scanJson.ts';
import { decodeUtf8 } from '../../shared/exchange/json/decodeUtf8.ts';
import { limits } from '../../shared/limits.ts';

/** A body that is not taken, by the status that says so. */
export class BodyRefused extends Error {
  readonly status: 400 | 408 | 413;
  constructor(status: 400 | 408 | 413) {
    super(String(status));
    this.status = status;
  }
}

/** The longest that a body may take: it comes from the same machine. */
export const bodyMilliseconds = 10_000;

/** Whether the length that a request names is more than may come. Asked before anything is read or `100 Continue` is said. */
export const namesTooMuch = (request: IncomingMessage, most: number): boolean =>
  Number(request.headers['content-length'] ?? 0) > most;

/** Reads the body up to a limit, in pieces or not, within {@link bodyMilliseconds}. Throws {@link BodyRefused}. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (namesTooMuch(request, most)) throw new BodyRefused(413);
  const pieces: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const refuse = (status: 400 | 408 | 413): void => {
      clearTimeout(late);
      request.removeAllListeners('data').pause();
      reject(new BodyRefused(status));
    };
    const late = setTimeout(() => refuse(408), bodyMilliseconds);
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > most) refuse(413);
      else pieces.push(piece);
    });
    request.once('end', () => {
      clearTimeout(late);
      resolve(Buffer.concat(pieces, size));
    });
    request.once('error', () => refuse(400));
    request.once('close', () => {
      if (!request.complete) refuse(400);
    });
  });
}

/** The value of a JSON text in UTF-8 without mark, doubled keys, depth or keys that JavaScript reads otherwise. Throws {@link BodyRefused}. */
export function readJson(bytes: Uint8Array): unknown {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) throw new BodyRefused(400);
  const decoded = decodeUtf8(bytes);
  if ('badByte' in decoded || scanJson(decoded.text, limits.jsonDepth)) throw new BodyRefused(400);
  return JSON.parse(decoded.text) as unknown;
}

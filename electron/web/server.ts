import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { limits } from '../../shared/limits.ts';
import { kindOfError, type Log } from '../host/log.ts';
import type { PageFile } from '../host/pageFiles.ts';
import { webHeaders } from '../host/pageHeaders.ts';
import { answerCall, answerSession } from './answers.ts';
import { BodyRefused } from './body.ts';
import { passGate, type Gate } from './gate.ts';
import type { Presence } from './presence.ts';
import { guessBrake, sameSecret, type Sessions } from './sessions.ts';

export interface WebServerSetup {
  readonly handlers: Handlers;
  readonly pages: ReadonlyMap<string, PageFile>;
  readonly sessions: Sessions;
  readonly presence: Presence;
  readonly log: Log;
  /** With which another start of the same user may ask for a window. */
  readonly windowKey: string;
}

/** The loopback server and the number of calls that are being answered now, for an orderly end. */
export interface WebServer {
  readonly server: Server;
  readonly underway: () => number;
}

// An import gives all that a module exports, and for this one Node then reads its own fetch as well: a tenth of a start.
const { createServer } = process.getBuiltinModule('node:http');

const presenceBeat = 15_000;
const lingerMilliseconds = 1_000;

/**
 * The same program for a browser of this machine. Every request passes the gate; a refusal is a status with an empty body, one line in
 * the log without content, and changes nothing. Listening is up to the caller, on 127.0.0.1 and nowhere else.
 */
export function makeWebServer(setup: WebServerSetup): WebServer {
  const { pages, sessions, presence, log } = setup;
  const brake = guessBrake();
  const isWindowKey = sameSecret(setup.windowKey);
  let underway = 0;

  function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
    log('refused', { status });
    const refusal = (): void => {
      if (response.destroyed) return;
      response.writeHead(status, { ...webHeaders, 'Content-Length': 0, Connection: 'close' });
      endAfterBody(request, response);
    };
    const wait = status === 401 ? brake() : 0;
    if (wait > 0) setTimeout(refusal, wait);
    else refusal();
  }

  async function answer(request: IncomingMessage, response: ServerResponse, gate: Gate): Promise<void> {
    if ('refused' in gate) return refuse(request, response, gate.refused);
    if ('page' in gate) return sendPage(request, response, pages.get(gate.page));
    if ('presence' in gate) return stay(request, response, presence);
    if ('window' in gate) {
      request.resume();
      return reply(response, 200, { code: sessions.startCode() });
    }
    if (underway >= limits.callsInFlight) return refuse(request, response, 429);
    underway += 1;
    try {
      const given =
        'session' in gate
          ? await answerSession(request, sessions, () => response.writeContinue())
          : await answerCall(request, setup, gate, () => response.writeContinue());
      if (typeof given === 'number') return refuse(request, response, given);
      reply(response, given.status, given.body);
    } catch (error) {
      if (error instanceof BodyRefused) return refuse(request, response, error.status);
      log('bug', { in: 'server', ...kindOfError(error) });
      refuse(request, response, 500);
    } finally {
      underway -= 1;
    }
  }

  const server = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: 5_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 1_000,
    // The gate counts the hosts itself, and answers like every other refusal.
    requireHostHeader: false,
    joinDuplicateHeaders: false,
  });
  const receive = (request: IncomingMessage, response: ServerResponse): void => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const gate = passGate(
      {
        method: request.method ?? '',
        url: request.url ?? '',
        httpVersion: request.httpVersion,
        rawHeaders: request.rawHeaders,
      },
      { port, isPage: (path) => pages.has(path), isToken: (token) => sessions.isToken(token), isWindowKey },
    );
    void answer(request, response, gate);
  };
  server.maxConnections = limits.connections;
  server.timeout = 60_000;
  server.on('request', receive);
  server.on('checkContinue', receive);
  server.on('checkExpectation', (request, response) => refuse(request, response, 417));
  for (const event of ['connect', 'upgrade'] as const)
    server.on(event, (_request: IncomingMessage, socket: Socket) => {
      log('refused', { event });
      socket.destroy();
    });
  server.on('clientError', (error: Error & { readonly code?: string }, socket: Socket) => {
    const status =
      error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    log('refused', { status });
    if (socket.writable)
      socket.write(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    socket.destroySoon();
  });
  return { server, underway: () => underway };
}

/** Who is still sending a body gets the answer first: a connection cut with bytes unread would take it along. */
function endAfterBody(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete) return void response.end();
  response.flushHeaders();
  const end = (): void => {
    clearTimeout(late);
    if (!response.writableEnded) response.end();
  };
  const late = setTimeout(end, lingerMilliseconds);
  request.once('end', end).once('close', end).resume();
}

function reply(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    ...webHeaders,
    'Content-Type': 'application/json',
    'Content-Length': body.length,
  });
  response.end(body);
}

function sendPage(request: IncomingMessage, response: ServerResponse, file: PageFile | undefined): void {
  if (!file) return;
  response.writeHead(200, {
    ...webHeaders,
    'Content-Type': file.type,
    'Content-Length': file.body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

/** A reply that does not end: as long as it is open, its window is there. A page that closes or crashes closes it. */
function stay(request: IncomingMessage, response: ServerResponse, presence: Presence): void {
  request.resume();
  const leave = presence.enter();
  response.writeHead(200, { ...webHeaders, 'Content-Type': 'text/plain' });
  response.write('.');
  const beat = setInterval(() => response.write('.'), presenceBeat);
  response.once('close', () => {
    clearInterval(beat);
    leave();
  });
}

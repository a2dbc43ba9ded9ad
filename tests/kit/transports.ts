import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLibraries } from '../../db/libraries.ts';
import { answerCalls } from '../../electron/desktop/ipc.ts';
import { makeHandlers } from '../../electron/host/handlers.ts';
import { readInProcess } from '../../electron/host/importProcess.ts';
import { nodeImportChild } from '../../electron/host/nodeImportChild.ts';
import { importProgram } from '../../electron/host/start.ts';
import { watchPresence } from '../../electron/web/presence.ts';
import { makeWebServer } from '../../electron/web/server.ts';
import { makeSessions } from '../../electron/web/sessions.ts';
import type { Transport } from '../../shared/api/client.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import type { Reply } from '../../shared/api/errors.ts';
import { FakeContents, fakeElectron } from './fakeElectron.ts';
import { testId } from './memoryLibraries.ts';

/** A way for calls to travel to the handlers of a host, as it is in the product. */
export interface OpenTransport {
  readonly send: Transport;
  readonly end: () => Promise<void>;
}

export type MakeTransport = (handlers: Handlers) => Promise<OpenTransport>;

/** By HTTP, over the loopback host. A refusal by status alone is told as the reply it stands for. */
export const overHttp: MakeTransport = async (handlers) => {
  const sessions = makeSessions();
  const presence = watchPresence(() => undefined);
  const log = (): void => undefined;
  const { server } = makeWebServer({
    handlers,
    pages: new Map(),
    sessions,
    presence,
    log,
    windowKey: 'k'.repeat(43),
  });
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const token = sessions.exchange(sessions.startCode()) ?? '';
  return {
    send: async (name, input, bytes) => {
      const type = bytes ? 'application/octet-stream' : 'application/json';
      const beside = encodeURIComponent((JSON.stringify(input) ?? '').toWellFormed());
      const response = await fetch(`${origin}/api/${encodeURIComponent(name.toWellFormed())}`, {
        method: 'POST',
        headers: {
          Origin: origin,
          Authorization: `Bearer ${token}`,
          'Content-Type': type,
          ...(bytes ? { 'X-Raderwerk-Input': beside } : {}),
        },
        body: bytes ? new Uint8Array(bytes) : (JSON.stringify(input) ?? ''),
      });
      const text = await response.text();
      if (text !== '') return JSON.parse(text) as Reply<unknown>;
      return { ok: false, error: { code: 'bad-input', details: { place: `status ${response.status}` } } };
    },
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** By the one channel of the desktop, with values copied on the way as Electron copies them. */
export const overIpc: MakeTransport = async (handlers) => {
  const electron = fakeElectron();
  const contents = new FakeContents();
  answerCalls(electron.parts.ipcMain, {
    handlers,
    isOurs: (asker) => (asker as unknown) === contents,
    log: () => undefined,
  });
  const event = { sender: contents, senderFrame: contents.mainFrame };
  return {
    send: async (...words) => {
      const sent = structuredClone(words[2] === undefined ? words.slice(0, 2) : words);
      return structuredClone(await electron.invoke('api', event, ...sent)) as Reply<unknown>;
    },
    end: async () => undefined,
  };
};

/** The handlers of a host over libraries in a folder of its own, and files read by the real import process. */
export async function hostHandlers(): Promise<{ handlers: Handlers; end: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-contract-'));
  const libraries = await openLibraries({ folder });
  const handlers = makeHandlers({
    libraries,
    info: { version: '0.0.0', host: 'web', language: 'en' },
    readFile: (name, bytes) => readInProcess(() => nodeImportChild(importProgram()), { name, bytes }),
    newId: testId,
  });
  return {
    handlers,
    end: async () => {
      await libraries.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

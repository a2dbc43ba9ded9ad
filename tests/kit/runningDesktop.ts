import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runDesktop, type Desktop } from '../../electron/desktop/desktop.ts';
import { makeHandlers } from '../../electron/host/handlers.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { readFile } from '../../shared/exchange/readFile.ts';
import { fakeElectron, FakeWindow, type FakeElectron } from './fakeElectron.ts';
import { memoryLibraries, testId } from './memoryLibraries.ts';

/** The desktop put together over the fake Electron and a library in memory, with one window open. */
export interface RunningDesktop {
  readonly desktop: Desktop;
  readonly electron: FakeElectron;
  readonly window: FakeWindow;
  readonly handlers: Handlers;
  readonly log: readonly string[];
  readonly folder: string;
  readonly closed: () => boolean;
  /** A call as the page of the window makes it, with parts of the event replaced. */
  readonly call: (words: readonly unknown[], event?: object) => Promise<unknown>;
  readonly end: () => void;
}

export async function runningDesktop(replace: Partial<Handlers> = {}): Promise<RunningDesktop> {
  const electron = fakeElectron();
  const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-desktop-'));
  const log: string[] = [];
  let closed = false;
  const libraries = await memoryLibraries();
  const handlers: Handlers = {
    ...makeHandlers({
      libraries,
      info: { version: '0.0.0', host: 'desktop', language: 'nl' },
      readFile: async (name, bytes) => readFile(name, bytes),
      newId: testId,
    }),
    ...replace,
  };
  const desktop = runDesktop(electron.parts, {
    pages: new Map(),
    preload: '/program/preload.cjs',
    downloads: folder,
    language: 'nl',
    log: (event, facts) => log.push(`${event} ${JSON.stringify(facts ?? {})}`),
    core: {
      handlers,
      libraries: {
        ...libraries,
        close: async () => {
          closed = true;
        },
      },
    },
  });
  desktop.open();
  const window = FakeWindow.all[0];
  if (!window) throw new Error('no window');
  return {
    desktop,
    electron,
    window,
    handlers,
    log,
    folder,
    closed: () => closed,
    call: (words, event = {}) =>
      electron.invoke(
        'api',
        { sender: window.webContents, senderFrame: window.webContents.mainFrame, ...event },
        ...words,
      ),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import type { Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { HostWord } from '../../shared/text/hosts.ts';
import type { Values } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import { makeFolders, type Folders } from '../host/folders.ts';
import { kindOfError, openLog } from '../host/log.ts';
import { readPageFiles, type PageFile } from '../host/pageFiles.ts';
import { distFolder, startCore } from '../host/start.ts';
import type { WebArguments } from './arguments.ts';
import { WebHostRefused } from './refused.ts';
import { watchPresence } from './presence.ts';
import { makeSessions } from './sessions.ts';
import { makeWebServer } from './server.ts';
import { askForWindow, newKey, readWhere, removeWhere, writeWhere } from './whereFile.ts';

export interface WebHostSetup extends WebArguments {
  readonly language: Language;
  readonly tell: (word: HostWord, values?: Values) => void;
}

/** A host at work, or the way to one that was at work already. */
export interface WebHost {
  /** An address that opens one window: it holds a fresh start code. */
  readonly address: () => string;
  readonly profile: string;
  readonly elsewhere: boolean;
  /** Ends in order: calls that are underway are answered, libraries closed. */
  readonly end: () => void;
  readonly ended: Promise<void>;
}

/** How long the first window of a browser that was started may take to come. */
const firstWindowMilliseconds = 60_000;
const endMilliseconds = 5_000;

/**
 * Starts the loopback host, unless one of this user already runs: then the address of a window on that one. With a library named,
 * it is always a host of its own. Ends by itself when the last window has gone, unless it is told to keep on.
 */
export async function startWebHost(setup: WebHostSetup): Promise<WebHost> {
  const folders = foldersOrRefusal();
  const own = setup.library !== undefined;
  const running = own ? undefined : await runningHost(folders, setup.tell);
  if (running) return running;

  const pages = pagesOrRefusal();
  const log = openLog(folders.logs);
  const core = await startCore({
    host: 'web',
    folders,
    language: setup.language,
    ...(setup.library === undefined ? {} : { library: setup.library }),
  });
  const sessions = makeSessions();
  const key = newKey();
  let end: () => void = nothing;
  const presence = watchPresence(
    () => setup.keep || end(),
    setup.window ? firstWindowMilliseconds : undefined,
  );
  const web = makeWebServer({ handlers: core.handlers, pages, sessions, presence, log, windowKey: key });
  const port = await listen(web.server, setup);
  if (!own) writeWhere(folders.data, { pid: process.pid, port, key });
  log('started', { port });

  const ended = new Promise<void>((resolve) => {
    end = () => {
      end = nothing;
      void (async () => {
        web.server.close();
        for (let waited = 0; web.underway() > 0 && waited < endMilliseconds; waited += 20) await delay(20);
        await core.libraries.close().catch((error: unknown) => log('close-failed', kindOfError(error)));
        if (!own) removeWhere(folders.data);
        log('ended');
        web.server.closeAllConnections();
        resolve();
      })();
    };
  });
  return {
    address: () => `http://127.0.0.1:${port}/#start=${sessions.startCode()}`,
    profile: folders.profile,
    elsewhere: false,
    end: () => end(),
    ended,
  };
}

const nothing = (): void => undefined;

function foldersOrRefusal(): Folders {
  try {
    return makeFolders();
  } catch (error) {
    throw new WebHostRefused('noFolder', { code: kindOfError(error)['code'] ?? '' });
  }
}

function pagesOrRefusal(): ReadonlyMap<string, PageFile> {
  try {
    return readPageFiles(distFolder);
  } catch {
    throw new WebHostRefused('notBuilt');
  }
}

/** The host of this user that is there already. A file left by one that was killed is passed over. */
async function runningHost(folders: Folders, tell: WebHostSetup['tell']): Promise<WebHost | undefined> {
  const where = readWhere(folders.data);
  const code = where && (await askForWindow(where));
  if (!where || code === undefined) return undefined;
  const origin = `http://127.0.0.1:${where.port}`;
  tell('already', { address: origin });
  return {
    address: () => `${origin}/#start=${code}`,
    profile: folders.profile,
    elsewhere: true,
    end: () => undefined,
    ended: Promise.resolve(),
  };
}

/** Listens on this machine's own address only; a port that is taken is said, and another taken. */
async function listen(server: Server, setup: WebHostSetup): Promise<number> {
  const tryPort = async (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await tryPort(setup.port ?? 0);
  } catch (error) {
    const code = kindOfError(error)['code'];
    if (setup.port === undefined || (code !== 'EADDRINUSE' && code !== 'EACCES')) throw error;
    setup.tell('portTaken', { port: String(setup.port) });
    await tryPort(0);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

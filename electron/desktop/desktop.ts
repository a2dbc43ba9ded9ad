import type { BrowserWindow, WebContents } from 'electron';
import type * as Electron from 'electron';
import { hostWords, type HostWord } from '../../shared/text/hosts.ts';
import { say } from '../../shared/text/words.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import type { Language } from '../../shared/theory/words.ts';
import { kindOfError, type Log } from '../host/log.ts';
import type { PageFile } from '../host/pageFiles.ts';
import type { Core } from '../host/start.ts';
import { closeWhenSaved } from './closing.ts';
import { saveDownloads } from './downloads.ts';
import { namedFiles, readNamed } from './files.ts';
import { answerCalls, channels, type IpcCalls } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { servePages } from './protocol.ts';
import { restrictSession } from './sessionRules.ts';
import { openWindow, partition, windowOptions } from './window.ts';

/** What the desktop needs of Electron: passed in, so that all of this is tested without its binary. */
export type ElectronParts = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'powerMonitor' | 'protocol' | 'session'
>;

export interface DesktopSetup {
  readonly pages: ReadonlyMap<string, PageFile>;
  readonly preload: string;
  readonly downloads: string;
  readonly language: Language;
  readonly log: Log;
  readonly core: Core;
}

/** The desktop at work. */
export interface Desktop {
  readonly open: () => BrowserWindow;
  readonly windows: ReadonlySet<BrowserWindow>;
  readonly takeFiles: (words: readonly string[], folder: string) => Promise<void>;
  /** The language of the library may have changed: the menu is made again. */
  readonly drawMenu: () => Promise<void>;
}

const crashesInARow = 3;
const aMinute = 60_000;
const closingMilliseconds = 5_000;

/** Puts the application together once Electron is ready: rules of the session first, then the one channel, then a window. */
export function runDesktop(electron: ElectronParts, setup: DesktopSetup): Desktop {
  const { app, BrowserWindow, dialog, Menu } = electron;
  const { core, log } = setup;
  const windows = new Set<BrowserWindow>();
  const refused = (what: string): void => log('refused', { what });
  let { language } = setup;
  const words = (word: HostWord, values = {}): string => say(language, hostWords[word], values);

  const ownSession = electron.session.fromPartition(partition, { cache: false });
  restrictSession(ownSession);
  servePages(ownSession.protocol, setup.pages);
  saveDownloads(
    ownSession,
    setup.downloads,
    {
      choose: async (name) => {
        const options = { title: words('saveFile'), defaultPath: name };
        return (await dialog.showSaveDialog(options)).filePath || undefined;
      },
      failed: (name, code) => dialog.showErrorBox('Raderwerk', words('saveFailed', { name, code })),
    },
    refused,
  );
  const isOurs = (contents: WebContents): boolean =>
    [...windows].some((window) => !window.isDestroyed() && window.webContents === contents);
  const handlers = andThen(core.handlers, () =>
    drawMenu().catch((error: unknown) => log('menu-failed', kindOfError(error))),
  );
  const calls = answerCalls(electron.ipcMain, { handlers, isOurs, log });

  const crashes: number[] = [];
  const open = (): BrowserWindow => {
    const window = openWindow(() => new BrowserWindow(windowOptions(setup.preload, app.isPackaged)));
    windows.add(window);
    window.on('closed', () => windows.delete(window));
    closeWhenSaved(window, { ask: () => askToLose(electron, window, words) });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      log('window-gone', { reason });
      if (reason === 'clean-exit') return;
      crashes.push(performance.now());
      windows.delete(window);
      if (!window.isDestroyed()) window.destroy();
      const recent = crashes.filter((at) => at > performance.now() - aMinute);
      if (recent.length < crashesInARow) open();
      else dialog.showErrorBox('Raderwerk', words('windowKeepsCrashing'));
    });
    return window;
  };

  const choose = (command: string): void =>
    BrowserWindow.getFocusedWindow()?.webContents.send(channels.menu, command);
  const drawMenu = async (): Promise<void> => {
    const chosen = (await core.handlers['settings.get']({})).language;
    const actions = { choose, newWindow: () => void open(), quit: () => app.quit() };
    language = chosen === 'system' ? setup.language : chosen;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, actions)));
  };

  /** Files go through the import like any other; what comes of it shows in the list. */
  const takeFiles = async (named: readonly string[], folder: string): Promise<void> => {
    for (const file of namedFiles(named, folder)) {
      const { name, bytes } = readNamed(file);
      // eslint-disable-next-line no-await-in-loop -- one import process at a time
      await core.handlers['file.import']({ name }, bytes).catch((error: unknown) => {
        log('import-refused', kindOfError(error));
      });
    }
  };

  saveBeforeSleep(electron, windows, calls);
  closeInOrder(electron, setup, calls);
  app.on('second-instance', (_event, named, folder) => {
    const window = [...windows][0] ?? open();
    if (window.isMinimized()) window.restore();
    window.focus();
    void takeFiles(named.slice(1), folder);
  });
  app.on('activate', () => {
    if (windows.size === 0) open();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('child-process-gone', (_event, { type, reason }) => log('child-gone', { type, reason }));
  return { open, windows, takeFiles, drawMenu };
}

/** The same answers, with something done after each call upon which the chosen language may be another: settings are the library's. */
function andThen(handlers: Handlers, work: () => Promise<void>): Handlers {
  const after =
    <Input, Output>(answer: (input: Input) => Promise<Output>) =>
    async (input: Input): Promise<Output> => {
      const output = await answer(input);
      await work();
      return output;
    };
  return {
    ...handlers,
    'settings.set': after(handlers['settings.set']),
    'library.open': after(handlers['library.open']),
    'library.create': after(handlers['library.create']),
    'backup.restore': after(handlers['backup.restore']),
  };
}

/** True when the user would rather lose what is not saved. */
function askToLose(
  { dialog }: ElectronParts,
  window: BrowserWindow,
  words: (word: HostWord) => string,
): boolean {
  const buttons = [words('wait'), words('quitAnyway')];
  const options = {
    type: 'warning',
    message: words('unsavedQuit'),
    buttons,
    defaultId: 0,
    cancelId: 0,
  } as const;
  return dialog.showMessageBoxSync(window, options) === 1;
}

/** Before the machine sleeps or ends, every page saves what it holds; while calls are underway, the system is asked to wait. */
function saveBeforeSleep(
  { powerMonitor }: ElectronParts,
  windows: ReadonlySet<BrowserWindow>,
  calls: IpcCalls,
): void {
  const save = (): void => {
    for (const window of windows) window.webContents.send(channels.menu, 'save-now');
  };
  powerMonitor.on('suspend', save);
  // The types leave out the event, which Linux and macOS give so that it can be asked to wait.
  const beforeShutdown: (...given: readonly unknown[]) => void = (event) => {
    save();
    if (calls.underway() > 0) (event as Pick<Electron.Event, 'preventDefault'> | undefined)?.preventDefault();
  };
  powerMonitor.on('shutdown', beforeShutdown);
}

/** Ends once what is underway is answered and the libraries are closed. Nobody has to wait longer than five seconds. */
function closeInOrder({ app }: ElectronParts, { core, log }: DesktopSetup, calls: IpcCalls): void {
  let closing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    const began = performance.now();
    const close = (): void => {
      if (calls.underway() > 0 && performance.now() - began < closingMilliseconds) {
        setTimeout(close, 20);
        return;
      }
      void core.libraries
        .close()
        .catch((error: unknown) => log('close-failed', kindOfError(error)))
        .finally(() => app.exit(0));
    };
    close();
  });
}

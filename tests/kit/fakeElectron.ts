import { EventEmitter } from 'node:events';
import type { ElectronParts } from '../../electron/desktop/desktop.ts';

/** A frame of a page: where it is, and whether it is still there. */
export interface FakeFrame {
  url: string;
  origin: string;
  isDestroyed: () => boolean;
}

export const ownFrame = (): FakeFrame => ({
  url: 'app://local/',
  origin: 'app://local',
  isDestroyed: () => false,
});

/** What a page may be told, and what happens to it. */
export class FakeContents extends EventEmitter {
  mainFrame: FakeFrame = ownFrame();
  destroyed = false;
  readonly sent: (readonly [string, ...unknown[]])[] = [];
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  isDestroyed(): boolean {
    return this.destroyed;
  }
  send(channel: string, ...words: unknown[]): void {
    this.sent.push([channel, ...words]);
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
}

/** A window: it is closed unless its page says no, as Electron does it. */
export class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = [];
  static focused: FakeWindow | undefined;
  static getFocusedWindow(): FakeWindow | undefined {
    return FakeWindow.focused;
  }
  readonly webContents = new FakeContents();
  readonly options: Readonly<Record<string, unknown>>;
  readonly loaded: string[] = [];
  /** Whether the page still has something to save. */
  unsaved = false;
  shown = false;
  destroyed = false;
  closings = 0;
  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.options = options;
    FakeWindow.all.push(this);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
  }
  show(): void {
    this.shown = true;
  }
  focus(): void {
    FakeWindow.focused = this;
  }
  isMinimized(): boolean {
    return false;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  close(): void {
    this.closings += 1;
    let letGo = !this.unsaved;
    if (this.unsaved) this.webContents.emit('will-prevent-unload', { preventDefault: () => (letGo = true) });
    if (letGo) this.destroy();
  }
  destroy(): void {
    this.destroyed = true;
    this.emit('closed');
  }
}

type Handler = (...words: never[]) => unknown;

/** A session that keeps the rules that were set on it, so that a test can ask them. */
export class FakeSession extends EventEmitter {
  readonly rules = new Map<string, Handler>();
  readonly settings = new Map<string, unknown>();
  readonly served = new Map<string, (request: Request) => Response | Promise<Response>>();
  readonly webRequest = {
    onBeforeRequest: (handler: Handler): void => void this.rules.set('beforeRequest', handler),
  };
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>): void =>
      void this.served.set(scheme, handler),
  };
  setPermissionRequestHandler = (rule: Handler): void => void this.rules.set('permissionRequest', rule);
  setPermissionCheckHandler = (rule: Handler): void => void this.rules.set('permissionCheck', rule);
  setDevicePermissionHandler = (rule: Handler): void => void this.rules.set('device', rule);
  setDisplayMediaRequestHandler = (rule: Handler): void => void this.rules.set('displayMedia', rule);
  setBluetoothPairingHandler = (rule: Handler): void => void this.rules.set('bluetooth', rule);
  setUSBProtectedClassesHandler = (rule: Handler): void => void this.rules.set('usb', rule);
  setSpellCheckerEnabled = (on: boolean): void => void this.settings.set('spelling', on);
  setSpellCheckerLanguages = (languages: readonly string[]): void =>
    void this.settings.set('languages', languages);
  /** Asks a rule that was set; fails the test when it was not. */
  ask(rule: string, ...words: readonly unknown[]): unknown {
    const handler = this.rules.get(rule);
    if (!handler) throw new Error(`no rule for ${rule}`);
    return handler(...(words as never[]));
  }
}

/** The one stand-in of the tests: as much of Electron as the desktop uses, remembering what it was told. */
export interface FakeElectron {
  readonly parts: ElectronParts;
  readonly app: EventEmitter & { exited: number | undefined; quits: number };
  readonly session: FakeSession;
  readonly sessions: Map<string, unknown>;
  readonly power: EventEmitter;
  readonly windows: readonly FakeWindow[];
  readonly dialog: { answer: number; chosen: string; asked: unknown[]; errors: string[] };
  readonly menus: unknown[];
  readonly channels: ReadonlySet<string>;
  /** A call of the page as Electron passes it on. */
  readonly invoke: (channel: string, event: unknown, ...words: readonly unknown[]) => Promise<unknown>;
}

export function fakeElectron(): FakeElectron {
  FakeWindow.all = [];
  FakeWindow.focused = undefined;
  const app = Object.assign(new EventEmitter(), {
    exited: undefined as number | undefined,
    quits: 0,
    isPackaged: true,
    exit: (code: number) => void (app.exited = code),
    quit: () => {
      app.quits += 1;
      app.emit('will-quit', { preventDefault: () => undefined });
    },
  });
  const session = new FakeSession();
  const sessions = new Map<string, unknown>();
  const handlers = new Map<string, Handler>();
  const dialog = { answer: 0, chosen: '', asked: [] as unknown[], errors: [] as string[] };
  const menus: unknown[] = [];
  const power = new EventEmitter();
  const parts = {
    app,
    BrowserWindow: FakeWindow,
    dialog: {
      showSaveDialog: async (options: unknown) => {
        dialog.asked.push(options);
        return { filePath: dialog.chosen };
      },
      showMessageBoxSync: (_window: unknown, options: unknown) => {
        dialog.asked.push(options);
        return dialog.answer;
      },
      showErrorBox: (_title: string, content: string) => void dialog.errors.push(content),
    },
    ipcMain: { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => void menus.push(menu),
    },
    powerMonitor: power,
    protocol: session.protocol,
    session: {
      fromPartition: (name: string, options: unknown) => {
        sessions.set(name, options);
        return session;
      },
    },
  };
  return {
    parts: parts as unknown as ElectronParts,
    app,
    session,
    sessions,
    power,
    get windows() {
      return FakeWindow.all;
    },
    dialog,
    menus,
    get channels() {
      return new Set(handlers.keys());
    },
    invoke: async (channel, event, ...words) => {
      const handler = handlers.get(channel);
      if (!handler) throw new Error(`no handler for ${channel}`);
      return handler(...([event, ...words] as never[]));
    },
  };
}

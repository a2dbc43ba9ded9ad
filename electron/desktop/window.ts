import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { startAddress } from './origin.ts';

/** The session of the windows: of its own, without a place on the disk for a cache. */
export const partition = 'persist:raderwerk';

/** How a window is made. What matters for safety is named even where it is the usual, so that nobody takes it for an accident. */
export function windowOptions(preload: string, packaged: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Raderwerk',
    webPreferences: {
      preload,
      partition,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !packaged,
    },
  };
}

/** Makes a window by `make` and shows it when it has something to show. Its title stays the program's: no theory is named in it. */
export function openWindow(make: () => BrowserWindow): BrowserWindow {
  const window = make();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(startAddress).catch(() => undefined);
  return window;
}

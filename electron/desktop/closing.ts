import type { BrowserWindow } from 'electron';

/** How long a window that is asked to close may take to save, before its user is asked. */
export const savingMilliseconds = 2_000;
const again = 100;

export interface ClosingSetup {
  /** Asks whether to lose what is not saved; true closes. */
  readonly ask: () => boolean;
  readonly now?: () => number;
}

/**
 * Closes a window only when all is saved. The page itself says no while something is not (`beforeunload`), and saves; the window is closed
 * again and again until it agrees, for two seconds at most. Then its user decides.
 */
export function closeWhenSaved(window: BrowserWindow, setup: ClosingSetup): void {
  const now = setup.now ?? (() => performance.now());
  let asked: number | undefined;
  window.webContents.on('will-prevent-unload', (event) => {
    asked ??= now();
    if (now() - asked < savingMilliseconds) {
      setTimeout(() => {
        if (!window.isDestroyed()) window.close();
      }, again);
      return;
    }
    asked = undefined;
    // Electron's way round: to prevent here is to let the page go.
    if (setup.ask()) event.preventDefault();
  });
}

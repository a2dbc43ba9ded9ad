import type { Reply } from '../../shared/api/errors.ts';

/** What the desktop's preload script offers the page, and nothing else. */
export interface DesktopBridge {
  call(name: string, input: unknown, bytes?: Uint8Array): Promise<Reply<unknown>>;
  /** Tells of a choice in the application's menu, by the id of its command. Gives a function that stops it. */
  onMenu(listener: (command: string) => void): () => void;
}

declare global {
  interface Window {
    readonly raderwerk?: DesktopBridge;
  }
}

/** The bridge of the desktop window, or undefined in a browser. */
export const desktopBridge = (): DesktopBridge | undefined => window.raderwerk;

import type { Event, WebContents } from 'electron';
import { startAddress } from './origin.ts';

/** Tells that something was refused, by its name. */
export type Refused = (what: string) => void;

/**
 * Where a page may go: nowhere but to itself again. No second window, no frame from elsewhere, no embedded page, whatever
 * asks for it: a link, a form, a script, a dropped file.
 */
export function restrictContents(contents: WebContents, refused: Refused): void {
  const stay = (event: Pick<Event, 'preventDefault'> & { readonly url: string }): void => {
    if (event.url === startAddress) return;
    event.preventDefault();
    refused('navigation');
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event, preferences) => {
    event.preventDefault();
    delete preferences.preload;
    refused('webview');
  });
  contents.setWindowOpenHandler(() => {
    refused('window');
    return { action: 'deny' };
  });
}

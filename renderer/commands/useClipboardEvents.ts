import { useEffect } from 'react';
import { runCommand } from '../state/commands.ts';
import { isTyping } from './useKeys.ts';

/** Whether the clipboard is the map's now: nobody types, no text on the page is chosen, nothing lies over the window. */
function isForTheMap(event: ClipboardEvent): boolean {
  return (
    !event.defaultPrevented &&
    !isTyping(event.target) &&
    !isTyping(document.activeElement) &&
    (getSelection()?.isCollapsed ?? true) &&
    document.querySelector('.rw-veil') === null
  );
}

function listen(name: 'copy' | 'cut' | 'paste'): (event: ClipboardEvent) => void {
  return (event) => {
    if (!event.clipboardData || !isForTheMap(event)) return;
    if (runCommand(name, { clipboard: event.clipboardData })) event.preventDefault();
  };
}

/** Gives copy, cut and paste to their commands with the clipboard's own data, so that no permission is asked. */
export function useClipboardEvents(): void {
  useEffect(() => {
    const listeners = { copy: listen('copy'), cut: listen('cut'), paste: listen('paste') };
    document.addEventListener('copy', listeners.copy);
    document.addEventListener('cut', listeners.cut);
    document.addEventListener('paste', listeners.paste);
    return () => {
      document.removeEventListener('copy', listeners.copy);
      document.removeEventListener('cut', listeners.cut);
      document.removeEventListener('paste', listeners.paste);
    };
  }, []);
}

import { useLayoutEffect } from 'react';
import { appCommands, isAppCommandId } from '../../shared/appCommands.ts';
import { desktopBridge } from '../platform/desktop.ts';
import { runCommand } from '../state/commands.ts';
import { isMac, isShortcut } from './keys.ts';
import { regionOf } from './regions.ts';

const textTypes = new Set(['text', 'search', 'number', 'email', 'url', 'tel', 'password']);

/** Whether what has the focus takes letters: then only the commands that say so keep their keys. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return textTypes.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** Whether something lies over the window that has the keyboard to itself. */
const isCovered = (): boolean => document.querySelector('.rw-veil') !== null;

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isCovered()) return;
  const typing = isTyping(event.target);
  // On a Mac Alt types letters of its own.
  const mayAct = !(isMac && event.altKey);
  const inMap = regionOf(event.target) === 'canvas';
  for (const command of appCommands) {
    if (command.clipboard || (typing && !(command.typing && mayAct)) || (command.place === 'map' && !inMap))
      continue;
    if (!command.keys.some((key) => isShortcut(event, key, isMac))) continue;
    // A key that nobody answers now is left to the browser, such as Ctrl S where there is nothing to save.
    if (runCommand(command.id)) event.preventDefault();
    return;
  }
}

/** The one place where keys become commands; the desktop's menu ends here too. */
export function useKeys(): void {
  useLayoutEffect(() => {
    addEventListener('keydown', onKey);
    const stopMenu = desktopBridge()?.onMenu((id) => {
      if (isAppCommandId(id)) runCommand(id);
    });
    return () => {
      removeEventListener('keydown', onKey);
      stopMenu?.();
    };
  }, []);
}

import type { Language } from '../../shared/theory/words.ts';

/** A shortcut of `appCommands` taken apart; `key` is a letter in upper case, a figure, a sign or the name of a key. */
interface Shortcut {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

export const isMac = /mac/i.test(navigator.userAgent);

function parse(text: string): Shortcut {
  // The plus sign is a key of its own as well as what ties keys together.
  const parts = text === '+' ? ['+'] : text.split('+');
  return {
    mod: parts.includes('Mod'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: parts.at(-1) ?? '',
  };
}

const isLetter = (key: string): boolean => /^[A-Z]$/.test(key);
const isFigure = (key: string): boolean => /^[0-9]$/.test(key);

/** The part of a keyboard event that decides; so that the rule can be tested without a browser. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key press is this shortcut. Signs such as `?` count as typed, wherever the keyboard has them. */
export function isShortcut(press: KeyPress, text: string, mac: boolean): boolean {
  const wanted = parse(text);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (other || mod !== wanted.mod || press.altKey !== wanted.alt) return false;
  if (isLetter(wanted.key)) {
    // With Alt a Mac types another sign, so the place on the keyboard decides there.
    const same = wanted.alt ? press.code === `Key${wanted.key}` : press.key.toUpperCase() === wanted.key;
    return same && press.shiftKey === wanted.shift;
  }
  if (isFigure(wanted.key)) {
    const same = press.key === wanted.key || (wanted.alt && press.code === `Digit${wanted.key}`);
    return same && !press.shiftKey;
  }
  if (press.key !== wanted.key) return false;
  return wanted.key.length === 1 || press.shiftKey === wanted.shift;
}

const names: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  ArrowUp: { nl: '↑', en: '↑' },
  ArrowDown: { nl: '↓', en: '↓' },
  Backspace: { nl: '⌫', en: '⌫' },
  Delete: { nl: 'Delete', en: 'Delete' },
};

/** A shortcut as people write it: *Ctrl Shift Z*, on a Mac *⇧⌘Z*. */
export function shortcutText(language: Language, text: string, mac: boolean = isMac): string {
  const { mod, alt, shift, key } = parse(text);
  const name = names[key]?.[language] ?? key;
  if (mac) return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`;
  return [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join(' ');
}

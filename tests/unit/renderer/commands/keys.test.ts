import { describe, expect, test } from 'vitest';
import { appCommands } from '../../../../shared/appCommands.ts';
import { isShortcut, shortcutText, type KeyPress } from '../../../../renderer/commands/keys.ts';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});

describe('a key press is a shortcut', () => {
  test('with Ctrl, and on a Mac with ⌘ instead', () => {
    expect(isShortcut(press('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true);
    expect(isShortcut(press('k', { metaKey: true }), 'Mod+K', false)).toBe(false);
    expect(isShortcut(press('k', { metaKey: true }), 'Mod+K', true)).toBe(true);
    expect(isShortcut(press('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false);
  });

  test('and undo is not redo: Shift counts for letters', () => {
    const redo = press('Z', { ctrlKey: true, shiftKey: true });
    expect(isShortcut(redo, 'Mod+Z', false)).toBe(false);
    expect(isShortcut(redo, 'Mod+Shift+Z', false)).toBe(true);
  });

  test('for a sign as it is typed, wherever the keyboard has it', () => {
    expect(isShortcut(press('?', { shiftKey: true }), '?', false)).toBe(true);
    expect(isShortcut(press('+', { shiftKey: true }), '+', false)).toBe(true);
    expect(isShortcut(press('+'), '+', false)).toBe(true);
    expect(isShortcut(press('[', { ctrlKey: true }), '[', false)).toBe(false);
  });

  test('by the place on the keyboard where Alt makes another sign', () => {
    const alt = press('π', { code: 'KeyP', altKey: true, shiftKey: true });
    expect(isShortcut(alt, 'Alt+Shift+P', true)).toBe(true);
    expect(isShortcut(press('¡', { code: 'Digit1', altKey: true }), 'Alt+1', true)).toBe(true);
  });

  test('and F6 backwards is another than F6', () => {
    expect(isShortcut(press('F6', { shiftKey: true }), 'F6', false)).toBe(false);
    expect(isShortcut(press('F6', { shiftKey: true }), 'Shift+F6', false)).toBe(true);
  });
});

test('shortcuts are written as people know them', () => {
  expect(shortcutText('nl', 'Mod+Shift+Z', false)).toBe('Ctrl Shift Z');
  expect(shortcutText('nl', 'Mod+Shift+Z', true)).toBe('⇧⌘Z');
  expect(shortcutText('en', 'Alt+ArrowUp', false)).toBe('Alt ↑');
  expect(shortcutText('en', '+', false)).toBe('+');
});

test('no two commands share a shortcut', () => {
  const keys = appCommands.flatMap((command) => command.keys);
  expect(keys).toEqual([...new Set(keys)]);
});

test('a bare letter or sign works in the map only, so that fields and screen readers keep their letters', () => {
  const bare = appCommands.filter((command) => command.keys.some((key) => /^[^?]$/.test(key)));
  expect(bare.length).toBeGreaterThan(10);
  expect(bare.filter((command) => !('place' in command))).toEqual([]);
});

test('in each language every command has a name of its own', () => {
  for (const language of ['nl', 'en'] as const) {
    const names = appCommands.map((command) => command.words[language]);
    expect(names).toEqual([...new Set(names)]);
  }
});

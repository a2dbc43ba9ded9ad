import { describe, expect, it, vi } from 'vitest';
import { readArguments } from '../../../../electron/web/arguments.ts';
import { watchPresence } from '../../../../electron/web/presence.ts';
import { findBrowser, hasScreen, silentSwitches, windowSwitches } from '../../../../electron/web/window.ts';

describe('the words after the command', () => {
  it('say which library, which port, and whether to open and to stay', () => {
    expect(readArguments([])).toEqual({ window: true, keep: false });
    expect(readArguments(['--no-window', '--keep', '--port', '8080', '--library', 'a b.raderwerk'])).toEqual({
      window: false,
      keep: true,
      port: 8080,
      library: 'a b.raderwerk',
    });
    expect(readArguments(['--library=a=b.raderwerk', '--port=0'])).toEqual({
      window: true,
      keep: false,
      library: 'a=b.raderwerk',
      port: 0,
    });
  });

  it.each([
    [['--unknown'], '--unknown'],
    [['file.json'], 'file.json'],
    [['--port'], '--port'],
    [['--port', 'x'], '--port'],
    [['--port', '65536'], '--port'],
    [['--port', '-1'], '--port'],
    [['--library'], '--library'],
    [['--no-sandbox', '--keep'], '--no-sandbox'],
  ])('are refused as a whole when one is not understood: %j', (words, unknown) => {
    expect(readArguments(words)).toEqual({ unknown });
  });
});

describe('the window of the loopback host', () => {
  it('is silent, has a profile of its own, and its sandbox unless it is opened by root', () => {
    const switches = windowSwitches('http://127.0.0.1:1/#start=x', '/data/window', false);
    expect(switches).toEqual(expect.arrayContaining([...silentSwitches]));
    expect(switches).toContain('--app=http://127.0.0.1:1/#start=x');
    expect(switches).toContain('--user-data-dir=/data/window');
    expect(switches).not.toContain('--no-sandbox');
    expect(windowSwitches('', '', true)).toEqual(expect.arrayContaining(['--no-sandbox', '--test-type']));
  });

  it('needs a browser and a screen', () => {
    expect(findBrowser({ CHROMIUM: process.execPath })).toBe(process.execPath);
    expect(findBrowser({ PATH: '/nowhere:relative' })).toBeUndefined();
    if (process.platform !== 'linux') return;
    expect(hasScreen({})).toBe(false);
    expect(hasScreen({ DISPLAY: ':0' })).toBe(true);
    expect(hasScreen({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });
});

describe('a host without a window', () => {
  it('ends ten seconds after the last has gone, not when another is still there or comes back', () => {
    vi.useFakeTimers();
    const end = vi.fn<() => void>();
    const presence = watchPresence(end);
    vi.advanceTimersByTime(1_000_000);
    const first = presence.enter();
    const second = presence.enter();
    first();
    first();
    expect(presence.count()).toBe(1);
    vi.advanceTimersByTime(60_000);
    second();
    vi.advanceTimersByTime(9_999);
    const third = presence.enter();
    vi.advanceTimersByTime(60_000);
    expect(end).not.toHaveBeenCalled();
    third();
    vi.advanceTimersByTime(10_000);
    expect(end).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('ends when the browser that it opened never comes', () => {
    vi.useFakeTimers();
    const end = vi.fn<() => void>();
    watchPresence(end, 60_000);
    vi.advanceTimersByTime(59_999);
    expect(end).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(end).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});

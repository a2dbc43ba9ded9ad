import { describe, expect, it, vi } from 'vitest';
import type { WebContents } from 'electron';
import { restrictContents } from '../../../../electron/desktop/contentsRules.ts';
import { windowOptions } from '../../../../electron/desktop/window.ts';
import { FakeContents } from '../../../kit/fakeElectron.ts';
import { runningDesktop } from '../../../kit/runningDesktop.ts';

describe('a window', () => {
  it('is made with everything shut that can be shut', () => {
    const { webPreferences } = windowOptions('/program/preload.cjs', true);
    expect(webPreferences).toEqual({
      preload: '/program/preload.cjs',
      partition: 'persist:raderwerk',
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it('has the tools of developers only while it is being developed', () => {
    expect(windowOptions('', false).webPreferences?.devTools).toBe(true);
  });

  it('holds our own page, in a session without a cache, and names no theory in its title', async () => {
    const { window, electron, end } = await runningDesktop();
    expect(window.loaded).toEqual(['app://local/']);
    expect(electron.sessions.get('persist:raderwerk')).toEqual({ cache: false });
    const preventDefault = vi.fn<() => void>();
    window.emit('page-title-updated', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    end();
  });
});

describe('a page', () => {
  const page = (): { contents: FakeContents; refused: string[] } => {
    const contents = new FakeContents();
    const refused: string[] = [];
    restrictContents(contents as unknown as WebContents, (what) => refused.push(what));
    return { contents, refused };
  };
  const prevented = (event: string, url: string): boolean => {
    let stopped = false;
    const { contents } = page();
    contents.emit(event, { url, preventDefault: () => (stopped = true) });
    return stopped;
  };

  it.each(
    ['will-navigate', 'will-frame-navigate', 'will-redirect'].flatMap((event) =>
      [
        'https://evil.example/',
        'http://127.0.0.1/',
        'file:///etc/passwd',
        'about:blank',
        'javascript:alert(1)',
        'data:text/html,x',
        'blob:app://local/1',
        'app://local/other',
        'app://local/?x',
        'app://other/',
      ].map((url) => [event, url] as const),
    ),
  )('stays where it is: %s to %s', (event, url) => {
    expect(prevented(event, url)).toBe(true);
  });

  it('may be loaded again', () => {
    expect(prevented('will-navigate', 'app://local/')).toBe(false);
  });

  it.each(['https://evil.example/', 'app://local/', 'about:blank', 'file:///x', ''])(
    'opens no window: %s',
    (url) => {
      const { contents, refused } = page();
      expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' });
      expect(refused).toEqual(['window']);
    },
  );

  it('takes in no other page, nor its script', () => {
    const { contents } = page();
    let stopped = false;
    const preferences = { preload: '/tmp/evil.js' };
    contents.emit('will-attach-webview', { preventDefault: () => (stopped = true) }, preferences, {});
    expect(stopped).toBe(true);
    expect(preferences).toEqual({});
  });
});

describe('a window that is closed', () => {
  it('goes at once when all is saved', async () => {
    const { window, end } = await runningDesktop();
    window.close();
    expect(window.destroyed).toBe(true);
    end();
  });

  it('goes by itself once the page has saved', async () => {
    vi.useFakeTimers();
    const { window, electron, end } = await runningDesktop();
    window.unsaved = true;
    window.close();
    expect(window.destroyed).toBe(false);
    window.unsaved = false;
    vi.advanceTimersByTime(100);
    expect(window.destroyed).toBe(true);
    expect(electron.dialog.asked).toEqual([]);
    vi.useRealTimers();
    end();
  });

  it.each([
    ['stays when its user would rather wait', 0, false],
    ['goes when its user would rather lose the latest changes', 1, true],
  ])('asks after two seconds, and %s', async (_, answer, gone) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { window, electron, end } = await runningDesktop();
    electron.dialog.answer = answer;
    window.unsaved = true;
    window.close();
    vi.advanceTimersByTime(1_900);
    expect(electron.dialog.asked).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(electron.dialog.asked).toHaveLength(1);
    expect(window.destroyed).toBe(gone);
    vi.useRealTimers();
    end();
  });
});

import { mkdirSync, symlinkSync, writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appCommands } from '../../../../shared/appCommands.ts';
import { acceleratorOf, menuTemplate } from '../../../../electron/desktop/menu.ts';
import { namedFiles } from '../../../../electron/desktop/files.ts';
import { FakeWindow } from '../../../kit/fakeElectron.ts';
import { runningDesktop, type RunningDesktop } from '../../../kit/runningDesktop.ts';

let desktop: RunningDesktop;
beforeEach(async () => {
  desktop = await runningDesktop();
});
afterEach(() => desktop.end());

const starterFile = path.resolve(import.meta.dirname, '../../../../db/starter/fit-or-unfit-b.json');

describe('a page that breaks down', () => {
  it('gets a new window with what was saved', () => {
    desktop.window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(desktop.window.destroyed).toBe(true);
    expect(FakeWindow.all).toHaveLength(2);
    expect(FakeWindow.all[1]?.loaded).toEqual(['app://local/']);
  });

  it('is told after the third time in a minute instead', () => {
    for (let at = 0; at < 3; at += 1)
      FakeWindow.all.at(-1)?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(FakeWindow.all).toHaveLength(3);
    expect(desktop.electron.dialog.errors).toHaveLength(1);
    expect(desktop.electron.dialog.errors[0]).toContain('drie keer');
  });

  it('is left alone when it ended as it should', () => {
    desktop.window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(FakeWindow.all).toHaveLength(1);
  });
});

describe('the end of the program', () => {
  it('comes once what is underway is answered and the libraries are closed', async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const busy = await runningDesktop({
      'theory.list': async () => {
        await held;
        return [];
      },
    });
    const answer = busy.call(['theory.list', {}]);
    busy.electron.parts.app.quit();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(busy.closed()).toBe(false);
    release();
    expect(await answer).toEqual({ ok: true, value: [] });
    await vi.waitFor(() => expect(busy.electron.app.exited).toBe(0));
    expect(busy.closed()).toBe(true);
    busy.end();
  });

  it('comes when the last window has gone', async () => {
    desktop.electron.app.emit('window-all-closed');
    await vi.waitFor(() => expect(desktop.electron.app.exited).toBe(0));
  });
});

describe('a machine that sleeps or ends', () => {
  it('has every page save first', () => {
    desktop.electron.power.emit('suspend');
    desktop.electron.power.emit('shutdown', { preventDefault: () => undefined });
    expect(desktop.window.webContents.sent).toEqual([
      ['menu', 'save-now'],
      ['menu', 'save-now'],
    ]);
  });

  it('is asked to wait while something is underway, and only then', async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const busy = await runningDesktop({
      'theory.list': async () => {
        await held;
        return [];
      },
    });
    const wait = vi.fn<() => void>();
    busy.electron.power.emit('shutdown', { preventDefault: wait });
    expect(wait).not.toHaveBeenCalled();
    const answer = busy.call(['theory.list', {}]);
    busy.electron.power.emit('shutdown', { preventDefault: wait });
    expect(wait).toHaveBeenCalledOnce();
    release();
    await answer;
    busy.end();
  });
});

describe('files named on a command line', () => {
  it('are plain files that are there, within 32 words', () => {
    const { folder } = desktop;
    writeFileSync(path.join(folder, 'a.json'), '{}');
    mkdirSync(path.join(folder, 'folder'));
    symlinkSync('/etc/passwd', path.join(folder, 'link'));
    const words = ['a.json', 'folder', 'link', 'none.json', '--a.json', 'a\0b', 'x'.repeat(5000)];
    expect(namedFiles(words, folder)).toEqual([path.join(folder, 'a.json')]);
    expect(namedFiles([...Array.from({ length: 32 }, () => '-'), 'a.json'], folder)).toEqual([]);
  });

  it('come in through the import, also from a second start, which brings the first window forward', async () => {
    await desktop.handlers['theory.remove']({ id: 'fit-or-unfit-b' });
    desktop.electron.app.emit('second-instance', {}, ['raderwerk', starterFile], '/');
    await vi.waitFor(async () =>
      expect((await desktop.handlers['theory.list']({})).map(({ id }) => id)).toContain('fit-or-unfit-b'),
    );
    expect(FakeWindow.focused).toBe(desktop.window);
  });

  it('change nothing when they are no theory', async () => {
    const before = await desktop.handlers['theory.list']({});
    await desktop.desktop.takeFiles(['/etc/hostname', import.meta.filename], '/');
    expect(await desktop.handlers['theory.list']({})).toEqual(before);
    expect(desktop.log.every((line) => line.startsWith('import-refused {"error":"ApiError"'))).toBe(true);
  });
});

describe('the menu', () => {
  const chosen: string[] = [];
  const actions = {
    choose: (id: string) => chosen.push(id),
    newWindow: () => undefined,
    quit: () => undefined,
  };
  const items = (language: 'nl' | 'en') =>
    menuTemplate(language, actions).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

  it('holds every command of the program once, in both languages', () => {
    const ids = items('nl').flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(ids.toSorted()).toEqual(appCommands.map(({ id }) => id).toSorted());
    expect(items('en').map(({ label }) => label)).not.toEqual(items('nl').map(({ label }) => label));
  });

  it('shows shortcuts and leaves the keys to the page', () => {
    const withKeys = items('nl').filter(({ accelerator }) => accelerator !== undefined);
    expect(withKeys.length).toBeGreaterThan(20);
    expect(withKeys.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
    expect(acceleratorOf('Mod+Shift+ArrowUp')).toBe('CmdOrCtrl+Shift+Up');
    expect(acceleratorOf('+')).toBe('Plus');
    expect(acceleratorOf(undefined)).toBeUndefined();
  });

  it('sends what is chosen to the page in focus, by the id of its command', async () => {
    await desktop.desktop.drawMenu();
    const [menu] = desktop.electron.menus as [ReturnType<typeof menuTemplate>];
    const undo = menu
      .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
      .find(({ id }) => id === 'undo');
    desktop.window.focus();
    (undo?.click as (() => void) | undefined)?.();
    expect(desktop.window.webContents.sent).toEqual([['menu', 'undo']]);
  });

  it('follows the language at once when the page changes it, and so do the dialogs', async () => {
    await desktop.desktop.drawMenu();
    const said = (): string => JSON.stringify(desktop.electron.menus.at(-1));
    expect(said()).toContain('"Bestand"');
    await desktop.call(['settings.set', { language: 'en' }]);
    expect(said()).toContain('"File"');
    for (let at = 0; at < 3; at += 1)
      FakeWindow.all.at(-1)?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(desktop.electron.dialog.errors[0]).toContain('three times');
    await desktop.desktop.drawMenu();
    await desktop.handlers['settings.set']({ language: 'system' });
    await desktop.desktop.drawMenu();
    expect(said()).toContain('"Bestand"');
  });

  it('follows the language of another library when that is opened', async () => {
    const english = await runningDesktop({
      'library.open': async () => {
        await desktop.handlers['settings.set']({ language: 'en' });
        return desktop.handlers['library.state']({});
      },
      'settings.get': () => desktop.handlers['settings.get']({}),
    });
    expect(await english.call(['library.open', { key: 'another' }])).toMatchObject({ ok: true });
    expect(JSON.stringify(english.electron.menus.at(-1))).toContain('"File"');
    english.end();
  });

  it('stays as it is when a call is refused, and no call fails because of it', async () => {
    await desktop.desktop.drawMenu();
    const drawn = desktop.electron.menus.length;
    expect(await desktop.call(['settings.set', { language: 'fr' }])).toMatchObject({ ok: false });
    expect(desktop.electron.menus).toHaveLength(drawn);
    const closed = await runningDesktop({
      'settings.get': async () => {
        throw new Error('the library has gone');
      },
    });
    expect(await closed.call(['settings.set', { language: 'en' }])).toMatchObject({ ok: true });
    expect(closed.log.some((line) => line.startsWith('menu-failed'))).toBe(true);
    closed.end();
  });
});

describe('the source of the desktop', () => {
  const folder = path.resolve(import.meta.dirname, '../../../../electron/desktop');
  const source = ['main', 'desktop', 'window', 'ipc', 'protocol', 'downloads', 'preload', 'menu', 'switches']
    .map((name) => readFileSync(path.join(folder, `${name}.ts`), 'utf8'))
    .join('\n');

  it.each([
    'webSecurity',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'enableBlinkFeatures',
    'disableBlinkFeatures',
    'bypassCSP',
    'allowServiceWorkers',
    'corsEnabled',
    'openExternal',
    'openPath',
    'openDevTools',
    'crashReporter',
    'autoUpdater',
    'setAsDefaultProtocolClient',
    'addRecentDocument',
    'navigateOnDragDrop',
    'http://',
    'https://',
    'file://',
  ])('never names %s', (word) => {
    expect(source).not.toContain(word);
  });
});

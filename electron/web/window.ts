import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Browsers that can open one address as a window of its own, dearest first. */
function places(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = env['CHROMIUM'];
  const onPath = (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .flatMap((folder) =>
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
        (name) => path.join(folder, name),
      ),
    );
  const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  if (process.platform === 'win32') return [...(named ? [named] : []), ...programs];
  return [...(named ? [named] : []), ...(process.platform === 'darwin' ? mac : onPath)];
}

/** The browser for the window, or undefined where there is none. */
export const findBrowser = (
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined => places(env).find((place) => existsSync(place));

/** Whether there is a screen to open a window on. */
export const hasScreen = (env: Readonly<Record<string, string | undefined>> = process.env): boolean =>
  process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/** Parts of a browser that ask elsewhere, or that belong to the address bar, which a window of the program has not. */
const unwanted = [
  'OptimizationHints',
  'MediaRouter',
  'Translate',
  'AutofillServerCommunication',
  'AimEnabled',
  'LensOverlay',
  // The bar's list is a page of its own that is loaded with each window: half of what opening one takes.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Switches that keep the browser from looking anything up: all that its window needs is on this machine. */
export const silentSwitches: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pings',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  `--disable-features=${unwanted.join(',')}`,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=127.0.0.1',
];

/** What the browser is started with: one window without bars, a profile in the program's own folder. */
export function windowSwitches(address: string, profile: string, asRoot: boolean): readonly string[] {
  return [
    `--app=${address}`,
    '--window-size=1440,900',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    ...silentSwitches,
    // Chromium does not start as root with its sandbox; --test-type keeps its warning off the window.
    ...(asRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
}

/** Opens the window; what the browser says in the terminal is not passed on. */
export const openWindow = (browser: string, address: string, profile: string): ChildProcess =>
  spawn(browser, windowSwitches(address, profile, process.getuid?.() === 0), { stdio: 'ignore' });

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from './steps.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

function found() {
  const named = process.env.CHROMIUM;
  if (named && existsSync(named)) return named;
  const system = places.find((place) => existsSync(place));
  if (system) return system;
  try {
    const bundled = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(bundled) ? bundled : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The path of a Chromium for the end-to-end tests: the system's, Playwright's, or on Debian as root one installed from its
 * packages. Undefined where none can be had; the caller then says what to do.
 */
export async function chromium() {
  const present = found();
  if (present) return present;
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!debian) return undefined;
  console.log('    no Chromium found: installing it from the packages of Debian');
  await run('apt-get', ['update', '-qq'], { quiet: true });
  const packages = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];
  const installed = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (installed.code !== 0) console.log(installed.output.slice(-2000));
  return found();
}

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ownEnvironment, ownNode, prepare, root } from './prepare.mjs';

/**
 * `npm start`: makes everything ready and opens the program, in Electron where its binary is or can be fetched, else from the
 * loopback host in a browser window of its own. `--web` takes the second way at once. Plain JavaScript for Node ≥ 20.
 */
const searchMilliseconds = 3000;
const electronFolder = path.join(root, 'node_modules', 'electron');

/** Electron's program by its path, never through its module, which would fetch it. */
function electronBinary() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(electronFolder, 'dist');
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  const file = path.join(folder, names[process.platform] ?? 'electron');
  return existsSync(file) ? file : undefined;
}

/** Says when Electron was last looked for in vain, so that not every start waits for it again. */
const inVain = path.join(root, '.cache', 'electron-not-reached');
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Fetches Electron's program when the place it comes from answers within three seconds. */
async function fetchElectron() {
  const { version } = JSON.parse(readFileSync(path.join(electronFolder, 'package.json'), 'utf8'));
  if (existsSync(inVain) && Date.now() - statSync(inVain).mtimeMs < dayMilliseconds) return undefined;
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/';
  console.log('Raderwerk: looking for Electron (3 seconds at most) …');
  try {
    await fetch(`${mirror}v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(searchMilliseconds),
    }).then((response) => {
      if (!response.ok) throw new Error(String(response.status));
    });
  } catch {
    mkdirSync(path.dirname(inVain), { recursive: true });
    writeFileSync(inVain, '');
    console.log('Raderwerk: Electron cannot be fetched here; the program opens in a browser window instead.');
    return undefined;
  }
  console.log('Raderwerk: fetching Electron (about 110 MB, once) …');
  await run(ownNode(), [path.join(electronFolder, 'install.js')]);
  return electronBinary();
}

/** Runs a program to its end and passes on what ends us, so that nothing is left behind. */
function run(command, args) {
  return new Promise((resolve) => {
    // npm runs scripts in the program's folder; names of files are meant from where the person is.
    const cwd = process.env.INIT_CWD ?? process.cwd();
    const child = spawn(command, args, { cwd, env: ownEnvironment(), stdio: 'inherit' });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Electron needs a screen, and on Linux it does not run as root without giving up its sandbox. */
function electronCanRun() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) && process.getuid() !== 0;
}

/** Electron takes a value in one word with its name only. */
function inOneWord(words) {
  const at = words.indexOf('--library');
  if (at < 0 || at + 1 >= words.length) return words;
  return [...words.slice(0, at), `--library=${words[at + 1]}`, ...words.slice(at + 2)];
}

const args = process.argv.slice(2);
const onlyWeb = /^--(?:web|no-window|keep|port)(?:=|$)/;
const web = args.some((word) => onlyWeb.test(word));
const rest = args.filter((word) => word !== '--web');

await prepare();
const electron = web || !electronCanRun() ? undefined : (electronBinary() ?? (await fetchElectron()));
process.exitCode = electron
  ? await run(electron, [root, ...inOneWord(rest)])
  : await run(ownNode(), [path.join(root, 'dist/web/main.js'), ...rest]);

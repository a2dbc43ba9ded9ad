import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { root } from './prepare.mjs';

/** Builds the screen and the hosts into `dist/`, and writes the list of the screen's files that a host may serve. */
const dist = path.join(root, 'dist');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

function pageFiles() {
  const folder = path.join(dist, 'renderer');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const type = types[path.extname(entry.name)];
      if (!type) throw new Error(`no type for ${entry.name}: add it to the list of types`);
      const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
      return { path: `/${path.relative(folder, file).replaceAll(path.sep, '/')}`, type, sha256 };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

rmSync(dist, { recursive: true, force: true });
const quiet = { logLevel: 'warn', configLoader: 'native' };
const hosts = { ...quiet, configFile: path.join(root, 'electron/vite.config.ts') };
await Promise.all([
  build({ ...quiet, configFile: path.join(root, 'renderer/vite.config.ts') }),
  build(hosts),
  existsSync(path.join(root, 'electron/desktop/preload.ts')) && build({ ...hosts, mode: 'preload' }),
]);
writeFileSync(path.join(dist, 'page-files.json'), `${JSON.stringify(pageFiles(), null, 1)}\n`);

import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** The hosts built as for the product, with a page that says nothing: what tests start that need the process, not the screen. */
export interface BuiltHost {
  /** The program of the loopback host. */
  readonly main: string;
  /** The program of the command line. */
  readonly cli: string;
  readonly folder: string;
  readonly remove: () => void;
}

/** Where a whole run keeps what it has built once, for each test to copy. */
const builtOnce = 'RADERWERK_BUILT_ONCE';

/** Builds once for all tests of a run; its end removes what was built. For the runner of the tests. */
export default async function buildOnce(): Promise<() => void> {
  const built = await builtHost();
  process.env[builtOnce] = built.folder;
  return built.remove;
}

/** The hosts in a folder of the caller's own, who may change what is in it and removes it. */
export async function builtHost(): Promise<BuiltHost> {
  const cache = path.join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'host-'));
  const from = process.env[builtOnce];
  if (from === undefined) await buildInto(folder);
  else cpSync(from, folder, { recursive: true });
  return {
    main: path.join(folder, 'dist/web/main.js'),
    cli: path.join(folder, 'dist/cli/main.js'),
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function buildInto(folder: string): Promise<void> {
  const dist = path.join(folder, 'dist');
  await build({
    configFile: path.join(root, 'electron/vite.config.ts'),
    configLoader: 'native',
    logLevel: 'error',
    build: { outDir: dist },
  });
  const page = '<!doctype html><title>Raderwerk</title>';
  const sha256 = createHash('sha256').update(page).digest('hex');
  mkdirSync(path.join(dist, 'renderer'), { recursive: true });
  writeFileSync(path.join(dist, 'renderer/index.html'), page);
  writeFileSync(
    path.join(dist, 'page-files.json'),
    JSON.stringify([{ path: '/index.html', type: 'text/html; charset=utf-8', sha256 }]),
  );
  copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
}

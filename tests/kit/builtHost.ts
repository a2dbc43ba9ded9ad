import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** A host built as for the product, with a page that says nothing: what tests start that need the process, not the screen. */
export interface BuiltHost {
  readonly main: string;
  readonly remove: () => void;
}

export async function builtHost(): Promise<BuiltHost> {
  const cache = path.join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'host-'));
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
  return {
    main: path.join(dist, 'web/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

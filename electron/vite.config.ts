import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
const entries = {
  'desktop/main': 'desktop/main.ts',
  'web/main': 'web/main.ts',
  'cli/main': 'cli/main.ts',
  'import/main': 'host/importChild.ts',
};

/**
 * The hosts and the import process, each module two folders below the root as the sources are. Only the database's driver
 * and Electron stay outside. With `--mode preload`, the one script of the desktop window, which its sandbox wants in the old form.
 */
export default defineConfig(({ mode }) => {
  const preload = mode === 'preload';
  const input = preload
    ? { 'desktop/preload': path.join(here, 'desktop/preload.ts') }
    : Object.fromEntries(
        Object.entries(entries)
          .map(([name, file]) => [name, path.join(here, file)] as const)
          .filter(([, file]) => existsSync(file)),
      );
  return {
    root: here,
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
    build: {
      ssr: true,
      outDir: '../dist',
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        external: ['better-sqlite3', 'electron', /^node:/],
        output: preload
          ? { format: 'cjs', entryFileNames: '[name].cjs' }
          : { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
});

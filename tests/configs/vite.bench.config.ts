import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page that the bench drives, built as the screen is. For tests only: it goes to `.cache`, never into the product's `dist`. */
export default defineConfig({
  root: `${import.meta.dirname}/../bench/page`,
  base: '/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../../.cache/bench-page',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 3000,
  },
});

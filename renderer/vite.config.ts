import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The screen as files of this origin alone: nothing inline, nothing from elsewhere, so that the strictest content policy holds.
 * Workers are module files of their own.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // See platform/react.ts.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]|platform[\\/]react\.ts$/,
            },
          ],
        },
      },
    },
  },
});

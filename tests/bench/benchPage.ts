import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { browserSwitches } from '../kit/browserSwitches.ts';

const configFile = path.resolve(import.meta.dirname, '../configs/vite.bench.config.ts');

/** Canvases that the bench's page can show. */
export type CanvasName = 'raderwerk' | 'react-flow' | 'vis-network';

export interface BenchPage {
  /** A fresh page at 1440 × 900 on that canvas, with its code read, at rest, and nothing drawn; the caller closes it. */
  readonly open: (canvas: CanvasName) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Builds the bench's page, serves it on the loopback address and starts a browser for it. */
export async function openBenchPage(executablePath: string): Promise<BenchPage> {
  const quiet = { configFile, configLoader: 'native', logLevel: 'error' } as const;
  await build(quiet);
  const server = await preview({ ...quiet, preview: { host: '127.0.0.1', port: 0 } });
  const close = async (): Promise<void> => {
    await browser?.close();
    await server.close();
  };
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath, args: [...browserSwitches] });
  } catch (error) {
    await close();
    throw error;
  }
  const running = browser;
  const address = server.resolvedUrls?.local[0] ?? '';
  return {
    open: async (canvas) => {
      const page = await running.newPage({
        viewport: { width: 1440, height: 900 },
        locale: 'nl-NL',
        reducedMotion: 'reduce',
      });
      await page.goto(`${address}?canvas=${canvas}`);
      await page.waitForFunction(() => '__bench' in window);
      await page.waitForTimeout(2_000);
      return page;
    },
    close,
  };
}

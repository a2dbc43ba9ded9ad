import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserSwitches } from './browserSwitches.ts';

const root = path.resolve(import.meta.dirname, '../..');
const addressLine = /http:\/\/127\.0\.0\.1:\d+\/#start=[\w-]+/;

export interface PageOptions {
  readonly executable: string;
  readonly language?: 'nl' | 'en';
  readonly dark?: boolean;
  /** Files in the exchange format to take in before the host starts. */
  readonly files?: readonly string[];
}

/** The built product in a browser: a page at 1440 × 900 on a host with a library of its own. */
export interface ProductPage {
  readonly page: Page;
  /** What the page told that it should not have: errors of scripts. Empty when all is well. */
  readonly concerns: readonly string[];
  readonly close: () => Promise<void>;
}

function takeIn(home: string, files: readonly string[]): Promise<void> {
  const main = path.join(root, 'dist/cli/main.js');
  const library = path.join(home, 'bench.raderwerk');
  const call = (words: readonly string[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [main, ...words, '--library', library], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, RADERWERK_HOME: home },
      });
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`${words[0] ?? ''} ended with ${code ?? 'a signal'}`)),
      );
    });
  return call(['init']).then(() => call(['import', ...files]));
}

async function addressOf(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      output += piece.toString();
      const found = addressLine.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('close', () => reject(new Error(`the host ended: ${output}`)));
  });
}

/**
 * Starts the built host in a new folder and opens it in Chromium, as `npm run web` does with a window. Rejects with what the host
 * printed when it ends before it says where it is. `close` ends host and browser and removes the folder.
 */
export async function openProduct(options: PageOptions): Promise<ProductPage> {
  const home = mkdtempSync(path.join(tmpdir(), 'raderwerk-page-'));
  const language = options.language ?? 'nl';
  const words = ['--keep', '--no-window'];
  if (options.files) {
    await takeIn(home, options.files);
    words.push('--library', path.join(home, 'bench.raderwerk'));
  }
  const host = spawn(process.execPath, [path.join(root, 'dist/web/main.js'), ...words], {
    env: {
      ...process.env,
      RADERWERK_HOME: home,
      LC_ALL: '',
      LANG: language === 'nl' ? 'nl_NL.UTF-8' : 'en_GB.UTF-8',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    const ended = host.exitCode === null ? once(host, 'close') : undefined;
    host.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const address = await addressOf(host);
    browser = await chromium.launch({
      executablePath: options.executable,
      args: [...browserSwitches],
    });
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      colorScheme: options.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const concerns: string[] = [];
    page.on('pageerror', (error) => concerns.push(String(error.stack ?? error).slice(0, 400)));
    await page.goto(address);
    return { page, concerns, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens a theory of the library screen by its title and waits until its boxes are drawn. */
export async function openTheory(page: Page, title: string): Promise<void> {
  await page.getByText(title, { exact: true }).first().click();
  await page.waitForSelector('[data-region="canvas"] .react-flow__node-box');
  await settled(page);
}

/** Waits until fonts are there and two pictures have been painted since. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

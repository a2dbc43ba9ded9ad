import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { startHost, type HostProcess } from './hostProcess.ts';
import { smallDisk } from './smallDisk.ts';

const main = path.resolve(import.meta.dirname, '../../dist/web/main.js');

/** The built product in a home of its own: where its page is, and its end and new beginning on the same home. */
export interface WebHost {
  readonly home: string;
  /** The address to open; new after each start, and good for one window. */
  readonly address: () => string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

interface HostFixtures {
  /** The language of the system that the host runs on. */
  readonly language: 'nl' | 'en';
  /** Megabytes of a disk of its own on which the home stands; 0 for the disk that everyone has. */
  readonly disk: number;
  readonly host: WebHost;
}

/** A test with the built product beside it, as a person has it who starts it for the first time. */
export const test = base.extend<HostFixtures>({
  language: ['nl', { option: true }],
  disk: [0, { option: true }],
  host: async ({ language, disk }, give) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-e2e-'));
    const own = disk > 0 ? smallDisk(folder, disk) : undefined;
    const home = own ? path.join(own.at, 'home') : folder;
    const env = { LANG: language === 'nl' ? 'nl_NL.UTF-8' : 'en_GB.UTF-8' };
    let running: HostProcess | undefined;
    const stop = async (): Promise<void> => {
      running?.child.kill('SIGTERM');
      await running?.ended;
      running = undefined;
    };
    const start = async (): Promise<void> => {
      running = await startHost(main, { home, env });
    };
    await start();
    await give({ home, address: () => running?.address ?? '', stop, start });
    await stop();
    own?.remove();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

import { defineConfig } from '@playwright/test';
import { browserSwitches } from '../kit/browserSwitches.ts';

export default defineConfig({
  testDir: '../e2e',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous: a machine that is busy with other things is no failure of the program. What is quick is measured by the bench.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  // The longest test begins first, so that the other worker has all the others to fill its time with.
  projects: [
    { name: 'long', testMatch: /sixSteps\.spec\.ts/u },
    { name: 'others', testIgnore: /sixSteps\.spec\.ts/u },
  ],
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    viewport: { width: 1440, height: 900 },
    // Without a graphics processor each frame of a movement is drawn by the processor that the test needs itself.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace takes a third of the time of the whole run; TRACE=1 asks for one of what fails.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [...browserSwitches],
    },
  },
});

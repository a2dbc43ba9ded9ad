import { defineConfig } from 'vitest/config';

// Generous: a machine that is busy with other things is no failure of the program.
const common = { root: '.', maxWorkers: 3, testTimeout: 180_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    maxWorkers: 3,
    projects: [
      {
        // Pure functions keep nothing between files: one worker reads them once.
        test: {
          ...common,
          name: 'pure',
          isolate: false,
          include: ['tests/unit/{shared,renderer}/**/*.test.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'hosts',
          include: ['tests/unit/{db,electron}/**/*.test.ts'],
          globalSetup: ['tests/kit/builtHost.ts'],
        },
      },
    ],
  },
});

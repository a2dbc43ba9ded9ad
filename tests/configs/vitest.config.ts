import { defineConfig } from 'vitest/config';

// Generous: a machine that is busy with other things is no failure of the program.
const common = {
  root: '.',
  maxWorkers: 2,
  // Modules that keep nothing between files are read once a worker, not once a file.
  isolate: false,
  testTimeout: 180_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: 'pure',
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

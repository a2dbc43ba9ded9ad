import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/unit/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 180_000,
  },
});

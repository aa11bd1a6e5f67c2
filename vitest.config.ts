import { defineConfig } from 'vitest/config';

// Two projects: `unit` runs in seconds and is what one keeps running; `slow` holds OCR, browser, cluster and kill tests.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.slow.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'slow', include: ['test/**/*.slow.test.ts'], testTimeout: 300_000, fileParallelism: false } },
    ],
  },
});

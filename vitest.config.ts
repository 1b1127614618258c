import { defineConfig } from 'vitest/config';

// Every worker samples by one seed, also over midnight.
process.env.EVENHAND_SEED ??= new Date().toISOString().slice(0, 10);

export default defineConfig({
  test: {
    globalSetup: ['tests/daily-sample.ts'],
    // Tests of the browser mostly wait for it.
    maxWorkers: '100%',
    // What a worker has read and compiled once, the content and the pages of a built site among it, serves all its tests.
    isolate: false,
    projects: [
      {
        extends: true,
        // Some of them start a command, and on a busy machine that takes its time.
        test: { name: 'source', include: ['tests/{unit,content}/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: ['tests/published-sites.ts', 'tests/browser/start-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // All pages of all pairs take more than four gigabytes.
          execArgv: ['--max-old-space-size=6144'],
        },
      },
    ],
  },
});

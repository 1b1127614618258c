import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests of the browser mostly wait for it.
    maxWorkers: '100%',
    projects: [
      {
        // Some of them start a command, and on a busy machine that takes its time.
        test: { name: 'source', include: ['tests/{unit,content}/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: ['tests/published-sites.ts', 'tests/browser/start-browser.ts'],
          testTimeout: 60_000,
          // Two built sites, read whole, take more than a process is given by itself.
          execArgv: ['--max-old-space-size=6144'],
        },
      },
    ],
  },
});

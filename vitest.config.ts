import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests of the browser mostly wait for it.
    maxWorkers: '100%',
    projects: [
      {
        // Commands are tested as processes of their own, which take their time on a busy machine.
        test: { name: 'source', include: ['tests/{unit,content}/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: ['tests/published-sites.ts', 'tests/browser/start-browser.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'source', include: ['tests/{unit,content}/**/*.test.ts'] } },
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

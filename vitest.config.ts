import { defineConfig } from 'vitest/config';
import { RunOrder } from './tests/run-order.ts';

export default defineConfig(({ mode }) => {
  // `npm run test:all` tests all pairs; otherwise every worker samples them by one seed, also over midnight.
  if (mode === 'all') process.env.EVENHAND_TESTS = 'all';
  process.env.EVENHAND_SEED ??= new Date().toISOString().slice(0, 10);
  return {
    test: {
      globalSetup: ['tests/daily-sample.ts'],
      // Tests of the browser mostly wait for it; one worker more than there are cores is no quicker.
      maxWorkers: '100%',
      // What a worker has read and compiled once, the content and the pages of a built site among it, serves all its tests.
      isolate: false,
      sequence: { sequencer: RunOrder },
      projects: [
        { test: { name: 'lint', include: ['tests/lint/*.test.ts'], testTimeout: 900_000 } },
        {
          test: {
            name: 'site',
            include: ['tests/{site,browser,firefox}/**/*.test.ts'],
            globalSetup: [
              'tests/published-sites.ts',
              'tests/browser/start-browser.ts',
              'tests/firefox/find-firefox.ts',
            ],
            testTimeout: 60_000,
            hookTimeout: 60_000,
            // What a page comes to show is waited for as long as a busy machine may take.
            expect: { poll: { timeout: 20_000 } },
            // All pages of all pairs take more than four gigabytes.
            execArgv: ['--max-old-space-size=6144'],
          },
        },
        // Some of them start a command, and on a busy machine that takes its time.
        {
          test: {
            name: 'source',
            include: ['tests/{unit,content}/**/*.test.{ts,tsx}'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  };
});

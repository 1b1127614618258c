import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { watchShifts } from './layout-shifts.ts';
import { home, matchup, newPage, openPage, pageTypes } from './open-page.ts';

/** On a slow connection fonts and scripts come after the first picture of a page. In milliseconds. */
const late = 250;

describe.each(Object.entries(pageTypes))('%s', (_, path) => {
  // Both widths wait at once.
  const score = async (width: number) => {
    const { page } = await newPage({ viewport: { width, height: 800 } });
    await page.route(/\.(js|woff2)$/, async (route) => {
      await after(late);
      await route.continue();
    });
    await page.goto(home + path);
    const moved = await watchShifts(page, true);
    const shifts = await moved();
    return { width, shifts, score: shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0) };
  };

  test('moves nothing when fonts and scripts come late, narrow and wide', async () => {
    const found = await Promise.all([360, 1280].map(score));
    // Less than a hundredth is a line of text that becomes a hair narrower.
    expect(found.filter(({ score }) => score >= 0.01)).toEqual([]);
  });
});

test('what moves is seen', async () => {
  const { page } = await openPage(matchup);
  const moved = await watchShifts(page);
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '300px';
    document.querySelector('main')?.prepend(block);
  });
  await expect.poll(moved).not.toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { watchShifts } from './layout-shifts.ts';
import { matchup, openPage, pageTypes } from './open-page.ts';

describe.each(Object.entries(pageTypes))('%s', (_, path) => {
  test.each([360, 1280])('moves nothing while it loads, at %d pixels', async (width) => {
    const { page } = await openPage(path, { viewport: { width, height: 800 } });
    await page.evaluate(() => document.fonts.ready);
    const moved = await watchShifts(page, true);
    const scores = (await moved()).map((shift) => Number.parseFloat(shift));
    // Less than a hundredth is a line of text that becomes a hair narrower.
    expect(scores.reduce((sum, score) => sum + score, 0), (await moved()).join('\n')).toBeLessThan(0.01);
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

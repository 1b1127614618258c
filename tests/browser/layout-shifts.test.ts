import { describe, expect, test } from 'vitest';
import { ofTheDay } from '../daily-sample.ts';
import { delay, fontsAndScripts, movedOnLoading, watchShifts } from './layout-shifts.ts';
import { home, matchup, newPage, openPage, pageTypes } from './open-page.ts';

describe.each(ofTheDay(Object.entries(pageTypes)))('%s', (_, path) => {
  // Both widths wait at once.
  const movedAt = async (width: number) => {
    const { page } = await newPage({ viewport: { width, height: 800 } });
    await delay(page, fontsAndScripts);
    await page.goto(home + path);
    return movedOnLoading(page);
  };

  test('moves nothing when fonts and scripts come late, narrow and wide', async () => {
    expect(await Promise.all([360, 1280].map(movedAt))).toEqual([[], []]);
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

import { describe, expect, test } from 'vitest';
import { matchup, openPage } from '../open-page.ts';

describe('a matchup page with script', () => {
  test('marks the section that is being read in the contents', async () => {
    const { page } = await openPage(matchup);
    for (const id of ['glance', 'growth', 'choose']) {
      await page.evaluate((target) => document.getElementById(target)?.scrollIntoView(), id);
      const current = page.locator('[data-contents] [aria-current]');
      await expect.poll(() => current.getAttribute('href')).toBe(`#${id}`);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => page.locator('[data-contents] [aria-current]').count()).toBe(0);
  });

  test('hides the rows whose sides say the same, and their group when nothing is left of it', async () => {
    const { page } = await openPage('compare/ai-engineer-vs-machine-learning-engineer/');
    const rows = page.locator('#glance tr[id]:visible');
    const all = await rows.count();
    const same = await page.locator('#glance tr[data-same]').count();
    expect(same).toBeGreaterThan(0);
    await page.getByLabel(/^Only what differs/).check();
    await expect.poll(() => rows.count()).toBe(all - same);
    await page.getByLabel(/^Only what differs/).uncheck();
    expect(await rows.count()).toBe(all);
  });

  test('folds long parts on narrow screens only', async () => {
    for (const [width, open] of [
      [360, false],
      [1280, true],
    ] as const) {
      const { page } = await openPage(matchup, { viewport: { width, height: 800 } });
      const parts = page.locator('details[data-fold]:is(#skills, #work, #choose, #ai, #questions)');
      await expect.poll(() => parts.first().getAttribute('open')).toBe(open ? '' : null);
      expect(await parts.count()).toBe(5);
    }
  });
});

test('a matchup page without script has no switch, folds nothing and lists its contents', async () => {
  const { page } = await openPage(matchup, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  expect(await page.locator('input[type=checkbox]:visible').count()).toBe(0);
  expect(await page.locator('details[data-fold]:not([open])').count()).toBe(0);
  expect(await page.locator('[data-contents] a:visible').count()).toBeGreaterThan(9);
});

import { expect, test } from 'vitest';
import { matchup, openPage } from './open-page.ts';
import { next, walk } from './tab-stops.ts';

test('Tab goes from the skip link through the navigation to the marks, each in sight with an outline', async () => {
  const { page } = await openPage(matchup);
  const stops = await walk(page, 60);
  expect(stops[0]?.name).toMatch(/skip/i);
  expect(stops.slice(1, 8).map(({ name }) => name)).toEqual(expect.arrayContaining(['Compare', 'Careers', 'Sources']));
  expect(stops.findIndex(({ mark }) => mark)).toBeGreaterThan(1);
  expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
  expect(stops.filter(({ inView }) => !inView)).toEqual([]);
});

test('the skip link passes over the header', async () => {
  const { page } = await openPage(matchup);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
  const stop = await next(page);
  expect(stop && (await page.evaluate(() => !!document.activeElement?.closest('main')))).toBe(true);
});

test('no bar that stays in place covers what has the focus', async () => {
  const { page } = await openPage(matchup, { viewport: { width: 1280, height: 600 } });
  for (let count = 0; count < 60; count++) await page.keyboard.press('Tab');
  const covered: string[] = [];
  for (let count = 0; count < 40; count++) {
    await page.keyboard.press('Shift+Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      for (let node = above; node; node = node.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(node).position) && !node.contains(element)) return element.outerHTML;
      return '';
    });
    if (name) covered.push(name);
  }
  expect(covered).toEqual([]);
});

test.each([
  ['reduce', 0],
  ['no-preference', 1],
] as const)('with motion set to “%s”, %d animations run when a source opens', async (reducedMotion, least) => {
  const { page } = await openPage(matchup, { reducedMotion });
  // What began is counted, since it may be over before a busy machine asks what runs.
  await page.evaluate(() => {
    document.addEventListener('animationstart', () => {
      const { dataset } = document.documentElement;
      dataset.began = String(Number(dataset.began ?? 0) + 1);
    });
  });
  const began = () => page.evaluate(() => Number(document.documentElement.dataset.began ?? 0));
  await page
    .locator('#short a[data-note]')
    .first()
    .evaluate((mark) => (mark as HTMLElement).click());
  await page.locator('[popover]:popover-open').waitFor();
  if (least > 0) await expect.poll(began).toBeGreaterThanOrEqual(least);
  else {
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.waitForTimeout(300);
    expect(await began()).toBe(0);
  }
});

test('with motion reduced nothing scrolls smoothly or moves over time', async () => {
  const { page } = await openPage(matchup, { reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [document.documentElement, ...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
      }).length,
  );
  expect(moving).toBe(0);
});

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
  // The note is fetched first: what moves is counted frame by frame while it opens.
  const running = await page
    .locator('#short a[data-note]')
    .first()
    .evaluate(async (mark) => {
      (mark as HTMLElement).click();
      let most = 0;
      for (let frame = 0; frame < 120; frame++) {
        await new Promise(requestAnimationFrame);
        most = Math.max(most, document.getAnimations().length);
      }
      return most;
    });
  await page.locator('[popover]:popover-open').waitFor();
  expect(running).toBeGreaterThanOrEqual(least);
  if (least === 0) expect(running).toBe(0);
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

test.each(['.section-bar', '.masthead'])('the list in %s goes with Escape and a tap elsewhere', async (bar) => {
  const { page } = await openPage(matchup, { viewport: { width: 360, height: 780 } });
  const menu = page.locator(`${bar} details.menu`);
  const open = () => menu.evaluate((element) => (element as HTMLDetailsElement).open);
  const summary = menu.locator('summary');
  await summary.click();
  expect(await open()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await open()).toBe(false);
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await summary.click();
  await page.locator('[data-verdict]').click();
  expect(await open()).toBe(false);
});

test('what a link of the list of sections leads to is seen, and no list lies over it', async () => {
  const { page } = await openPage(matchup, { viewport: { width: 360, height: 780 } });
  await page.locator('.section-bar summary').click();
  await page.locator('.section-bar nav a[href="#growth"]').click();
  const heading = page.locator('#growth h2');
  await expect
    .poll(() =>
      heading.evaluate((element) => {
        const { left, top, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + 8, top + height / 2) === element;
      }),
    )
    .toBe(true);
  expect(new URL(page.url()).hash).toBe('#growth');
});

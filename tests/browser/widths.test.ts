import { expect, test } from 'vitest';
import { home, matchup, newPage, openPage, pageTypes } from './open-page.ts';
import { overflowing } from './overflowing.ts';

test('text of twice the usual size, as a reader may set it for all sites, stays inside every page of a phone', async () => {
  const { page } = await newPage({ viewport: { width: 360, height: 780 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  const wide: string[] = [];
  for (const path of Object.values(pageTypes).filter((path) => !path.startsWith('embed/'))) {
    await page.goto(home + path, { waitUntil: 'load' });
    const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    expect(size).toBeGreaterThanOrEqual(32);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    wide.push(...(await overflowing(page)).map((what) => `${path}: ${what}`));
  }
  expect(wide).toEqual([]);
});

test('tables that are wider than a phone scroll inside their own box, and the keyboard can scroll them', async () => {
  const { page } = await openPage(matchup, { viewport: { width: 320, height: 800 } });
  for (const summary of await page.locator('details summary').all()) await summary.click();
  expect(await overflowing(page)).toEqual([]);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) =>
          /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth,
      )
      .map((element) => ({ name: element.getAttribute('aria-label') ?? '', reachable: element.tabIndex >= 0 })),
  );
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.filter(({ name, reachable }) => !name || !reachable)).toEqual([]);
});

test('an open source popover lies inside the window at every width', async () => {
  for (const width of [320, 768, 1280]) {
    const { page } = await openPage(matchup, { viewport: { width, height: 700 }, reducedMotion: 'reduce' });
    const marks = page.locator('#glance tbody a[data-note]');
    for (const mark of [marks.first(), marks.nth(1), marks.last()]) {
      await mark.click();
      const open = page.locator('[popover]:popover-open');
      await expect.poll(() => open.innerText()).toMatch(/Edition/);
      const box = await open.boundingBox();
      expect(box, `${width}`).not.toBeNull();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
      await page.keyboard.press('Escape');
    }
  }
});

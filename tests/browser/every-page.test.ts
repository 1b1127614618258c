import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ofTheDay } from '../daily-sample.ts';
import { colourRules, violations } from './axe.ts';
import { misplaced, strayed } from './citation-marks.ts';
import { openForAll, openPage, pageTypes } from './open-page.ts';
import { overflowing } from './overflowing.ts';
import { pickerIn } from './picker/picker-in.ts';
import { walk } from './tab-stops.ts';

/**
 * What the main part of a page says with its folds open, which a script shuts on a narrow screen, and without the
 * controls that only a script can serve.
 */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('[data-live], [data-copy] + button')];
    const shown = controls.map(({ style }) => style.display);
    for (const { style } of controls) style.display = 'none';
    const shut = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const fold of shut) fold.open = true;
    const text = document.querySelector('main')?.innerText.replace(/\s+/g, ' ') ?? '';
    controls.forEach(({ style }, index) => {
      style.display = shown[index] ?? '';
    });
    for (const fold of shut) fold.open = false;
    return text;
  });
}

/** Pages whose figures carry marks. */
const citing = /matchup with|^role( without.*)?$|occupation$|home|claim |method/;

// Each page is loaded once for its tests, which go from what leaves it alone to what changes it.
describe.each(ofTheDay(Object.entries(pageTypes)))('%s', (type, path) => {
  const opened = openForAll(path);

  test('shows the same text without script as with it', async () => {
    const { page } = await openPage(path, { javaScriptEnabled: false });
    const text = await textOf(page);
    expect(text.length).toBeGreaterThan(80);
    expect(text).toBe(await textOf(opened().page));
  });

  test('shows where the focus is on its first stops', async () => {
    const { page } = opened();
    await page.setViewportSize({ width: 360, height: 700 });
    const stops = await walk(page, 14);
    expect(stops.length).toBeGreaterThan(path.startsWith('embed/') ? 1 : 6);
    expect(stops.filter(({ outline, inView, name }) => outline < 2 || !inView || !name)).toEqual([]);
  });

  test('scrolls in one direction only, from 320 to 1280 pixels, and at 200% zoom', async () => {
    const { page } = opened();
    for (const width of [320, 360, 640, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      // A live chart takes its new width a moment after the window.
      await expect.poll(() => overflowing(page), { message: `at ${width} pixels` }).toEqual([]);
    }
    // At 200% a window of 1280 × 720 shows what fits into half of it, at twice the resolution.
    await page.setViewportSize({ width: 640, height: 360 });
    await expect.poll(() => overflowing(page), { message: 'at 200%' }).toEqual([]);
  });

  if (citing.test(type))
    test('every mark is hit where it stands, on the line of the word before it', async () => {
      const { page } = opened();
      expect(await page.locator('a[data-note]').count()).toBeGreaterThan(0);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await misplaced(page), `at ${width} pixels`).toEqual([]);
      }
      expect(await strayed(page)).toEqual([]);
    });

  test('has nothing to reproach, light and dark, narrow and wide', async () => {
    const { page } = opened();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await violations(page, colorScheme === 'dark' ? colourRules : undefined);
        expect(found, `${colorScheme}, ${width} pixels`).toEqual([]);
      }
    }
  });

  if (!path.startsWith('embed/'))
    test('opens the picker from its header, and Escape leads back', async () => {
      const { page } = opened();
      const button = page.locator('header a[data-pick]');
      await button.focus();
      await page.keyboard.press('Enter');
      const { input, options, type } = pickerIn(page, 'dialog');
      await options.first().waitFor();
      expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
      await type('data scientist');
      await page.keyboard.type('swe');
      await page.keyboard.press('Escape');
      expect(await options.first().isVisible()).toBe(false);
      expect(await page.locator('dialog[open]').count()).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    });

  test('makes no error, and asks for nothing elsewhere or that is not there', () => {
    expect(opened().faults).toEqual([]);
  });
});

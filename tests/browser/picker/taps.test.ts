import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { home, matchup, openPage } from '../open-page.ts';
import { pickerIn } from './picker-in.ts';

const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

/** Counts the taps of a reader; what is typed is free. */
function tapping() {
  let taps = 0;
  return {
    count: () => taps,
    async tap(part: Locator) {
      taps++;
      await part.tap();
    },
  };
}

const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('role'));

test('from a cold link a third career is added in three taps', async () => {
  const { page, faults } = await openPage(matchup, phone);
  const { tap, count } = tapping();
  await tap(page.locator('main a[data-pick]').first());
  const picker = pickerIn(page, 'dialog');
  // The field of the third has the cursor, and its list is open.
  await picker.options.first().waitFor();
  expect(await hasFocus(page)).toBe('combobox');
  await page.keyboard.type('data scientist');
  await tap(picker.option('Data scientist'));
  await tap(picker.compare);
  await page.waitForURL(`${home}compare/?roles=machine-learning-engineer,software-engineer,data-scientist`);
  expect(count()).toBe(3);
  expect(faults).toEqual([]);
});

import { expect, test } from 'vitest';
import { openPage } from '../open-page.ts';

test('the map is one stop for the Tab key: arrows go from career to career, Enter leads to it', async () => {
  const { page, faults } = await openPage('');
  const plot = page.locator('figure[data-map] [data-plot]');
  const told = page.locator('figure[data-map] [data-told]');
  await plot.focus();
  await expect.poll(() => told.innerText()).toMatch(/^.+: \$[\d,]+, .*%/);
  const seen = new Set([await told.innerText()]);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'End', 'ArrowLeft']) {
    await page.keyboard.press(key);
    seen.add(await told.innerText());
  }
  expect(seen.size).toBe(6);
  const href = await told.locator('a').getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
  expect(faults).toEqual([]);
});

test('a tap on a phone tells the nearest career', async () => {
  const { page, faults } = await openPage('', {
    viewport: { width: 360, height: 780 },
    hasTouch: true,
    isMobile: true,
  });
  const plot = page.locator('figure[data-map] [data-plot]');
  await plot.scrollIntoViewIfNeeded();
  await plot.tap({ position: { x: 120, y: 260 } });
  const told = page.locator('figure[data-map] [data-told]');
  await expect.poll(() => told.locator('a').count()).toBe(1);
  expect(faults).toEqual([]);
});

import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openFolds } from './open-folds.ts';
import { matchup, openPage } from './open-page.ts';

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

test('a matchup has nothing to reproach with its charts live and its tables open', async () => {
  const { page } = await openPage(matchup);
  for (const chart of await page.locator('figure[data-chart]').all()) {
    await openFolds(chart);
    await chart.scrollIntoViewIfNeeded();
    await expect.poll(() => chart.locator('canvas').count()).toBeGreaterThan(0);
    await chart.locator('summary').click();
  }
  await page.locator('canvas').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await violations(page)).toEqual([]);
});

test('axe looks at the page: what is wrong is found', async () => {
  const { page } = await openPage(matchup);
  await page.evaluate(() => document.querySelector('nav a')?.setAttribute('aria-label', ''));
  await page.evaluate(() => document.querySelector('h1')?.replaceChildren());
  expect(await violations(page)).not.toEqual([]);
});

test.each<[fault: string, spoil: (row: Element) => void]>([
  ['a link without words', (row) => row.querySelector('a')?.replaceChildren()],
  [
    'a colour too near that of the paper',
    (row) => row.querySelector('a')?.style.setProperty('color', 'color-mix(in srgb, currentColor 20%, Canvas)'),
  ],
  ['a role that does not exist', (row) => row.setAttribute('role', 'rowe')],
  ['an order of its own for the keyboard', (row) => row.querySelector('a')?.setAttribute('tabindex', '5')],
])('axe looks at each row that is built otherwise than the others: %s is found', async (_, spoil) => {
  const { page } = await openPage('occupations/');
  await page.locator('main table tbody tr, main li').nth(-5).evaluate(spoil);
  expect(await violations(page)).not.toEqual([]);
});

test.each(looks)(
  'an open source popover has nothing to reproach in $colorScheme at $width pixels',
  async ({ colorScheme, width }) => {
    const { page } = await openPage(matchup, { colorScheme, viewport: { width, height: 800 } });
    const mark = page.locator('#short a[data-note]').first();
    // Away from the list of contents, of which the bar that follows the reader would cut a link in two.
    await mark.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    // The bar that follows the reader may lie over it there.
    await mark.evaluate((element) => (element as HTMLElement).click());
    await expect.poll(() => page.locator('[popover]:popover-open').innerText()).toMatch(/Edition/);
    expect(await violations(page)).toEqual([]);
  },
);

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { matchup, openPage, pageTypes } from './open-page.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

/** What axe finds on a page as it stands: rule, element and what is wrong with it. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }),
    tags,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')}: ${failureSummary.split('\n').slice(1, 3).join(' ').trim()}`,
    ),
  );
}

describe.each(Object.entries(pageTypes))('%s', (_, path) => {
  test('has nothing to reproach, light and dark, narrow and wide', async () => {
    const { page } = await openPage(path);
    await page.evaluate(axe);
    for (const { colorScheme, width } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${colorScheme}, ${width} pixels`).toEqual([]);
    }
  });
});

test('a matchup has nothing to reproach with its charts live and its tables open', async () => {
  const { page } = await openPage(matchup);
  for (const chart of await page.locator('figure[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded();
    await expect.poll(() => chart.locator('canvas').count()).toBeGreaterThan(0);
    await chart.locator('summary').click();
  }
  await page.locator('canvas').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.evaluate(axe);
  expect(await violations(page)).toEqual([]);
});

test('axe looks at the page: what is wrong is found', async () => {
  const { page } = await openPage(matchup);
  await page.evaluate(axe);
  await page.evaluate(() => document.querySelector('nav a')?.setAttribute('aria-label', ''));
  await page.evaluate(() => document.querySelector('h1')?.replaceChildren());
  expect(await violations(page)).not.toEqual([]);
});

test.each(looks)(
  'an open source popover has nothing to reproach in $colorScheme at $width pixels',
  async ({ colorScheme, width }) => {
    const { page } = await openPage(matchup, { colorScheme, viewport: { width, height: 800 } });
    await page.locator('#short .c').first().click();
    await page.locator('[popover]:popover-open').waitFor();
    await page.evaluate(axe);
    expect(await violations(page)).toEqual([]);
  },
);

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { openPage, pageTypes } from '../open-page.ts';
import { overflowing } from '../overflowing.ts';
import { textLines } from './text-lines.ts';

/** Parts of a page that a reader would have to move sideways to read. */
const sideways = (page: Page) =>
  page
    .locator('main *')
    .evaluateAll((all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX))
        .map((one) => one.getAttribute('aria-label') ?? one.tagName),
    );

/** What stands in front of the name of each row, and so hides it from a reader. */
const covered = (page: Page, rows: string) =>
  page.locator(rows).evaluateAll((names) =>
    names.flatMap((name) => {
      name.scrollIntoView({ block: 'center' });
      const { left, top, height } = name.getBoundingClientRect();
      const front = document.elementFromPoint(left + 4, top + height / 2);
      return front && (name.contains(front) || front.contains(name)) ? [] : [name.textContent ?? ''];
    }),
  );

test.each([
  ['the list of occupations', 'occupations', 0.6],
  ['an occupation by place', 'occupation by place', 0.6],
])('on a phone %s has rows that fit, and nothing moves sideways or hides a name', async (_, type, most) => {
  const { page } = await openPage(pageTypes[type] ?? '', { viewport: { width: 360, height: 780 } });
  const rows = await textLines(page.locator('tbody tr:visible'));
  expect(rows.length).toBeGreaterThan(50);
  // Only a long name, or a row of seven figures, takes more than two lines.
  expect(rows.filter(({ lines, text }) => lines > 2 && text.length < 40)).toEqual([]);
  expect(rows.filter(({ lines }) => lines > 5)).toEqual([]);
  expect(rows.filter(({ lines }) => lines <= 2).length / rows.length).toBeGreaterThan(most);
  expect(await overflowing(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
  expect(await covered(page, 'tbody tr:nth-child(9n) th:visible')).toEqual([]);
});

test('neither the place in the source nor the way to correct it is repeated in every row of a table by place', async () => {
  const { page } = await openPage(pageTypes['occupation by place'] ?? '');
  expect(await page.locator('tbody a, tbody [data-receipt]').count()).toBe(0);
  const [caption] = await page.locator('figcaption').allInnerTexts();
  expect(caption).toMatch(/Rows in the source: one for each state, such as 15-1252 × AL/);
  await page.locator('figcaption [data-note]').first().click();
  await page.locator('[popover]:popover-open').getByRole('link', { name: 'Correct this' }).waitFor();
});

test.each(['occupations', 'occupation by place'])(
  'axe finds nothing on the page of %s at a middle width',
  async (type) => {
    const { page } = await openPage(pageTypes[type] ?? '', { viewport: { width: 768, height: 900 } });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  },
);

import { describe, expect, test } from 'vitest';
import { matchup, openPage, pageTypes } from '../open-page.ts';

/** A sheet of A4 without its margins of 11 mm, in pixels of the page. */
const sheet = { width: 710, height: 1039 };
/** What a page break may leave empty above a row that it does not cut. */
const lost = 60;

describe.each([
  ['with much data', matchup],
  ['with little data', pageTypes['matchup without a common measure'] ?? ''],
  ['of two official categories', 'compare/data-scientist-vs-software-engineer/'],
])('a printed matchup %s', (_, path) => {
  test('has the answer, its address, its sources and the chart of pay on its first sheet', async () => {
    const { page } = await openPage(path, { viewport: sheet });
    await page.emulateMedia({ media: 'print' });
    const bottom = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
    const parts = await Promise.all(['[data-head]', '[data-printed]', '#pay figure [role=img]'].map(bottom));
    expect([...parts].sort((a, b) => a - b)).toEqual(parts);
    expect(parts.at(-1)).toBeLessThan(sheet.height - lost);
  });

  test('keeps to the width of its sheet, so that nothing is made smaller to fit', async () => {
    const { page } = await openPage(path);
    // A page that is too wide is scaled down, and then takes fewer sheets than the same at a scale of its own.
    const sheets = async (scale: number) => {
      const text = (await page.pdf({ format: 'A4', scale })).toString('latin1');
      return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    };
    expect(await sheets(0.8)).toBeLessThan(await sheets(1));
  });
});

test('the code and the short list of sources are on paper only', async () => {
  const { page } = await openPage(matchup);
  const printed = page.locator('[data-printed]');
  expect(await printed.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await printed.locator('svg').isVisible()).toBe(true);
  expect(await printed.innerText()).toMatch(/machine-learning-engineer-vs-software-engineer\/\s+1 aijobs\.net, /);
  for (const away of ['[data-actions]', '[data-contents]', '#embed', 'a[href="#main"]'])
    expect(await page.locator(`${away}:visible`).count(), away).toBe(0);
});

test('all forecasts take a few sheets, which say where the rest stands', async () => {
  const { page } = await openPage('forecasts/');
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(sheets).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#all [data-printed]').innerText()).toMatch(/On paper stand ten.*forecasts\.csv$/s);
});

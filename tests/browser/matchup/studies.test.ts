import { describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { newPage, openPage } from '../open-page.ts';

const pair = 'compare/physician-assistant-vs-registered-nurse/';
const part = '#studies';
const phone = { viewport: { width: 360, height: 780 } };
const wide = { viewport: { width: 1280, height: 800 } };

async function open(path: string, options = {}) {
  const opened = await openPage(`${path}${part}`, options);
  await opened.page.locator(`${part} .half-way li`).first().waitFor();
  return opened;
}

describe('fields of study that lead to two careers', () => {
  test('are shut with their finding, and load nothing until they are opened', async () => {
    const { page } = await openPage(pair, wide);
    expect(await page.locator(`${part}[open]`).count()).toBe(0);
    expect(await page.locator(`${part} > summary`).innerText()).toMatch(/^Fields of study:\s.*\$\d/s);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => /fields\.json|draw-/.test(name))).toEqual([]);
  });

  test.each([
    ['a phone', phone, 900],
    ['a wide window', wide, 620],
  ] as const)('are drawn on %s within the height of a part, side by side on one scale', async (_, options, most) => {
    const { page, faults } = await open(pair, options);
    const height = await page.locator(part).evaluate((all) => all.getBoundingClientRect().height);
    expect(height).toBeLessThanOrEqual(most);
    expect(await page.locator(`${part} h4`).allInnerTexts()).toEqual([
      expect.stringMatching(/^To physician assistants: 1 of 2 fields$/),
      expect.stringMatching(/^To registered nurses: 1 field$/),
    ]);
    expect(await page.locator(`${part} [data-axis]`).allInnerTexts()).toEqual(
      Array(2).fill(expect.stringMatching(/^\$0/)),
    );
    expect(await page.locator(`${part} figcaption`).innerText()).toMatch(
      /never the pay of a career.*no median of people/s,
    );
    expect(await page.locator(`${part} figcaption a[href*="/sources/"]`).count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
    expect(faults).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('break no rule of accessibility in %s', async (colorScheme) => {
    const { page } = await open(pair, { colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  test('of a pair that a browser makes are found when they are opened, named once', async () => {
    const { page } = await open('compare/?roles=astronomer,physicist', wide);
    expect(await page.locator(`${part} > summary`).innerText()).toMatch(/^Fields of study: \w+ leads? to both/);
    expect(await page.locator(`${part} figcaption a[href*="/sources/"]`).count()).toBe(2);
  });

  test('of two for whom none is named say so', async () => {
    const { page } = await openPage('compare/?roles=kiln-operator,tutor#studies');
    await expect.poll(() => page.locator(`${part} > summary`).innerText()).toMatch(/None is named for either/);
    expect(await page.locator(`${part} .half-way`).count()).toBe(0);
  });

  test('of two written roles are drawn too, with their sources named where they are shut', async () => {
    const { page } = await open('compare/data-analyst-vs-software-engineer/', phone);
    expect(await page.locator(`${part} a[href*="/sources/"]`).count()).toBe(2);
    const height = await page.locator(part).evaluate((all) => all.getBoundingClientRect().height);
    expect(height).toBeLessThanOrEqual(900);
  });

  test('that could not be loaded say so, and keep the ways to both careers', async () => {
    const { page } = await openPage(pair);
    await page.route('**/compare/fields.json', (route) => route.abort());
    await page
      .locator('#education > summary')
      .evaluate((all) => ((all.parentElement as HTMLDetailsElement).open = true));
    await page.locator(`${part} > summary`).click();
    await expect.poll(() => page.locator(`${part} [data-said]`).innerText()).toMatch(/could not be loaded/);
    expect(await page.locator(`${part} .links a`).count()).toBe(2);
  });

  test('without a script lead to the careers', async () => {
    const { page } = await newPage({ javaScriptEnabled: false });
    const { page: other } = await openPage(pair);
    await page.goto(other.url());
    await page.locator(`${part} .links a`).first().click();
    await page.locator('#studies .half-way li').first().waitFor();
    expect(await page.locator('#studies figcaption a[data-note]').count()).toBe(2);
  });
});

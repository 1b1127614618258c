import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { newPage, openPage } from '../open-page.ts';

const pair = 'compare/electrician-vs-plumber/';
const alike = 'compare/?roles=network-engineer,security-analyst';
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

const part = '#day';
const lines = (page: Page) => page.locator(`${part} .day-lines > li`);
const height = (page: Page) => page.locator(part).evaluate((all) => all.getBoundingClientRect().height);

async function open(path: string, options = {}): Promise<{ page: Page; faults: string[] }> {
  const opened = await openPage(path, options);
  await opened.page.locator(`${part} > summary`).click();
  await lines(opened.page).first().waitFor();
  return opened;
}

describe('what differs in a day', () => {
  test('is shut with its finding, and loads nothing until it is opened', async () => {
    const { page } = await openPage(pair, phone);
    expect(await page.locator(`${part}[open]`).count()).toBe(0);
    expect(await page.locator(`${part} [data-finding]`).innerText()).toMatch(/^\d+ of 55 /);
    const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(before.filter((name) => /\/day\b|draw-/.test(name))).toEqual([]);
    await page.locator(`${part} > summary`).click();
    await lines(page).first().waitFor();
  });

  test.each([
    ['a phone', phone, 900],
    ['a wide window', { viewport: { width: 1280, height: 800 } }, 620],
  ] as const)('shows eight answers on %s within its height, and all 55 one tap further', async (_, options, most) => {
    const { page, faults } = await open(pair, options);
    expect(await lines(page).count()).toBe(8);
    expect(await height(page)).toBeLessThanOrEqual(most);
    await page.locator(`${part} .sub > summary`).first().click();
    expect(await page.locator(`${part} .by-scale li:visible`).count()).toBe(55);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
    expect(faults).toEqual([]);
  });

  test('says whose each answer is, also to those who hear the page', async () => {
    const { page } = await open(pair);
    for (const line of await lines(page).all()) {
      const said = (await line.textContent()) ?? '';
      expect(said).toContain('electricians: ');
      expect(said).toContain('plumbers and pipefitters: ');
    }
  });

  test('is opened by keys, and its marks are cited', async () => {
    const { page } = await openPage(pair);
    await page.locator(`${part} > summary`).focus();
    await page.keyboard.press('Enter');
    await lines(page).first().waitFor();
    await page.locator(`${part} a[data-note]`).first().click();
    await expect.poll(() => page.locator('[popover]:popover-open').innerText()).toContain('O*NET');
  });

  test.each(['light', 'dark'] as const)('breaks no rule of accessibility in %s', async (colorScheme) => {
    const { page } = await open(pair, { colorScheme });
    for (const fold of await page.locator(`${part} .sub > summary`).all()) await fold.click();
    expect(await violations(page)).toEqual([]);
  });

  test('that could not be loaded says so, and keeps the ways to both careers', async () => {
    const { page } = await openPage(pair);
    await page.route('**/compare/day.json', (route) => route.abort());
    await page.locator(`${part} > summary`).click();
    await expect.poll(() => page.locator(`${part} [data-said]`).innerText()).toMatch(/could not be loaded/);
    expect(await page.locator(`${part} a[href$="#day"]`).count()).toBe(2);
  });
});

test('of two that are alike it shows what both answer unlike most, within the height of a part', async () => {
  const { page } = await openPage(alike, { viewport: { width: 1280, height: 800 } });
  const finding = page.locator(`${part} [data-finding]`);
  await expect.poll(() => finding.innerText()).toMatch(/^Alike in \d+ of 55/);
  await page.locator(`${part} > summary`).click();
  await page.getByText('Alike, and unlike most occupations').waitFor();
  expect(await lines(page).count()).toBe(6);
  expect(await height(page)).toBeLessThanOrEqual(620);
});

test('without a script it leads to what sets each career apart', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  const { page: other } = await openPage(pair);
  await page.goto(other.url());
  const links = page.locator(`${part} a[href$="#day"]`);
  expect(await links.count()).toBe(2);
  await links.first().click();
  await page.locator('#day h2').waitFor();
  expect(await page.locator('#day h2').innerText()).toBe('What sets the day apart');
  expect(await page.locator('#day .by-scale tbody tr').count()).toBe(55);
});

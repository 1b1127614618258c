import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../open-page.ts';
import { expectSoundAt } from '../sound-at-widths.ts';

const form = 'form[data-forecasts]';
const status = (page: Page) => page.locator(`${form} [role=status]`).innerText();
const query = (page: Page) => new URL(page.url()).search;
const rows = (page: Page) => page.locator('#found tbody tr');
const choose = (page: Page, label: string, option: string) => page.locator(form).getByLabel(label).selectOption(option);
const misses = async (page: Page) =>
  (await page.locator('#found tbody td:last-child').allInnerTexts()).map((text) => Number(text));

test('a filter and an order draw the forecasts that have them, sixty at once, and say how many were right', async () => {
  const { page, faults } = await openPage('forecasts/');
  expect(await page.locator('#groups').isVisible()).toBe(true);
  await choose(page, 'Order', 'miss');
  await rows(page).first().waitFor();
  expect(await page.locator('#groups').isVisible()).toBe(false);
  expect(await rows(page).count()).toBe(60);
  const first = await misses(page);
  expect(first).toEqual([...first].sort((a, b) => b - a));
  const [, all = '', right = ''] = /^(\d+) forecasts, (\d+) of them right\.$/.exec(await status(page)) ?? [];
  expect(await page.locator('h1 + .say').innerText()).toContain(`${right} of ${all}`);
  await page.getByRole('button', { name: `Show the other ${Number(all) - 60}` }).click();
  expect(await rows(page).count()).toBe(Number(all));
  expect(await page.evaluate(() => document.activeElement?.closest('#found') !== null)).toBe(true);
  await choose(page, 'Verdict', 'not-right');
  await expect.poll(() => status(page)).toMatch(/^\d+ forecasts, 0 of them right\.$/);
  await choose(page, 'Kind of work', 'healthcare');
  expect(query(page)).toBe('?family=healthcare&verdict=not-right&sort=miss');
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(query(page)).toBe('');
  expect(await page.locator('#groups').isVisible()).toBe(true);
  expect(await page.locator('#found').isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

describe('the address', () => {
  test('opens the list as it was left, goes back through it, and tells the other edition', async () => {
    const { page } = await openPage('forecasts/?edition=2020-30&verdict=passed');
    await rows(page).first().waitFor();
    expect(await page.locator('#found caption').innerText()).toMatch(/^2020–\u2060?30 by 2025/);
    expect(new Set(await page.locator('#found small').allInnerTexts())).toEqual(new Set(['passed']));
    await choose(page, 'Order', 'name');
    expect(query(page)).toBe('?edition=2020-30&verdict=passed&sort=name');
    await page.goBack();
    await expect.poll(() => page.locator(form).getByLabel('Order').inputValue()).toBe('');
  });

  test('with values that are none says so, and shows what is printed', async () => {
    const { page, faults } = await openPage('forecasts/?verdict=wizard&family=<b>&sort=miss&sort=name');
    await expect.poll(() => status(page)).toMatch(/no family “<b>”.*no verdict “wizard”/);
    await expect.poll(() => rows(page).count()).toBe(60);
    expect(faults).toEqual([]);
  });
});

test('nothing is fetched before a control is used', async () => {
  const { page } = await openPage('forecasts/');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.mouse.wheel(0, 2000);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((address) => /list\.json|show-forecasts/.test(address))).toEqual([]);
  await choose(page, 'Verdict', 'behind');
  await rows(page).first().waitFor();
  expect(fetched.some((address) => address.endsWith('/forecasts/list.json'))).toBe(true);
});

test('a list that does not arrive is missed in words, and asked for again', async () => {
  const { page } = await openPage('forecasts/');
  await page.route('**/forecasts/list.json', (route) => route.abort());
  await choose(page, 'Verdict', 'behind');
  await expect.poll(() => status(page)).toMatch(/could not be loaded/);
  await page.unroute('**/forecasts/list.json');
  await choose(page, 'Verdict', 'passed');
  await rows(page).first().waitFor();
});

test('at every width the rows stay inside, and axe finds nothing', async () => {
  const { page } = await openPage('forecasts/?sort=miss');
  await rows(page).first().waitFor();
  await expectSoundAt(page, [320, 768, 1280]);
});

test('without script the groups stand there, and no control', async () => {
  const { page } = await openPage('forecasts/?sort=miss', { javaScriptEnabled: false });
  expect(await page.locator(`${form}:visible, #found:visible, #all > button:visible`).count()).toBe(0);
  expect(await page.locator('#groups tbody tr').count()).toBeGreaterThan(400);
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { home, openPage } from '../open-page.ts';

const shown = (page: Page) => page.locator('main [data-topic]:visible').count();
const status = (page: Page) => page.locator('form[data-filters] [role=status]').innerText();
const query = (page: Page) => new URL(page.url()).search;

test('a filter narrows the list, its counts and its headings, and says how many are left', async () => {
  const { page, faults } = await openPage('claims/');
  const all = await shown(page);
  expect(await status(page)).toBe(`All ${all} claims.`);
  await page.getByLabel('Topic').selectOption('growth');
  const left = await shown(page);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  expect(await status(page)).toBe(`${left} of ${all} claims.`);
  const counts = await page.locator('main section:visible h2 [data-count]').allInnerTexts();
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(left);
  expect(counts).not.toContain('0');
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await shown(page)).toBe(all);
  expect(query(page)).toBe('');
  expect(faults).toEqual([]);
});

test('the address keeps what is chosen, in one order, and opens as it was left', async () => {
  const { page } = await openPage('claims/');
  await page.getByLabel('Topic').selectOption('pay');
  await page.getByLabel('Verdict').selectOption('unsupported');
  await page.locator('form[data-filters]').getByLabel('Role').selectOption('software-engineer');
  expect(query(page)).toBe('?verdict=unsupported&role=software-engineer&topic=pay');
  const left = await shown(page);
  const { page: sent } = await openPage(`claims/${query(page)}`);
  expect(await sent.locator('form[data-filters]').getByLabel('Role').inputValue()).toBe('software-engineer');
  expect(await shown(sent)).toBe(left);
});

test('going back and forward steps through what was chosen', async () => {
  const { page } = await openPage('claims/');
  const all = await shown(page);
  await page.getByLabel('Topic').selectOption('growth');
  const growth = await shown(page);
  await page.getByLabel('Verdict').selectOption('outdated-edition');
  await page.goBack();
  expect(query(page)).toBe('?topic=growth');
  expect(await shown(page)).toBe(growth);
  expect(await page.getByLabel('Verdict').inputValue()).toBe('');
  await page.goBack();
  expect(page.url()).toBe(`${home}claims/`);
  expect(await shown(page)).toBe(all);
  await page.goForward();
  expect(await page.getByLabel('Topic').inputValue()).toBe('growth');
  expect(await shown(page)).toBe(growth);
});

test('a value that no claim has is set aside with a sentence', async () => {
  const { page } = await openPage('claims/?verdict=certain&topic=growth');
  expect(await page.getByLabel('Verdict').inputValue()).toBe('');
  expect(await page.getByLabel('Topic').inputValue()).toBe('growth');
  expect(await status(page)).toMatch(/No claim has the verdict “certain”.* \d+ of \d+ claims\./);
});

test('a choice that no claim meets says so', async () => {
  const { page } = await openPage('claims/?verdict=misattributed&topic=time');
  expect(await shown(page)).toBe(0);
  expect(await status(page)).toMatch(/^No claim has all of these/);
});

test('the keyboard alone filters', async () => {
  const { page } = await openPage('claims/');
  await page.getByLabel('Topic').focus();
  await page.keyboard.type('Growth');
  await page.keyboard.press('Tab');
  expect(query(page)).toBe('?topic=growth');
  await page.keyboard.press('Enter');
  expect(query(page)).toBe('');
});

test('without script every claim stands under its verdict, and no filter', async () => {
  const { page } = await openPage('claims/?topic=growth', { javaScriptEnabled: false });
  expect(await page.locator('select:visible').count()).toBe(0);
  const counts = await page.locator('main section h2 [data-count]').allInnerTexts();
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(await shown(page));
});

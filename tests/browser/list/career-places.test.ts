import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { newPage, openPage } from '../open-page.ts';

const path = 'roles/registered-nurse/places/';
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const field = (page: Page) => page.getByLabel('Your place', { exact: true });
const sentence = (page: Page) => page.locator('[data-answer] .say').innerText();
const rows = (page: Page) => page.locator('#all tbody tr:visible th').allInnerTexts();
const select = (page: Page, name: string) => page.locator(`#all select[name=${name}]`);
const query = (page: Page) => new URL(page.url()).search;

describe('the page of a career by place', () => {
  test('answers a place that is typed, with its error, its rank and the country beside it, in the address', async () => {
    const { page, faults } = await openPage(path, phone);
    for (const [typed, said, place] of [
      ['tx', /^In Texas the median is \$[\d,]+ a year/, 'us-tx'],
      ['austin', /^In Austin, TX the median is \$[\d,]+ a year/, 'us-metro-12420'],
      [
        'bay area',
        /^In San Francisco, CA the median is \$[\d,]+ a year, \d+% more than in the whole US/,
        'us-metro-41860',
      ],
    ] as const) {
      await field(page).fill(typed);
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => sentence(page)).toMatch(said);
      expect(query(page)).toBe(`?place=${place}`);
    }
    const answer = await page.locator('[data-answer]').innerText();
    expect(answer).toMatch(/best paid of \d+ metropolitan areas/);
    expect(answer).toMatch(/United States[\s\S]*±\d+%/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(faults).toEqual([]);
  });

  test('narrows and orders its table, and keeps both in the address', async () => {
    const { page } = await openPage(path);
    await page.locator('#all summary').click();
    const all = await rows(page);
    expect(all.length).toBeGreaterThan(500);
    await select(page, 'state').selectOption('TX');
    await expect.poll(async () => (await rows(page)).length).toBeLessThan(40);
    await select(page, 'kind').selectOption('metro');
    await select(page, 'sort').selectOption('people');
    await expect.poll(async () => (await rows(page))[0]).toBe('Dallas, TX');
    expect(await page.locator('#all [role=status]').innerText()).toMatch(/^\d+ metropolitan areas$/);
    expect(query(page)).toBe('?kind=metro&state=tx&sort=people');
    await page.reload();
    await expect.poll(async () => (await rows(page))[0]).toBe('Dallas, TX');
    expect(await select(page, 'state').inputValue()).toBe('TX');
  });

  test('hands over the table as it is seen, with units, errors, source and terms in it', async () => {
    const { page } = await openPage(`${path}?kind=state&sort=lowest`);
    await expect.poll(async () => (await rows(page)).length).toBe(51);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV of these' }).click(),
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'places-'));
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    rmSync(folder, { recursive: true });
    expect(lines).toHaveLength(52);
    expect(lines[0]).toMatch(
      /^\ufeffcode,place,kind,state,employees,rse_of_mean_percent,p10,.*,currency,per,.*source,licence,address$/,
    );
    expect(lines[1]).toMatch(
      /^\w\w,[A-Z].*,USD,year,.*Registered nurse,2025-05,"?Source: .*Labor Statistics.*kind=state&sort=lowest/,
    );
  });

  test('says in a sentence that an address asks for what is not there', async () => {
    const { page } = await openPage(`${path}?place=atlantis&kind=county`);
    await expect.poll(() => page.locator('[data-answer]').innerText()).toMatch(/“atlantis”, which is no place with/);
    expect(await page.locator('#all [role=status]').innerText()).toMatch(/^There is no kind of place “county”/);
  });

  test('is whole without a script, its controls hidden, and is at most six sheets', async () => {
    const { page } = await newPage({ javaScriptEnabled: false });
    await page.goto(new URL(path, (await openPage(path)).page.url().replace(/roles\/.*/, '')).href);
    expect(await field(page).isVisible()).toBe(false);
    expect(await select(page, 'kind').isVisible()).toBe(false);
    await page.locator('#all summary').click();
    expect((await rows(page)).length).toBeGreaterThan(500);
    const { page: printed } = await openPage(path);
    const sheets = (await printed.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
    expect(sheets).toBeLessThanOrEqual(6);
  });

  test('has no fault of accessibility with a place chosen and its table open', async () => {
    const { page } = await openPage(`${path}?place=us-oh&kind=state`);
    await expect.poll(() => sentence(page)).toMatch(/^In Ohio/);
    expect(await violations(page)).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { officialPairs } from '../../published-sites.ts';
import { violations } from '../axe.ts';
import { newPage, openPage } from '../open-page.ts';

const pair = 'compare/electrician-vs-plumber/';
const holding = 'compare/physician-assistant-vs-registered-nurse/';
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

const part = '#where';
const drawn = (page: Page) => page.locator(`${part} [data-map]`).first().waitFor({ state: 'attached' });
const sentence = (page: Page) => page.locator(`${part} [data-answer] .say`).innerText();
const field = (page: Page) => page.getByLabel('Your place', { exact: true });
const placeIn = (page: Page) => new URL(page.url()).searchParams.get('place');

/** As high as the part may be on a phone, opened: the budget of its design. */
const highest = 1500;
const heightOf = (page: Page) => page.locator(part).evaluate((all) => all.getBoundingClientRect().height);

async function open(path: string, options = {}): Promise<{ page: Page; faults: string[] }> {
  const opened = await openPage(path, options);
  await opened.page.locator('[data-holds] a').first().click();
  await drawn(opened.page);
  return opened;
}

describe('the part on places', () => {
  test('is shut, and loads nothing, until the line below the answer or its heading is pressed', async () => {
    const { page } = await openPage(pair);
    expect(await page.locator(`${part}[open]`).count()).toBe(0);
    const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(before.filter((name) => name.includes('places'))).toEqual([]);
    await page.locator(`${part} > summary`).click();
    await drawn(page);
  });

  test('is drawn on a phone within its height, and a tapped state answers', async () => {
    const { page, faults } = await open(pair, phone);
    expect(await heightOf(page)).toBeLessThanOrEqual(highest);
    await page.locator('[data-map] [data-place=us-mn]').tap();
    expect(await sentence(page)).toMatch(/^In Minnesota .+ are paid \d+% more/);
    expect(await field(page).inputValue()).toBe('Minnesota');
    expect(placeIn(page)).toBe('us-mn');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(faults).toEqual([]);
  });

  test('answers a place that is typed: a code, a city, and what people call an area', async () => {
    const { page } = await open(pair);
    for (const [typed, said] of [
      ['tx', /^In Texas /],
      ['austin', /^In Austin, TX /],
      ['bay area', /^In San Francisco, CA /],
    ] as const) {
      await field(page).fill(typed);
      await page.keyboard.press('Enter');
      await expect.poll(() => sentence(page)).toMatch(said);
    }
    await field(page).fill('springfeld');
    expect(await page.locator(`${part} [role=option]`).count()).toBe(0);
    expect(await page.locator('#your-place-said').innerText()).toContain('No place here is called “springfeld”');
    await field(page).fill('hartford county');
    expect(await page.locator('#your-place-said').innerText()).toMatch(
      /published by state and by area, not by county\.$/,
    );
  });

  test('is walked by arrow keys: one tab stop, Enter chooses', async () => {
    const { page } = await open(pair);
    expect(await page.locator('[data-map] [tabindex="0"]').count()).toBe(1);
    await page.locator('[data-map] [data-place=us-oh]').click();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[data-read-out]').innerText()).toContain('Pennsylvania');
    await page.keyboard.press('Enter');
    expect(await sentence(page)).toMatch(/^In Pennsylvania /);
    expect(await page.locator('[data-map] [aria-pressed]').getAttribute('data-place')).toBe('us-pa');
  });

  test('stands at the place of an address, and says so of one that is none', async () => {
    const { page } = await openPage(`${pair}?place=us-metro-12420`);
    await drawn(page);
    await expect.poll(() => sentence(page)).toMatch(/^In Austin, TX /);
    for (const [code, said] of [
      ['12420', /^In Austin, TX /],
      ['4800006', /Texas/],
    ] as const) {
      await page.goto(page.url().replace(/place=.*/, `place=${code}`));
      await drawn(page);
      await expect.poll(() => sentence(page)).toMatch(said);
    }
    await page.goto(page.url().replace(/place=.*/, 'place=us-metro-1242'));
    await drawn(page);
    await expect
      .poll(() => page.locator(`${part} [data-said]`).innerText())
      .toContain('“us-metro-1242”, which is no place');
  });

  test.each([
    [pair, 'light'],
    [pair, 'dark'],
    [holding, 'light'],
  ] as const)('of %s breaks no rule of accessibility in %s', async (path, colorScheme) => {
    const { page } = await open(path, { colorScheme });
    for (const fold of await page.locator(`${part} details > summary`).all()) await fold.click();
    expect(await violations(page)).toEqual([]);
  });
});

test.each(officialPairs)('the part on places of %s is opened within its height on a phone', async (id) => {
  const { page } = await openPage(`compare/${id}/?place=us-tx`, phone);
  // Of one of the careers nothing is published by place: then nothing says how far the answer holds either.
  if ((await page.locator(part).count()) === 0) return expect(await page.locator('[data-holds]').count()).toBe(0);
  await drawn(page);
  await expect.poll(() => sentence(page)).toMatch(/\S/);
  expect(await heightOf(page)).toBeLessThanOrEqual(highest);
});

test('without a script the part leads to the places of both careers', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  const { page: other } = await openPage(pair);
  await page.goto(other.url());
  const links = page.locator(`${part} a[href$="/places/"]`);
  expect(await links.count()).toBe(2);
  await links.first().click();
  expect(await page.locator('h1').innerText()).toBe('Electrician, by place');
});

test('a pair made in the browser learns where its answer holds, without moving what stands below', async () => {
  const { page } = await openPage('compare/?roles=accountant,electrician', phone);
  await page.locator('[data-holds]').waitFor();
  const top = () => page.locator('[data-five]').evaluate((five) => five.getBoundingClientRect().top + scrollY);
  const before = await top();
  await expect.poll(() => page.locator('[data-holds] a').innerText()).toMatch(/\d+/);
  expect(await top()).toBe(before);
  expect(await page.locator(`${part} [data-finding]`).innerText()).not.toBe('');
});

test('“electrician vs plumber in texas” is three taps from the first page, and opens at Texas', async () => {
  const { page } = await openPage('', phone);
  const input = page.locator('main form[data-picker] input').first();
  await input.tap();
  await page.locator('main form[data-picker] [role=option]').first().waitFor();
  await input.fill('electrician vs plumber in texas');
  // The one option: both careers, without the place.
  await page.getByRole('option', { name: 'Electrician vs Plumber or pipefitter fills 2 fields' }).waitFor();
  await page.keyboard.press('Enter');
  const compare = page
    .locator('main form[data-picker] button[type=submit], main form[data-picker] button:not([type])')
    .first();
  await expect.poll(() => page.locator('main form[data-picker] input[data-held]').count()).toBe(2);
  await compare.tap();
  await page.waitForURL(/electrician-vs-plumber\/\?place=us-tx/);
  await drawn(page);
  await expect.poll(() => sentence(page)).toMatch(/^In Texas /);
  expect(await page.locator('#sent-title').innerText()).toBe('Sent to you: Texas, official wages');
});

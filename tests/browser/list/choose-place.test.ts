import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../open-page.ts';
import { overflowing } from '../overflowing.ts';
import { pickerIn } from '../picker/picker-in.ts';
import { expectSoundAt } from '../sound-at-widths.ts';

const phone = { viewport: { width: 360, height: 780 } };
const roles = 'roles=electrician,plumber';
const query = (page: Page) => new URL(page.url()).searchParams;
const place = (page: Page) => page.getByLabel('Your place', { exact: true });
const pay = (page: Page) => page.locator('#term-pay > summary [data-finding]').innerText();
const note = (page: Page) => page.locator('#weighed [data-of-place]').innerText();
const summary = (page: Page) => page.locator('p[data-standing]').innerText();

/** The page with two careers and pay in front, once it has an answer. */
async function open(more = '', options = {}): Promise<{ page: Page; faults: string[] }> {
  const opened = await openPage(`choose/?${roles}&pay=3${more}`, options);
  await opened.page.locator('#term-pay').waitFor();
  return opened;
}

async function type(page: Page, name: string): Promise<void> {
  await place(page).fill(name);
  await page.locator('#choose-place-list [aria-selected=true]').waitFor();
  await page.keyboard.press('Enter');
}

test('a place that is typed answers for pay, stands in the address, and comes back with it', async () => {
  const { page, faults } = await open();
  const national = await pay(page);
  await type(page, 'austin');
  await expect.poll(() => pay(page)).toMatch(/ in Austin, TX: \$\d+,\d+\s±\d+%, \$\d+,\d+\s±\d+%, official wage, /);
  expect(query(page).get('place')).toBe('us-metro-12420');
  expect(await note(page)).toBe('Pay is that of Austin, TX. All other terms are national.');
  await page.goBack();
  await expect.poll(() => pay(page)).toBe(national);
  expect(await place(page).inputValue()).toBe('');
  await page.goForward();
  await expect.poll(() => pay(page)).toMatch(/ in Austin, TX: /);
  const { page: sent } = await openPage(`choose/${new URL(page.url()).search}`);
  await expect.poll(() => pay(sent)).toMatch(/ in Austin, TX: /);
  expect(await place(sent).inputValue()).toMatch(/^Austin/);
  expect(faults).toEqual([]);
});

test('each figure of the place has its note, and the country stands below it', async () => {
  const { page } = await open('&place=us-tx');
  await page.locator('#term-pay > summary').click();
  const rows = page.locator('#term-pay tbody tr');
  expect(await rows.nth(0).locator('th').innerText()).toMatch(/^Official wage in Texas, median/);
  expect(await rows.nth(1).innerText()).toMatch(/^Official wage, median[\s\S]*people, US, May 2025/);
  expect(await rows.nth(0).locator('[data-figure]').count()).toBe(2);
  await rows.nth(0).locator('a[data-note]').first().click();
  await expect
    .poll(() => page.locator('[popover]:popover-open').innerText())
    .toMatch(/Electricians[\s\S]*Texas, May 2025[\s\S]*47-2111 × TX/);
});

test('where one of two has no median in the place, its state answers, and the page says so', async () => {
  const { page } = await open('&place=us-metro-25740');
  expect(await note(page)).toBe(
    'No official median for plumbers and pipefitters is published in Helena, MT, so pay is that of Montana. All other terms are national.',
  );
  expect(await pay(page)).toMatch(/ in Montana: /);
});

test('a place that was typed behind the careers is taken with them', async () => {
  const { page } = await openPage('choose/');
  const picker = pickerIn(page);
  await picker.fields.first().fill('electrician vs plumber in texas');
  await picker.options.first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => place(page).inputValue()).toBe('Texas');
  if (!query(page).get('roles')?.includes(',')) await page.keyboard.press('Enter');
  await expect.poll(() => pay(page)).toMatch(/ in Texas: /);
  expect(query(page).get('place')).toBe('us-tx');
});

test('a scenario and a weight keep the place; the whole country is chosen again by its name', async () => {
  const { page } = await open('&place=us-tx');
  await page.locator('#scenarios a[href*="remote-work=3"]').click();
  await expect.poll(() => query(page).get('remote-work')).toBe('3');
  expect(query(page).get('place')).toBe('us-tx');
  await page.locator('[data-term=growth] [value="2"]').check();
  await expect.poll(() => query(page).get('growth')).toBe('2');
  expect(query(page).get('place')).toBe('us-tx');
  await type(page, 'united states');
  await expect.poll(() => query(page).has('place')).toBe(false);
  await expect.poll(() => page.locator('#weighed [data-of-place]').count()).toBe(0);
});

test('nothing is fetched for the place before its field is used', async () => {
  const { page } = await open();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.locator('[data-term=growth] [value="2"]').check();
  expect(fetched).toEqual([]);
  await place(page).focus();
  await page.locator('#choose-place-list [role=option]').first().waitFor();
  expect(fetched.filter((address) => /\/data\/v1\/places\/us-soc/.test(address))).toEqual([]);
  expect(fetched.length).toBeGreaterThan(0);
});

test('figures of a place that do not arrive are missed in words', async () => {
  const { page } = await openPage(`choose/?${roles}`);
  await page.locator('#term-pay').waitFor();
  await page.route('**/data/v1/places/us-soc*', (route) => route.abort());
  await type(page, 'texas');
  await expect.poll(() => summary(page)).toMatch(/could not be loaded/);
  await page.unroute('**/data/v1/places/us-soc*');
  await page.locator('[data-term=growth] [value="2"]').check();
  await expect.poll(() => pay(page)).toMatch(/ in Texas: /);
});

describe('the field', () => {
  test('takes at most 60 pixels of a phone, and nothing hangs over with an answer', async () => {
    const { page } = await open('&place=us-tx', phone);
    const [field, above] = await Promise.all([
      page.locator('form[data-place-field]').boundingBox(),
      page.locator('main form[data-picker]').boundingBox(),
    ]);
    const from = (above?.y ?? 0) + (above?.height ?? 0);
    expect((field?.y ?? 0) + (field?.height ?? 0) - from).toBeLessThanOrEqual(60);
    expect(await overflowing(page)).toEqual([]);
  });

  test('and what it brings have no fault of access', async () => {
    const { page } = await open('&place=us-tx');
    await page.locator('#term-pay > summary').click();
    await place(page).focus();
    await page.locator('#choose-place-list [role=option]').first().waitFor();
    await expectSoundAt(page, [320, 1280]);
  });
});

import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { placeIn } from './matchup/pay-by-place.ts';
import { home, matchup, newPage, openPage } from './open-page.ts';
import { pickerIn } from './picker/picker-in.ts';

const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

/** Counts the taps of a reader on a phone; what is typed and how far is scrolled are free. */
function tapping() {
  let taps = 0;
  return {
    count: () => taps,
    async tap(part: Locator) {
      taps++;
      await part.tap();
    },
  };
}

const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('role'));
const answer = (page: Page) => page.locator('#by-place .chosen-figures').first().innerText();
const yourPlace = (page: Page) => page.locator('[data-actions]:visible a[href="#by-place"]');
const foldOf = (page: Page, id: string) => page.locator(`details#${id}`);

/** Whether a part lies wholly in the window as it was opened. */
async function inView(part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= phone.viewport.height;
}

test('who earns more, and how sure that is: no tap', async () => {
  const { page, faults } = await openPage(matchup, phone);
  const verdict = page.locator('[data-verdict]');
  expect(await verdict.innerText()).toMatch(/machine learning engineers \d+% more than software engineers/);
  const odds = page.locator('[data-odds]');
  expect(await odds.innerText()).toMatch(/\d+ times in 100/);
  for (const part of [verdict, odds, page.locator('.screen-one tbody tr').last()])
    expect(await inView(part)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(faults).toEqual([]);
});

test.each([
  ['Texas', 'Texas', /Texas, May 2025|\$1\d\d,\d{3}/, 2],
  ['India, in rupees', 'India', /₹/, 3],
] as const)('the same in %s, in a few taps', async (_, place, shown, most) => {
  const { page, faults } = await openPage(matchup, phone);
  const { tap, count } = tapping();
  await tap(yourPlace(page));
  await expect.poll(() => hasFocus(page)).toBe('combobox');
  await page.locator('#by-place select[name=level]').waitFor();
  await page.keyboard.type(place.toLowerCase());
  await tap(page.locator('#places').getByRole('option', { name: place, exact: true }));
  await expect.poll(() => answer(page)).toMatch(shown);
  expect(await placeIn(page).inputValue()).toBe(place);
  expect(count()).toBeLessThanOrEqual(most);
  expect(faults).toEqual([]);
});

test('which grows faster, and why others print 25%, 17% and 40%: one tap', async () => {
  const { page, faults } = await openPage(matchup, phone);
  const { tap, count } = tapping();
  expect(await inView(page.locator('.screen-one tbody tr', { hasText: 'Growth' }))).toBe(true);
  const others = foldOf(page, 'claimed');
  await tap(others.locator('> summary'));
  const printed = (await others.locator('li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  for (const number of ['25%', '17%', '40%'])
    expect(printed, number).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`${number}.*(Older edition|Belongs to another)`))]),
    );
  expect(count()).toBe(1);
  expect(faults).toEqual([]);
});

test('what to learn to move from one to the other: one tap', async () => {
  const { page, faults } = await openPage(matchup, phone);
  const { tap, count } = tapping();
  const skills = foldOf(page, 'skills');
  await tap(skills.locator('> summary'));
  await expect.poll(() => skills.innerText()).toMatch(/From software engineer to machine learning engineer/i);
  expect(count()).toBe(1);
  expect(faults).toEqual([]);
});

test('a third career added, and sent with a place: six taps', async () => {
  const { page, faults } = await newPage(phone);
  // What a phone offers for sharing stands outside the page.
  await page.addInitScript(() => {
    const sent: ShareData[] = [];
    Object.assign(window, { sent });
    Object.assign(navigator, { share: async (link: ShareData) => void sent.push(link) });
  });
  await page.goto(home + matchup, { waitUntil: 'load' });
  const { tap, count } = tapping();
  await tap(page.locator('main a[data-pick]').first());
  const picker = pickerIn(page, 'dialog');
  // The field of the third has the cursor, and its list is open.
  await picker.options.first().waitFor();
  expect(await hasFocus(page)).toBe('combobox');
  await page.keyboard.type('data scientist');
  await tap(picker.option('Data scientist'));
  await tap(picker.compare);
  await page.waitForURL(`${home}compare/?roles=machine-learning-engineer,software-engineer,data-scientist`);
  expect(count()).toBe(3);
  await tap(yourPlace(page));
  // Its list opens once it can be searched.
  await page.locator('#places').getByRole('option').first().waitFor();
  await page.keyboard.type('texas');
  await tap(page.locator('#places').getByRole('option', { name: 'Texas', exact: true }));
  await expect.poll(() => page.locator('#by-place [data-said]').innerText()).toMatch(/Texas/);
  await tap(page.locator('main [data-share]:visible').first());
  const sent = () => page.evaluate(() => (window as unknown as { sent: ShareData[] }).sent);
  await expect.poll(sent).toHaveLength(1);
  const [link] = await sent();
  const { searchParams } = new URL(link?.url ?? '');
  expect(searchParams.get('roles')).toBe('machine-learning-engineer,software-engineer,data-scientist');
  expect(searchParams.get('place')).toBe('us-tx');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(count()).toBe(6);
  expect(faults).toEqual([]);
});

test('nurse vs teacher in Texas, from the home page: three taps, the place kept all along', async () => {
  const { page, faults } = await openPage('', phone);
  const { tap, count } = tapping();
  const picker = pickerIn(page);
  await tap(picker.fields.first());
  await picker.options.first().waitFor();
  await page.keyboard.type('nurse vs teacher in texas');
  // The one option: both careers, without the place.
  await page.getByRole('option', { name: /fills 2 fields$/ }).waitFor();
  await page.keyboard.press('Enter');
  // “teacher” stands for several, of which this is one with pay by place on every tested site: its field has the cursor, and they are offered.
  await expect.poll(() => picker.chosen()).toEqual(['Registered nurse']);
  // Nothing else is open then: the page of both comes by itself, as from the button.
  await tap(picker.option('Elementary special education teacher'));
  await page.waitForURL(/compare\/.*place=us-tx/);
  // The part on places stands open at Texas.
  await expect.poll(() => page.locator('#where[open] [data-answer] .say').innerText()).toMatch(/^In Texas /);
  expect(await page.locator('#where').getByLabel('Your place', { exact: true }).inputValue()).toBe('Texas');
  expect(count()).toBeLessThanOrEqual(3);
  expect(faults).toEqual([]);
});

import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { home, matchup, openPage } from '../open-page.ts';
import { pickerIn } from './picker-in.ts';

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
const pair = `${home}compare/data-scientist-vs-software-engineer/`;

const option = (picker: ReturnType<typeof pickerIn>, name: string): Locator =>
  picker.form.getByRole('option', { name, exact: true });

describe.each(['', 'compare/'])('at “%s”', (path) => {
  test('the mouse picks two roles, in either order, which leads to their page', async () => {
    for (const names of [
      ['Data scientist', 'Software engineer'],
      ['Software engineer', 'Data scientist'],
    ]) {
      const { page, faults } = await openPage(path);
      const picker = pickerIn(page);
      for (const name of names) {
        await picker.input.click();
        await option(picker, name).click();
      }
      expect(await picker.chosen()).toEqual(names);
      await picker.compare.click();
      await page.waitForURL(pair);
      expect(faults).toEqual([]);
    }
  });

  test('the keyboard alone picks and compares', async () => {
    const { page, faults } = await openPage(path);
    const picker = pickerIn(page);
    await picker.input.focus();
    await page.keyboard.type('software eng');
    await picker.options.first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('data');
    for (const key of ['End', 'Home', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
    for (let steps = 0; (await marked(picker)) !== 'Data scientist' && steps < 10; steps++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await picker.chosen()).toEqual(['Software engineer', 'Data scientist']);
    await page.keyboard.press('Enter');
    await page.waitForURL(pair);
    expect(faults).toEqual([]);
  });
});

/** The option that assistive technology takes for the one in focus. */
async function marked({ form, input }: ReturnType<typeof pickerIn>): Promise<string | undefined> {
  const id = await input.getAttribute('aria-activedescendant');
  if (!id) return undefined;
  const active = form.locator(`[id="${id}"]`);
  expect(await active.getAttribute('aria-selected')).toBe('true');
  return active.innerText();
}

test('arrows go round, Home and End go to the ends, Escape closes, and the input keeps the focus', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.focus();
  expect(await picker.input.getAttribute('aria-expanded')).toBe('false');
  await picker.input.pressSequentially('data');
  await picker.options.first().waitFor();
  expect(await picker.input.getAttribute('aria-expanded')).toBe('true');
  expect(await picker.list.getAttribute('id')).toBe(await picker.input.getAttribute('aria-controls'));
  const names = await picker.options.allInnerTexts();
  expect(names.length).toBeGreaterThan(3);
  expect(await marked(picker)).toBe(names[0]);
  for (const [key, index] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', -1],
    ['ArrowDown', 0],
    ['End', -1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect(await marked(picker), key).toBe(names.at(index));
  }
  expect(await picker.form.locator('[aria-selected=true]').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await picker.list.isVisible()).toBe(false);
  expect(await picker.input.getAttribute('aria-expanded')).toBe('false');
  expect(await picker.input.getAttribute('aria-activedescendant')).toBeNull();
  expect(await picker.input.inputValue()).toBe('data');
  expect(await picker.input.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('options stand in groups named by their families, and their number is announced', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.click();
  await picker.options.first().waitFor();
  const all = await picker.options.count();
  expect(await picker.status()).toBe(`${all} roles.`);
  const groups = await picker.form
    .getByRole('group')
    .evaluateAll((elements) =>
      elements.map((element) => document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent),
    );
  expect(groups).toEqual(expect.arrayContaining(['Software', 'Data and AI']));
  await picker.input.fill('analyst');
  await expect.poll(() => picker.options.count()).toBeLessThan(all);
  expect(await picker.status()).toBe(`${await picker.options.count()} roles fit.`);
});

test.each([
  ['swe', 'Software engineer — also: SWE', 'Software engineer'],
  ['SRE', 'Site reliability engineer — also: SRE', 'Site reliability engineer'],
])('“%s” finds “%s”', async (typed, shown, name) => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.pressSequentially(typed);
  await picker.options.first().waitFor();
  expect(await marked(picker)).toBe(shown);
  await page.keyboard.press('Enter');
  expect(await picker.chosen()).toEqual([name]);
});

test('three or four roles lead to the page of comparisons, in the order chosen; a fifth is refused in words', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  for (const name of ['sre', 'swe', 'data sci', 'dba']) await picker.type(name);
  await picker.type('mle');
  expect(await picker.chosen()).toHaveLength(4);
  expect(await picker.status()).toMatch(/more than four/);
  const signs = await picker.form
    .locator(':scope > ul i')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.slot));
  expect(signs).toEqual(['1', '2', '3', '4']);
  await picker.compare.click();
  const roles = 'site-reliability-engineer,software-engineer,data-scientist,database-administrator';
  await page.waitForURL(`${home}compare/?roles=${roles}`);
  // The page of comparisons has them chosen already.
  const there = pickerIn(page);
  await expect.poll(there.chosen).toHaveLength(4);
  expect((await there.chosen())[0]).toBe('Site reliability engineer');
});

test('a chip is removed, the others keep their order, and the focus goes on', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  for (const name of ['sre', 'swe', 'dba']) await picker.type(name);
  await picker.form.getByRole('button', { name: 'Remove Software engineer' }).click();
  expect(await picker.chosen()).toEqual(['Site reliability engineer', 'Database administrator']);
  expect(await picker.status()).toMatch(/^Software engineer is removed/);
  expect(await picker.input.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('no role, one role and the same role twice are answered in words, and the page stays', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.compare.click();
  await expect.poll(picker.status).toBe('Choose two to four roles.');
  await picker.type('swe');
  await picker.compare.click();
  expect(await picker.status()).toBe('Choose a second role.');
  await picker.type('software developer');
  expect(await picker.status()).toBe('Software engineer is chosen already.');
  expect(await picker.chosen()).toEqual(['Software engineer']);
  expect(page.url()).toBe(home);
});

test('what is not a role is said so, the nearest is offered, and markup stays text', async () => {
  const { page, faults } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.fill('sofware enginer');
  await expect
    .poll(picker.status)
    .toMatch(/No role here is called “sofware enginer”. The nearest is Software engineer/);
  await page.keyboard.press('Enter');
  expect(await picker.chosen()).toEqual([]);
  await picker.input.fill('<img src=x onerror=alert(1)>');
  await expect.poll(picker.status).toContain('“<img src=x onerror=alert(1)>”');
  await page.keyboard.press('Enter');
  expect(await picker.form.locator('img').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('what was typed but not taken counts when Compare is pressed', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.type('data scientist');
  await picker.input.pressSequentially('swe');
  await picker.compare.click();
  await page.waitForURL(pair);
});

test('a role’s own page has that role chosen', async () => {
  const { page } = await openPage('roles/data-scientist/');
  const picker = pickerIn(page);
  expect(await picker.chosen()).toEqual(['Data scientist']);
  await picker.type('swe');
  await picker.compare.click();
  await page.waitForURL(pair);
});

test('going back after a comparison shows what was chosen', async () => {
  const { page } = await openPage('');
  for (const name of ['data scientist', 'swe']) await pickerIn(page).type(name);
  await pickerIn(page).compare.click();
  await page.waitForURL(pair);
  await page.goBack();
  await expect.poll(pickerIn(page).chosen).toEqual(['Data scientist', 'Software engineer']);
});

test.each([
  ['swe,wizard,dba', ['Software engineer', 'Database administrator'], /no role “wizard”/],
  ['swe', ['Software engineer'], /second role/],
  ['swe,software-engineer', ['Software engineer'], /same role.*second role/],
  ['swe,sre,dba,mle,ds', expect.objectContaining({ length: 4 }), /first four/],
  ['<script>alert(1)</script>', [], /no role “<script>alert\(1\)<\/script>”.*two to four/],
  ['constructor,__proto__', [], /no role “constructor”/],
])('an address that names %s has %j chosen, and says what is left out', async (roles, chosen, said) => {
  const { page, faults } = await openPage(`compare/?roles=${encodeURIComponent(roles)}`);
  const picker = pickerIn(page);
  await expect.poll(picker.status).toMatch(said);
  expect(await picker.chosen()).toEqual(chosen);
  expect(faults).toEqual([]);
});

describe('on every page', () => {
  test('nothing is fetched before the picker is used, and its list once', async () => {
    const { page } = await openPage('method/');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.getByRole('link', { name: 'Claims' }).focus();
    expect(fetched).toEqual([]);
    await page.locator('header').getByRole('link', { name: 'Compare roles' }).click();
    const picker = pickerIn(page, 'dialog');
    await picker.type('swe');
    await picker.type('sre');
    expect(fetched.filter((path) => path.endsWith('/compare/roles.json'))).toHaveLength(1);
  });

  test('it leads to the page of the two roles', async () => {
    const { page, faults } = await openPage('claims/');
    await page.locator('header').getByRole('link', { name: 'Compare roles' }).click();
    const picker = pickerIn(page, 'dialog');
    for (const name of ['swe', 'data scientist']) await picker.type(name);
    await picker.compare.click();
    await page.waitForURL(pair);
    expect(faults).toEqual([]);
  });

  test('a list that does not arrive is missed in words, and asked for again', async () => {
    const { page } = await openPage('');
    await page.route('**/roles.json', (route) => route.abort());
    const picker = pickerIn(page);
    await picker.input.click();
    await expect.poll(picker.status).toMatch(/could not be loaded/);
    await page.unroute('**/roles.json');
    await picker.input.click();
    await picker.options.first().waitFor();
  });
});

test('a matchup offers one more role beside its two, and keeps the rest of its address', async () => {
  const { page } = await openPage(`${matchup}?place=us`);
  await page.getByRole('link', { name: 'Add a role' }).click();
  const picker = pickerIn(page, 'dialog');
  await expect.poll(picker.chosen).toEqual(['Machine learning engineer', 'Software engineer']);
  await picker.type('data scientist');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${home}compare/?roles=machine-learning-engineer,software-engineer,data-scientist&place=us`);
});

test.each(['main', 'dialog'] as const)('on a phone, touch picks two roles in the %s', async (where) => {
  const { page, faults } = await openPage('', phone);
  if (where === 'dialog') await page.locator('header').getByRole('link', { name: 'Compare roles' }).tap();
  const picker = pickerIn(page, where);
  for (const name of ['Data scientist', 'Software engineer']) {
    await picker.input.tap();
    await option(picker, name).tap();
  }
  const small = await picker.form.locator('button, input').evaluateAll((elements) =>
    elements
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width < 44 || height < 44)
      .map(({ width, height }) => `${width} × ${height}`),
  );
  expect(small).toEqual([]);
  await picker.input.tap();
  const heights = await picker.options.evaluateAll((options) =>
    options.map((one) => one.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  // The list ends inside the window, which a keyboard makes smaller.
  for (const height of [640, 400]) {
    await page.setViewportSize({ width: 360, height });
    await expect
      .poll(() => picker.list.evaluate((list) => list.getBoundingClientRect().bottom))
      .toBeLessThanOrEqual(height);
    const box = await picker.list.boundingBox();
    expect(box?.height).toBeGreaterThan(120);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.keyboard.press('Escape');
  await picker.compare.tap();
  await page.waitForURL(pair);
  expect(faults).toEqual([]);
});

test.each([
  ['main', 'light', 1280],
  ['main', 'dark', 360],
  ['dialog', 'light', 360],
  ['dialog', 'dark', 1280],
] as const)('axe finds nothing with the list open in the %s, %s, %d pixels', async (where, colorScheme, width) => {
  const { page } = await openPage('', { colorScheme, viewport: { width, height: 800 } });
  if (where === 'dialog') await page.locator('header').getByRole('link', { name: 'Compare roles' }).click();
  const picker = pickerIn(page, where);
  for (const name of ['swe', 'mle']) await picker.type(name);
  await picker.input.pressSequentially('e');
  await picker.options.first().waitFor();
  expect(await violations(page)).toEqual([]);
});

test('without script the ways to it are links to the page of comparisons, where plain links stand', async () => {
  const { page } = await openPage(matchup, { javaScriptEnabled: false });
  for (const name of ['Compare roles', 'Add a role']) {
    const link = page.getByRole('link', { name, exact: true });
    expect(await link.getAttribute('href')).toBe(new URL(`${home}compare/`).pathname);
  }
  await page.getByRole('link', { name: 'Add a role' }).click();
  await page.waitForURL(`${home}compare/`);
  expect(await page.locator('form:visible, input:visible').count()).toBe(0);
  expect(await page.locator('main a[href$="/#compare"]:visible').count()).toBeGreaterThan(20);
});

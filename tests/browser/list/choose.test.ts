import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { home, openPage } from '../open-page.ts';

const weighed = '#weighed';
const roles = 'roles=software-engineer,data-scientist';
const status = (page: Page) => page.locator('form[data-figures] [role=status]').innerText();
const query = (page: Page) => new URL(page.url()).search;
const selects = (page: Page) => page.locator('form[data-figures] select');
const weight = (page: Page, term: string, value: number) =>
  page.locator(`form[data-figures] [data-term=${term}] [value="${value}"]`);

/** The terms in the order in which they are shown. */
async function terms(page: Page): Promise<string[]> {
  await page.locator(`${weighed} tbody`).first().waitFor();
  return page.locator(`${weighed} tbody`).evaluateAll((bodies) => bodies.map(({ id }) => id.replace(/^term-/, '')));
}

test('two roles and their weights bring the terms in that order, each figure with its source', async () => {
  const { page, faults } = await openPage('choose/');
  expect(await page.locator(weighed).isVisible()).toBe(false);
  await selects(page).nth(0).selectOption('software-engineer');
  expect(await status(page)).toMatch(/at least two/);
  await selects(page).nth(1).selectOption('data-scientist');
  expect((await terms(page))[0]).toBe('pay');
  await weight(page, 'remote-work', 3).check();
  await weight(page, 'growth', 2).check();
  await weight(page, 'pay', 0).check();
  await expect.poll(async () => (await terms(page)).slice(0, 2)).toEqual(['remote-work', 'growth']);
  expect(await terms(page)).not.toContain('pay');
  expect(await page.locator(weighed).innerText()).toMatch(/Left out.*: Pay\./);
  expect(await status(page)).toMatch(/Remote work first/);
  const bare = await page
    .locator(`${weighed} td:has([data-figure])`)
    .evaluateAll((cells) => cells.filter((cell) => !cell.querySelector('a[data-note]')).length);
  expect(bare).toBe(0);
  expect(faults).toEqual([]);
});

test('nothing is fetched before two roles are chosen', async () => {
  const { page } = await openPage('choose/');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await weight(page, 'pay', 3).check();
  await selects(page).nth(0).selectOption('software-engineer');
  expect(fetched).toEqual([]);
  await selects(page).nth(1).selectOption('data-scientist');
  await terms(page);
  const isCode = (address: string) => address.startsWith(`${home}_astro/`);
  expect(fetched.filter((address) => !isCode(address))).toEqual([`${home}choose/terms.json`]);
});

test('a mark opens its note, which leads to the source', async () => {
  const { page } = await openPage(`choose/?${roles}`);
  const mark = page.locator(`${weighed} a[data-note]`).first();
  await mark.click();
  const open = page.locator('[popover]:popover-open');
  await expect.poll(() => open.innerText()).toMatch(/Row[\s\S]*Edition/);
  await page.keyboard.press('Escape');
  expect(await open.count()).toBe(0);
  await mark.click();
  await open.locator('a').first().click();
  expect(page.url()).toMatch(/\/sources\/[^/]+\/$/);
});

test('the list of sources says what every page says: what supersedes an edition, and where to correct a figure', async () => {
  const { page } = await openPage('choose/');
  await page.route('**/terms.json', async (route) => {
    const response = await route.fetch();
    const data = await response.json();
    for (const source of data.sources) source.age = 'Superseded by 2099.';
    await route.fulfill({ response, json: data });
  });
  await selects(page).nth(0).selectOption('software-engineer');
  await selects(page).nth(1).selectOption('data-scientist');
  await terms(page);
  for (const entry of await page.locator(`${weighed} ol.sources > li`).all())
    expect(await entry.innerText()).toContain('Superseded by 2099.');
  await page.locator(`${weighed} a[data-note]`).first().click();
  const open = page.locator('[popover]:popover-open');
  await expect
    .poll(() => open.getByRole('link', { name: 'Correct this' }).getAttribute('href'))
    .toMatch(/\/content\/.+#L\d+$/);
});

test('sources are numbered in the order in which a reader meets them, and listed', async () => {
  const { page } = await openPage(`choose/?${roles},machine-learning-engineer`);
  await terms(page);
  const met = await page.locator(`${weighed} a[data-note]`).allInnerTexts();
  const numbers = [...new Set(met)];
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  expect(await page.locator(`${weighed} ol > li > span`).allInnerTexts()).toEqual(numbers);
});

test('the address holds roles, then every weight, and opens as it was left', async () => {
  const { page } = await openPage(`choose/?${roles}`);
  await weight(page, 'growth', 3).check();
  expect(query(page)).toMatch(/^\?roles=software-engineer,data-scientist&pay=1&pay-growth=1&growth=3&/);
  const order = await terms(page);
  const { page: sent } = await openPage(`choose/${query(page)}`);
  expect(await terms(sent)).toEqual(order);
  expect(await weight(sent, 'growth', 3).isChecked()).toBe(true);
});

test('going back and forward steps through roles and weights', async () => {
  const { page } = await openPage(`choose/?${roles}`);
  await terms(page);
  await weight(page, 'growth', 3).check();
  await weight(page, 'remote-work', 3).check();
  await page.goBack();
  expect(await weight(page, 'remote-work', 1).isChecked()).toBe(true);
  expect(await weight(page, 'growth', 3).isChecked()).toBe(true);
  expect((await terms(page))[0]).toBe('growth');
  await page.goBack();
  expect(query(page)).toBe(`?${roles}`);
  await expect.poll(async () => (await terms(page))[0]).toBe('pay');
  await page.goForward();
  await expect.poll(async () => (await terms(page))[0]).toBe('growth');
});

test('unknown roles and weights fall back, and the page says so; former ids lead to their role', async () => {
  const { page, faults } = await openPage('choose/?roles=swe,wizard,data-scientist&pay=9');
  await terms(page);
  expect(await selects(page).nth(0).inputValue()).toBe('software-engineer');
  expect(await selects(page).nth(1).inputValue()).toBe('data-scientist');
  expect(await weight(page, 'pay', 1).isChecked()).toBe(true);
  expect(await status(page)).toMatch(/no role “wizard”.*“9” is no weight of Pay/);
  expect(faults).toEqual([]);
});

test('figures that differ in kind are called not comparable, and no column works out a difference', async () => {
  const { page } = await openPage('choose/?roles=machine-learning-engineer,data-scientist');
  await terms(page);
  expect(await page.locator(`${weighed} [data-badge=not-comparable]`).count()).toBeGreaterThan(0);
  expect(await page.locator(`${weighed} thead th`).allInnerTexts()).toEqual([
    'Machine learning engineer',
    'Data scientist',
  ]);
});

test('a scenario sets its weights, keeps the roles, and goes back in one step', async () => {
  const { page } = await openPage(`choose/?${roles}`);
  await terms(page);
  const scenario = page.locator('#scenarios a[href*="remote-work=3"]');
  await scenario.click();
  await expect.poll(async () => (await terms(page))[0]).toBe('remote-work');
  expect(query(page)).toContain(roles);
  expect(await page.evaluate(() => !!document.activeElement?.closest('form[data-figures]'))).toBe(true);
  await page.goBack();
  await expect.poll(async () => (await terms(page))[0]).toBe('pay');
});

test('the keyboard alone chooses and weighs, one step back for each control', async () => {
  const { page } = await openPage(`choose/?${roles}`);
  await terms(page);
  await weight(page, 'switching', 1).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await terms(page))[0]).toBe('switching');
  await page.goBack();
  expect(query(page)).toBe(`?${roles}`);
});

test('figures that do not arrive are missed in words, and asked for again', async () => {
  const { page } = await openPage('choose/');
  await page.route('**/terms.json', (route) => route.abort());
  await selects(page).nth(0).selectOption('software-engineer');
  await selects(page).nth(1).selectOption('data-scientist');
  await expect.poll(() => status(page)).toMatch(/could not be loaded/);
  await page.unroute('**/terms.json');
  await weight(page, 'growth', 3).check();
  await expect.poll(async () => (await terms(page))[0]).toBe('growth');
});

test('four long names stay inside the page at every width, and axe finds nothing', async () => {
  const { page } = await openPage(
    'choose/?roles=machine-learning-engineer,site-reliability-engineer,prompt-engineer,database-administrator',
  );
  await terms(page);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
    expect(await violations(page), `${width}`).toEqual([]);
  }
});

test('without script the steps, the scenarios and links to every role are there, and no tool', async () => {
  const { page } = await openPage(`choose/?${roles}`, { javaScriptEnabled: false });
  expect(await page.locator('form:visible, select:visible').count()).toBe(0);
  expect(await page.locator(weighed).isVisible()).toBe(false);
  expect(await page.locator('#eight-steps ol > li').count()).toBe(8);
  expect(await page.locator('#scenarios li').count()).toBeGreaterThan(3);
  expect(await page.locator('#terms tbody tr').count()).toBeGreaterThan(8);
  const link = page.locator('#terms a[href$="roles/data-scientist/#work"]');
  await link.click();
  expect(page.url()).toBe(`${home}roles/data-scientist/#work`);
});

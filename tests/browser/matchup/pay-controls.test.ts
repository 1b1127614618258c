import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { home, newPage, openPage } from '../open-page.ts';

const pair = 'compare/data-scientist-vs-software-engineer/';
const offer = (page: Page) => page.getByRole('button', { name: 'Choose place, currency, level and measure' });
const select = (page: Page, name: string) => page.locator(`#by-place [name=${name}]`);
/** The title of the answer, told when all its figures are there. */
const status = (page: Page) => page.locator('#by-place [role=status]').innerText();
/** The answer without the controls above it, which name every place. */
const answer = (page: Page) => page.locator('#by-place [role=status] + div');
/** What the answer says, however wide the screen: its tables, and figures that no chart can carry. */
const figures = (page: Page) => page.locator('#by-place :is(figure td, ul li)').allTextContents();
const query = (page: Page) => new URL(page.url()).search;

async function open(path: string): Promise<{ page: Page; faults: string[] }> {
  const opened = await openPage(path);
  await offer(opened.page).click();
  await select(opened.page, 'place').waitFor();
  return opened;
}

test('nothing of the controls is loaded before a reader asks for them', async () => {
  const { page } = await newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(home + pair, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pay-controls|settings\.json|compare\/(roles|areas)\//.test(path))).toEqual([]);
  await offer(page).click();
  await select(page, 'place').waitFor();
  expect(asked.filter((path) => /settings\.json/.test(path))).toHaveLength(1);
  expect(asked.filter((path) => /compare\/areas\//.test(path))).toEqual([]);
  await select(page, 'place').selectOption('us-ca');
  await expect.poll(() => answer(page).innerText()).toMatch(/California, May 2025/);
  expect(asked.filter((path) => /compare\/areas\//.test(path))).toHaveLength(2);
});

test.each([pair, 'roles/data-scientist/', 'compare/?roles=data-scientist,software-engineer,data-analyst'])(
  'on %s each choice goes through the address and back',
  async (path) => {
    const { page, faults } = await open(path);
    const before = query(page);
    // The link, as another device opens it.
    const other = await newPage({ viewport: { width: 360, height: 800 } });
    for (const [name, value, title, shown] of [
      ['place', 'gb', /, United Kingdom/, /United Kingdom/],
      ['place', 'us-ca', /, California/, /California/],
      ['currency', 'eur', /./, /€[\s\S]*Converted at the average rate/],
      ['level', 'senior', /, senior level/, /Senior|senior|all levels of experience together/],
      ['measure', 'advertised-base', /^Advertised base pay/, /Advertised base pay/],
      ['adjust', 'prices', /./, /US states only/],
    ] as const) {
      const plain = await select(page, name).inputValue();
      await select(page, name).selectOption(value);
      // The figures of a place come after it was chosen: the answer stands once its title does.
      await expect.poll(() => status(page), { message: `${name}=${value}` }).toMatch(title);
      await expect.poll(() => answer(page).innerText(), { message: `${name}=${value}` }).toMatch(shown);
      expect(new URLSearchParams(query(page)).get(name)).toBe(value);
      const seen = await figures(page);
      await other.page.goto(page.url());
      await select(other.page, name).waitFor();
      expect(await select(other.page, name).inputValue()).toBe(value);
      await expect.poll(() => figures(other.page), { message: `${name}=${value}` }).toEqual(seen);
      // Back and forward.
      await page.goBack();
      await expect.poll(() => select(page, name).inputValue()).toBe(plain);
      expect(query(page)).toBe(before);
      await page.goForward();
      await expect.poll(() => select(page, name).inputValue()).toBe(value);
      await page.goBack();
      await expect.poll(() => select(page, name).inputValue()).toBe(plain);
    }
    expect([...faults, ...other.faults]).toEqual([]);
  },
);

test('a choice without an answer offers the nearest one that has', async () => {
  const { page, faults } = await open('compare/machine-learning-engineer-vs-software-engineer/');
  await select(page, 'place').selectOption('us-ca');
  await page.getByRole('button', { name: 'Show the official wage in California' }).click();
  await expect.poll(() => select(page, 'measure').inputValue()).toBe('wage');
  await page.locator('#by-place figure').waitFor();
  expect(new URLSearchParams(query(page)).get('measure')).toBe('wage');
  expect(await select(page, 'measure').evaluate((one) => one === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
});

test('the keys of an address stand in their order', async () => {
  const { page } = await open(pair);
  for (const [name, value] of [
    ['measure', 'wage'],
    ['adjust', 'prices'],
    ['place', 'us-ca'],
    ['currency', 'eur'],
  ] as const) {
    await select(page, name).selectOption(value);
  }
  await page.locator('#glance input').check();
  await expect.poll(() => query(page)).toBe('?place=us-ca&currency=eur&level=all&measure=wage&adjust=prices&diff=1');
});

test('unknown values fall back, and a sentence says so', async () => {
  const { page, faults } = await openPage(`${pair}?place=atlantis&currency=%3Cimg%20src%3Dx%3E`);
  const status = page.locator('#by-place [role=status]');
  await expect
    .poll(() => status.innerText())
    .toMatch(/“atlantis” is no place held here, so “United States” is shown\. “<img src=x>” is no currency/);
  expect(await page.locator('#by-place img').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('every figure of an answer is cited, its marks open notes of its own, and axe finds nothing', async () => {
  const { page } = await openPage(`${pair}?place=us-ca&currency=eur&adjust=prices`);
  await page.locator('#by-place figure').waitFor();
  const marks = page.locator('#by-place a[data-note]');
  expect(await marks.count()).toBeGreaterThan(2);
  const targets = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('href') ?? ''));
  for (const target of targets) expect(await page.locator(`#by-place ${target}`).count()).toBe(1);
  await marks.first().click();
  await expect.poll(() => page.locator('[popover]:popover-open').innerText()).toMatch(/\$[\d,]+[\s\S]*Row/);
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);
});

test('the switch of differences is in the address, too', async () => {
  const { page } = await openPage(`${pair}?diff=1`);
  const hidden = page.locator('#glance [data-same]').first();
  await expect.poll(() => page.locator('#glance input').isChecked()).toBe(true);
  expect(await hidden.isVisible()).toBe(false);
  await page.locator('#glance input').uncheck();
  expect(query(page)).toBe('?diff=0');
  await page.goBack();
  await expect.poll(() => page.locator('#glance input').isChecked()).toBe(true);
});

test('without script, links to the tables by place stand in place of the controls', async () => {
  const { page } = await openPage(pair, { javaScriptEnabled: false });
  expect(await page.locator('#by-place :is(select, button):visible').count()).toBe(0);
  expect(await page.locator('#by-place a[href$="/places/"]').count()).toBe(2);
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from '../axe.ts';
import { home, openPage } from '../open-page.ts';

const { real } = inject('sites');

const section = (page: Page) => page.locator('#number');
const sentence = (page: Page) => section(page).locator('.say').innerText();
const asked = (text: string) => `claims/?${new URLSearchParams({ number: text })}`;

async function ask(page: Page, text: string): Promise<void> {
  await section(page).getByRole('searchbox').fill(text);
  await page.keyboard.press('Enter');
  await expect.poll(() => section(page).locator('[data-said]').getAttribute('aria-busy')).toBeNull();
}

test('a number and a career are answered, drawn, read out and kept in the address', async () => {
  const { page, faults } = await openPage('claims/');
  await ask(page, '$137,470 nurse');
  await expect.poll(() => sentence(page)).toBe('$137,470 equals the “9 in 10” figure of registered nurses, May 2025.');
  expect(await section(page).locator('.is-not dt').allInnerTexts()).toEqual(['Is', 'Is not', 'Also']);
  expect(await section(page).locator('svg .cross').count()).toBe(1);
  expect(await section(page).getByRole('status').innerText()).toContain('Is not: the median, $97,550');
  expect(new URL(page.url()).searchParams.get('number')).toBe('$137,470 nurse');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('asked');
  expect(faults).toEqual([]);
});

test('an address answers as it was sent, in one or as a number and a career; back leads to the question before', async () => {
  const { page } = await openPage('claims/?number=137470&career=registered-nurse');
  await expect.poll(() => sentence(page)).toMatch(/^137,470 equals the “9 in 10” figure of registered nurses/);
  await ask(page, '22% software developers');
  await expect.poll(() => sentence(page)).toMatch(/^22% equals two growth forecasts when rounded/);
  await page.goBack();
  await expect.poll(() => sentence(page)).toMatch(/^137,470 equals/);
  await page.getByLabel('Topic').selectOption('growth');
  expect(new URL(page.url()).searchParams.get('number')).toBe('137470');
});

test('an example is one press, and a number alone asks which career', async () => {
  const { page } = await openPage('claims/');
  await section(page).getByRole('link', { name: '22% software developers' }).click();
  await expect.poll(() => sentence(page)).toMatch(/^22% equals/);
  await ask(page, '120,000');
  await expect.poll(() => sentence(page)).toMatch(/^Which career\? 120,000 fits/);
  expect(await section(page).getByRole('table').getByRole('row').count()).toBeGreaterThan(4);
});

test('markup in the field is text', async () => {
  const { page, faults } = await openPage(asked('<img src=x onerror=alert(1)> $97,550 nurse'));
  await expect.poll(() => section(page).locator('[data-said]').innerText()).toContain('numbers here');
  await ask(page, '$97,550 <b>x</b>');
  await expect.poll(() => section(page).locator('.notice').innerText()).toContain('“b x b”');
  expect(await section(page).locator('[data-said] :is(img, .notice b)').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('the first page leads to the answer', async () => {
  const { page, faults } = await openPage('');
  await page.getByLabel('Where does this number come from?').last().fill('$137,470 nurse');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/claims\/\?number=%24137%2C470\+nurse#number$/);
  await expect.poll(() => sentence(page)).toMatch(/^\$137,470 equals/);
  expect(faults).toEqual([]);
});

test('nothing is loaded before the field is used', async () => {
  const { page } = await openPage('');
  const loaded: string[] = [];
  page.context().on('request', (request) => loaded.push(request.url()));
  await page.goto(`${home}claims/`);
  const figures = () => loaded.filter((url) => url.endsWith('/claims/figures.json')).length;
  await page.waitForLoadState('networkidle');
  expect(figures()).toBe(0);
  await section(page).getByRole('searchbox').pressSequentially('97,550');
  await expect.poll(figures).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => sentence(page)).toMatch(/^97,550 equals/);
  expect(figures()).toBe(1);
});

test('without a script the page says what is needed', async () => {
  const { page } = await openPage(asked('$137,470 nurse'), { javaScriptEnabled: false });
  expect(await section(page).innerText()).toContain('npm run whence');
  expect(await section(page).getByRole('searchbox').isVisible()).toBe(false);
});

test.each([320, 360, 1280])('every kind of answer fits %i px and passes the checks', async (width) => {
  const { page } = await openPage('claims/', { viewport: { width, height: 800 } });
  for (const text of ['$137,470 nurse', '22% software developers', '$112,165 nurse', '120,000', '3,379,720 nurse']) {
    await ask(page, text);
    await expect.poll(() => section(page).locator('.say').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), text).toBeLessThanOrEqual(width);
    expect(await violations(page), text).toEqual([]);
  }
});

test('every answer leads to a section that is there', async () => {
  const { page } = await openPage('claims/');
  const seen = new Set<string>();
  for (const text of [
    '$97,550 nurse',
    '5.6% nurse',
    '2.8% nurse',
    '$1,563 a week nurse',
    '53.3% nurse',
    '$135,980 software engineer',
    '120,000',
    '250k',
  ]) {
    await ask(page, text);
    await expect.poll(() => section(page).locator('.say').count()).toBe(1);
    const links = section(page).locator('[data-said] a[href*="#"]');
    for (const href of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
      seen.add(href);
  }
  expect(seen.size).toBeGreaterThan(6);
  for (const href of seen) {
    const { pathname, hash } = new URL(href);
    const file = join(real.folder, pathname, 'index.html');
    expect(existsSync(file), href).toBe(true);
    const { page: led } = await openPage(pathname.slice(1));
    expect(await led.locator(hash).count(), href).toBe(1);
  }
});

test('the command says the same', async () => {
  const { page } = await openPage(asked('$137,470 nurse'));
  await expect.poll(() => sentence(page)).not.toBe('');
  const lines = [
    await sentence(page),
    ...(await section(page)
      .locator('.is-not > div')
      .evaluateAll((all) =>
        all.map((one) => `${one.querySelector('dt')?.textContent}: ${one.querySelector('dd')?.textContent}`),
      )),
  ];
  const run = spawnSync(process.execPath, ['src/cli/whence.ts', '$137,470', 'nurse'], { encoding: 'utf8' });
  expect(run.status).toBe(0);
  expect(run.stdout.split('\n').slice(0, lines.length)).toEqual(lines);
});

test('the field costs a phone no more than a hundred pixels of the first page', async () => {
  const { page } = await openPage('', { viewport: { width: 360, height: 780 } });
  expect(new URL(page.url()).href).toBe(home);
  const box = await page.locator('form.number-field').boundingBox();
  expect(box?.height).toBeLessThan(90);
});

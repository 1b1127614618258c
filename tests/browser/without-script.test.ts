import { expect, test } from 'vitest';
import { home, matchup, openPage } from './open-page.ts';

const withoutScript = { javaScriptEnabled: false };

test('a mark opens its source, Escape and the button close it', async () => {
  const { page } = await openPage(matchup, withoutScript);
  const open = page.locator('[popover]:popover-open');
  const mark = page.locator('#short [popovertarget][aria-label]').first();
  await mark.click();
  expect(await open.count()).toBe(1);
  expect(await open.getAttribute('id')).toBe(await mark.getAttribute('popovertarget'));
  expect(await open.innerText()).toMatch(/Edition/);
  await page.keyboard.press('Escape');
  expect(await open.count()).toBe(0);
  await mark.click();
  await open.getByRole('button', { name: 'Close' }).click();
  expect(await open.count()).toBe(0);
});

test('a mark opens its source from the keyboard and gives the focus back', async () => {
  const { page } = await openPage(matchup, withoutScript);
  const mark = page.locator('#short [popovertarget][aria-label]').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const open = page.locator('[popover]:popover-open');
  expect(await open.count()).toBe(1);
  await page.keyboard.press('Tab');
  expect(await open.locator(':focus').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await open.count()).toBe(0);
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('every chart stands as a drawing with its table', async () => {
  const { page } = await openPage(matchup, withoutScript);
  const figures = page.locator('figure[data-chart]');
  expect(await figures.count()).toBeGreaterThan(1);
  for (const figure of await figures.all()) {
    await figure.scrollIntoViewIfNeeded();
    expect(await figure.locator('[data-plot] svg').first().isVisible()).toBe(true);
    expect(await figure.locator('[data-plot]').first().locator('rect, circle').first().isVisible()).toBe(true);
    expect(await figure.locator('canvas').count()).toBe(0);
    await figure.locator('summary').click();
    expect(await figure.locator('tbody td').first().isVisible()).toBe(true);
  }
});

test('the picker is absent, and links to the roles and their matchups stand in its stead', async () => {
  const { page: all } = await openPage('compare/', withoutScript);
  await all.locator('main a[href$="roles/data-scientist/#compare"]').click();
  expect(all.url()).toMatch(/roles\/data-scientist\/#compare$/);
  for (const path of ['', 'roles/data-scientist/']) {
    const { page } = await openPage(path, withoutScript);
    expect(await page.locator('select:visible').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Compare' }).count()).toBe(0);
    const links = page.locator('main a[href*="-vs-"]:visible');
    expect(await links.count()).toBeGreaterThan(5);
    await links.first().click();
    expect(page.url()).toContain('-vs-');
    expect(await page.locator('h1').count()).toBe(1);
  }
});

test('a pair in the other order still leads to its page', async () => {
  const [a, b] = ['machine-learning-engineer', 'software-engineer'];
  const { page } = await openPage(`compare/${b}-vs-${a}/`, withoutScript);
  await page.waitForURL(`${home}compare/${a}-vs-${b}/`);
  expect(await page.locator('h1').innerText()).toContain('Software engineer');
});

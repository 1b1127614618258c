import { expect, test } from 'vitest';
import { home, matchup, openPage } from './open-page.ts';

const withoutScript = { javaScriptEnabled: false };

test('a mark leads to the entry of its source, which leads to the page of the edition', async () => {
  const { page } = await openPage(matchup, withoutScript);
  const mark = page.locator('#short a[data-note]').first();
  const number = await mark.innerText();
  await mark.click();
  expect(new URL(page.url()).hash).toBe(`#s${number}`);
  const entry = page.locator(`#s${number}`);
  expect(await entry.isVisible()).toBe(true);
  await entry.locator('a').first().click();
  expect(page.url()).toMatch(/\/sources\/[^/]+\/$/);
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

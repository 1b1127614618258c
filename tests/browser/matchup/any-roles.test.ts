import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { home, newPage, openPage } from '../open-page.ts';

const four = 'software-engineer,data-scientist,machine-learning-engineer,data-analyst';
const five = '#any [data-five]';
const table = '#any #glance table';
const shown = (page: Page) => page.locator('#any #sources').waitFor();
const heads = (page: Page) => page.locator(`${five} thead th .role`).allInnerTexts();
/** What is said of the address: by the picker, or above the roles that are shown instead. */
const said = (page: Page, columns: number) =>
  page.locator(columns > 0 ? '#any > [role=status]' : 'main form[data-picker] [data-told]').innerText();

test('four roles have the answer in one screen, in the order of the address, each row with its source', async () => {
  const { page, faults } = await openPage(`compare/?roles=${four}`);
  await shown(page);
  expect(await heads(page)).toEqual(['Software', 'Data scientist', 'Machine learning', 'Data analyst']);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('h1 [data-name]').allInnerTexts()).toEqual([
    'Software engineer',
    'Data scientist',
    'Machine learning engineer',
    'Data analyst',
  ]);
  expect(await page.locator('[data-head] [data-bar]').count()).toBe(4);
  const rows = page.locator(`${five} tbody tr`);
  expect(await rows.count()).toBe(5);
  const bare = await rows.evaluateAll(
    (all) => all.filter((row) => row.querySelector('b') && !row.querySelector('a[data-note]')).length,
  );
  expect(bare).toBe(0);
  const ends = await page.locator(five).evaluate((all) => all.getBoundingClientRect().bottom + scrollY);
  expect(ends).toBeLessThanOrEqual(800);
  expect(await page.locator('#pairs a[href*="-vs-"]').count()).toBe(6);
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test.each([four, 'frontend-engineer,ux-designer,product-manager'])(
  'at 360 pixels the five rows of %s end in the first screen',
  async (roles) => {
    const { page } = await openPage(`compare/?roles=${roles}`, { viewport: { width: 360, height: 780 } });
    await shown(page);
    await page.evaluate(() => document.fonts.ready);
    const ends = await page.locator(five).evaluate((all) => all.getBoundingClientRect().bottom + scrollY);
    expect(ends).toBeLessThanOrEqual(780);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
);

test('other careers can be chosen in place', async () => {
  const { page } = await openPage(`compare/?roles=${four}`);
  await shown(page);
  expect(await page.locator('main form[data-picker]').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Change careers' }).click();
  await page.locator('main form[data-picker]').waitFor();
});

test('the rows of words are those of the matchup page', async () => {
  const rows = (page: Page, within: string) =>
    page.locator(`${within} #row-focus td, ${within} #row-makes td`).allInnerTexts();
  const matchup = await openPage('compare/data-scientist-vs-software-engineer/');
  const several = await openPage('compare/?roles=data-scientist,software-engineer,data-analyst');
  await shown(several.page);
  const [focus, focus2, makes, makes2] = await rows(matchup.page, '#glance table');
  expect(await rows(several.page, table)).toMatchObject(
    [focus, focus2, /./, makes, makes2, /./].map((text) =>
      text instanceof RegExp ? expect.stringMatching(text) : text,
    ),
  );
});

test('two roles lead to the page of their own, with the rest of the address', async () => {
  const { page } = await openPage('compare/?roles=swe,data-scientist&place=us-ca#pay');
  await page.waitForURL(`${home}compare/data-scientist-vs-software-engineer/?place=us-ca#pay`);
});

describe('an address that names roles wrongly', () => {
  test.each([
    ['roles=software-engineer', /Choose a second career/, 0],
    ['roles=', /.*/, 0],
    ['roles=nobody,nowhere', /no role “nobody”/, 0],
    ['roles=software-engineer,software-engineer', /named twice/, 0],
    ['roles=software-engineer,nobody,data-scientist', /no role “nobody”/, 2],
    [`roles=${four},web-developer`, /first four roles/, 4],
    ['roles=%3Cscript%3Ealert(1)%3C/script%3E,swe,data-scientist', /no role “<script>/, 2],
    ['roles=constructor,swe,data-scientist', /no role “constructor”/, 2],
  ])('%s: a plain sentence, and what can be shown', async (query, words, columns) => {
    const { page, faults } = await openPage(`compare/?${query}`);
    await expect.poll(() => said(page, columns)).toMatch(words);
    if (columns > 0) {
      await shown(page);
      expect(await heads(page)).toHaveLength(columns);
    } else {
      expect(await page.locator('#all-roles').isVisible()).toBe(true);
      expect(await page.locator('#any').isVisible()).toBe(false);
    }
    expect(faults).toEqual([]);
  });

  test('and figures that do not come are told', async () => {
    const { page } = await newPage();
    await page.route('**/compare/roles/*.json', (route) => route.abort());
    await page.goto(`${home}compare/?roles=${four}`);
    await expect.poll(() => page.locator('#any [role=status]').innerText()).toMatch(/could not be loaded/);
  });
});

test.each([360, 320])(
  'at %i pixels the four stand below each other under their names, and nothing is cut off',
  async (width) => {
    const { page } = await openPage(`compare/?roles=${four}`, { viewport: { width, height: 800 } });
    await shown(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator('#glance > summary').click();
    const cells = page.locator(`${table} #row-focus td`);
    const tops = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
    expect(new Set(tops).size).toBe(4);
    expect(await cells.first().innerText()).toMatch(/^Software\b/);
  },
);

test.each([
  ['day', '.day-lines > li'],
  ['forecast', '.half-way li'],
  ['studies', 'figure'],
  ['where', '.by-place .clearly'],
  ['ai', '[data-room] .ai-lines'],
])('an address with #%s opens that part and goes there, at every width', async (part, drawn) => {
  for (const width of [360, 1280]) {
    const { page, faults } = await openPage(`compare/?roles=actor,plumber#${part}`, {
      viewport: { width, height: 780 },
    });
    await page.locator(`#${part} ${drawn}`).first().waitFor();
    expect(await page.locator(`#${part}`).getAttribute('open')).not.toBeNull();
    const top = await page.locator(`#${part}`).evaluate((all) => all.getBoundingClientRect().top);
    expect(top, `${part} at ${width}`).toBeGreaterThanOrEqual(-2);
    expect(top, `${part} at ${width}`).toBeLessThan(200);
    expect(faults).toEqual([]);
    await page.close();
  }
});

import { expect, inject, test } from 'vitest';
import { ofTheDay } from '../daily-sample.ts';
import { openPage } from './open-page.ts';
import { pickerIn } from './picker/picker-in.ts';

/*
 * What scripts fetch and where they lead stays below the base path, on the small site. Any request elsewhere, and any that
 * finds nothing, is a fault.
 */

const { home, base } = inject('sites').small;
const open = (path: string) => openPage(path, {}, home);
const pair = 'compare/machine-learning-engineer-vs-software-engineer/';

test('the site stands under a sub-path', () => {
  expect(base).toBe('/evenhand/');
  expect(home.endsWith(base)).toBe(true);
});

test.each(
  ofTheDay([
    '',
    'compare/',
    pair,
    'embed/machine-learning-engineer-vs-software-engineer/',
    'roles/',
    'roles/developer/',
    'occupations/us-soc-15-1252/',
    'occupations/us-soc-15-1252/places/',
    'sources/board-adverts-2025/',
    'claims/',
    'claims/developers-130k/',
    'choose/',
    'data/',
    'frozen/',
    'frozen/2026-11-21/machine-learning-engineer-vs-software-engineer/',
    'method/',
    'nowhere/',
  ]),
)('“%s” loads, and loads nothing from elsewhere', async (path) => {
  const { page, faults } = await open(path);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

test('the picker leads to the page of two roles, and of three', async () => {
  for (const [names, to] of [
    [['software eng', 'machine'], pair],
    [['software eng', 'machine', 'developer'], 'compare/?roles=software-engineer,machine-learning-engineer,developer'],
  ] as const) {
    const { page, faults } = await open('method/');
    await page.locator('header a[data-pick]').click();
    const picker = pickerIn(page, 'dialog');
    for (const name of names) await picker.type(name);
    await picker.compare.click();
    await page.waitForURL(home + to);
    expect(faults).toEqual([]);
  }
});

test('three roles stand side by side', async () => {
  const { page, faults } = await open('compare/?roles=developer,tester,software-engineer');
  await page.locator('#any #sources').waitFor();
  const leading = await page
    .locator('#any a[href^="/"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  expect(leading.length).toBeGreaterThan(3);
  expect(leading.filter((href) => !href?.startsWith(base))).toEqual([]);
  expect(faults).toEqual([]);
});

test('pay is shown of a chosen place', async () => {
  const { page, faults } = await open('compare/developer-vs-tester/?place=us-ca');
  await expect.poll(() => page.locator('#by-place [data-said]').innerText()).toMatch(/California/);
  const leading = await page
    .locator('#by-place a[href^="/"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  expect(leading.filter((href) => !href?.startsWith(base))).toEqual([]);
  expect(faults).toEqual([]);
});

test('choosing shows the terms of two roles', async () => {
  const { page, faults } = await open('choose/?roles=developer,tester');
  await page.locator('#weighed:not([hidden]) *').first().waitFor();
  expect(faults).toEqual([]);
});

test.each([
  ['compare/software-engineer-vs-machine-learning-engineer/?place=us#pay', `${pair}?place=us#pay`],
  ['roles/coder/', 'roles/software-engineer/'],
  ['compare/coder-vs-trainer/', pair],
])('%s leads to %s', async (path, to) => {
  const { page } = await open(path);
  await page.waitForURL(home + to);
});

import { expect, inject, test } from 'vitest';
import { filesOf } from '../site/built-pages.ts';
import { home, newPage, openPage } from './open-page.ts';

const folder = inject('sites').real?.folder ?? '';
const file = filesOf(folder).find((path) => /^frozen\/[\d-]+\/.*\.html$/.test(path)) ?? '';
const path = file.replace('index.html', '');

test('a frozen page of the newest release shows its charts, its styles and no notice', async () => {
  const { page, faults } = await newPage();
  const [, release = ''] = path.split('/');
  await page.route('**/frozen/newest.json', (route) => route.fulfill({ json: { release, written: release } }));
  await page.goto(home + path);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('#pay [role=img] svg rect').first().isVisible()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  expect(await page.locator('form').count()).toBe(0);
  expect(await page.getByText(/^Frozen copy, release of/).isVisible()).toBe(true);
  expect(await page.locator('#newer').isHidden()).toBe(true);
  expect(faults).toEqual([]);
});

test('a frozen page says so when a later release is published', async () => {
  const { page } = await newPage();
  await page.route('**/frozen/newest.json', (route) =>
    route.fulfill({ json: { release: '2999-01-31', written: '31 January 2999' } }),
  );
  await page.goto(home + path);
  await page.getByText('Newer figures exist, of the release of 31 January 2999.').waitFor();
});

test('a frozen page opens its sources without a script', async () => {
  const { page } = await openPage(path, { javaScriptEnabled: false });
  await page.locator('#short [popovertarget]').first().click();
  expect(await page.locator('[popover]:popover-open').innerText()).toMatch(/Edition/);
});

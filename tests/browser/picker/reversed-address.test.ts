import { expect, test } from 'vitest';
import { home, openPage } from '../open-page.ts';

const canonical = `${home}compare/machine-learning-engineer-vs-software-engineer/`;
const reversed = 'compare/software-engineer-vs-machine-learning-engineer/';

test.each(['', '?place=us', '#growth', '?place=us#growth', '?place=us&level=senior#pay'])(
  'a pair in the other order with “%s” leads to its page with that kept',
  async (rest) => {
    const { page, faults } = await openPage(reversed + rest);
    await page.waitForURL(canonical + rest);
    expect(await page.locator('h1').innerText()).toContain('Software engineer');
    expect(faults).toEqual([]);
  },
);

test.each(['', '?place=us#pay'])('another name of a role with “%s” leads to its page with that kept', async (rest) => {
  const { page, faults } = await openPage(`roles/swe/${rest}`);
  await page.waitForURL(`${home}roles/software-engineer/${rest}`);
  expect(faults).toEqual([]);
});

test('the fragment is in view after the way round', async () => {
  const { page } = await openPage(`${reversed}#growth`);
  await page.waitForURL(`${canonical}#growth`);
  await expect
    .poll(() => page.locator('#growth').evaluate((section) => section.getBoundingClientRect().top))
    .toBeLessThan(200);
});

test('going back does not lead to the same page again', async () => {
  const { page } = await openPage('roles/');
  await page.goto(home + reversed);
  await page.waitForURL(canonical);
  await page.goBack();
  expect(page.url()).toBe(`${home}roles/`);
});

test('an unknown address shows a page that leads on', async () => {
  const { page } = await openPage('nowhere/');
  expect(await page.locator('h1').count()).toBe(1);
  const links = await page
    .locator('main a[href^="/"]')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
});

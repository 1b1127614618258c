import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ofTheDay } from '../../daily-sample.ts';
import { violations } from '../axe.ts';
import { home, newPage, openPage } from '../open-page.ts';
import { answerIn, choosePlace, openControls, placeIn, selectIn } from './pay-by-place.ts';

const pair = 'compare/data-scientist-vs-software-engineer/';
const inAds = 'compare/machine-learning-engineer-vs-software-engineer/';
/** Two careers with rows that say the same, so that their page has the switch of differences. */
const alike = 'compare/business-analyst-vs-data-analyst/';
/** What was switched, once the figures are there. */
const said = (page: Page) => page.locator('#by-place [data-said]').innerText();
const figures = (page: Page) => page.locator('#by-place .chosen-figures td').allTextContents();
const query = (page: Page) => new URL(page.url()).search;
/** How each setting stands, the place by its name. */
const value = (page: Page, name: string) =>
  name === 'place' ? placeIn(page).inputValue() : selectIn(page, name).inputValue();

test('nothing of the controls is loaded before a reader asks for them', async () => {
  const { page } = await newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(home + pair, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pay-controls|settings\.json|compare\/roles\/|\/places/.test(path))).toEqual([]);
  await openControls(page);
  expect(asked.filter((path) => /settings\.json/.test(path))).toHaveLength(1);
  const byPlace = () => asked.filter((path) => /\/places\/us-soc/.test(path));
  expect(byPlace()).toEqual([]);
  await choosePlace(page, 'calif', 'California');
  await expect.poll(() => answerIn(page).innerText()).toMatch(/California, May 2025/);
  expect(byPlace()).toHaveLength(2);
});

describe.each([pair, 'roles/data-scientist/', 'compare/?roles=data-scientist,software-engineer,data-analyst'])(
  'on %s',
  (path) => {
    test.each(
      ofTheDay([
        ['place', 'gb', 'United Kingdom', /United Kingdom/],
        ['place', 'us-ca', 'California', /California[\s\S]*All of the US/],
        ['currency', 'eur', 'In euros', /€[\s\S]*Converted at the average rate/],
        ['level', 'senior', 'Senior', /Base pay in ads, United States, senior level/],
        ['measure', 'advertised-base', 'Base pay in ads', /Base pay in ads/],
      ] as const),
    )('the choice of %s=%s goes through the address and back', async (name, id, label, shown) => {
      const { page, faults } = await openPage(path);
      await openControls(page);
      const before = query(page);
      const plain = await value(page, name);
      if (name === 'place') await choosePlace(page, label, label);
      else await selectIn(page, name).selectOption(id);
      await expect.poll(() => answerIn(page).innerText()).toMatch(shown);
      expect(new URLSearchParams(query(page)).get(name)).toBe(id);
      const seen = await figures(page);
      expect(seen.length).toBeGreaterThan(0);
      // The link, as another device opens it.
      const other = await openPage('', { viewport: { width: 360, height: 800 } });
      await other.page.goto(page.url());
      await expect.poll(() => figures(other.page)).toEqual(seen);
      expect(await value(other.page, name)).toBe(name === 'place' ? label : id);
      await page.goBack();
      await expect.poll(() => value(page, name)).toBe(plain);
      expect(query(page)).toBe(before);
      await page.goForward();
      await expect.poll(() => figures(page)).toEqual(seen);
      expect([...faults, ...other.faults]).toEqual([]);
    });
  },
);

describe('a choice always has an answer', () => {
  test('a place gives the best figure held there at once, says what was switched, and asks for nothing more', async () => {
    const { page, faults } = await openPage(inAds);
    await openControls(page);
    await choosePlace(page, 'texas', 'Texas');
    await expect.poll(() => said(page)).toMatch(/^Texas has official wages only, all levels together\./);
    expect(await figures(page)).toEqual(expect.arrayContaining([expect.stringMatching(/^\$1\d\d,\d{3}/)]));
    expect(await value(page, 'measure')).toBe('wage');
    expect(query(page)).toBe('?place=us-tx&currency=native&level=all&measure=wage&adjust=none');
    expect(await page.locator('#by-place [data-answer] button').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('Texas and entry, in an address, is a figure and one sentence', async () => {
    const { page } = await openPage(`${inAds}?place=us-tx&level=entry`);
    await expect.poll(() => said(page)).toMatch(/^Texas has official wages only, all levels together\./);
    expect((await figures(page)).length).toBeGreaterThan(1);
    expect(await value(page, 'level')).toBe('all');
  });

  test('a level that only the whole country has gives up the place, and says so', async () => {
    const { page } = await openPage(`${inAds}?place=us-tx`);
    await selectIn(page, 'level').focus();
    await selectIn(page, 'level').selectOption('entry');
    await expect.poll(() => said(page)).toMatch(/^Of these careers entry level .* held for the United States only\./);
    expect(await value(page, 'place')).toBe('United States');
    expect(await selectIn(page, 'level').evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('pay of a month is shown a year beside it', async () => {
    const { page } = await openPage(`${inAds}?place=no`);
    await expect.poll(() => answerIn(page).innerText()).toMatch(/NOK\s[\d,]+ a month[\s\S]*NOK\s[\d,]+/);
    expect(await answerIn(page).innerText()).toMatch(/A year, at 12 months/);
  });
});

describe('what has no figure', () => {
  test('cannot be taken, and says why, also to a screen reader', async () => {
    const { page } = await openPage('roles/computer-vision-engineer/');
    await openControls(page);
    const options = await selectIn(page, 'measure')
      .locator('option')
      .evaluateAll((all) => (all as HTMLOptionElement[]).map(({ disabled, text }) => ({ disabled, text })));
    expect(options.filter(({ disabled }) => disabled).length).toBeGreaterThan(0);
    for (const { disabled, text } of options) expect(/: none held$/.test(text), text).toBe(disabled);
    await placeIn(page).fill('germany');
    const germany = page.getByRole('option', { name: 'Germany: none held' });
    expect(await germany.getAttribute('aria-disabled')).toBe('true');
    // What cannot be taken can be pressed all the same.
    await germany.click({ force: true });
    expect(await page.locator('#places-found').innerText()).toBe('No figure is held for Germany.');
    expect(await placeIn(page).inputValue()).toBe('United States');
    expect(query(page)).toBe('');
  });

  test('is no choice of prices in a whole country, and one in a state', async () => {
    const { page, faults } = await openPage(pair);
    await openControls(page);
    const prices = selectIn(page, 'adjust').locator('option[value=prices]');
    await expect.poll(() => prices.innerText()).toBe('By local prices: US states and areas only');
    expect(await prices.isDisabled()).toBe(true);
    await choosePlace(page, 'calif', 'California');
    await expect.poll(() => prices.isDisabled()).toBe(false);
    await selectIn(page, 'adjust').selectOption('prices');
    await expect.poll(() => answerIn(page).innerText()).toMatch(/Adjusted for prices/);
    expect(faults).toEqual([]);
  });
});

describe('the field of the place', () => {
  test('offers what fits while it is typed; Enter takes what is surely meant; what is not chosen gives way', async () => {
    const { page } = await openPage(pair);
    await openControls(page);
    await placeIn(page).fill('new y');
    // The state first, then the city, then what people call upstate.
    expect((await page.locator('#places [role=option]').allInnerTexts()).slice(0, 2)).toEqual([
      'New York',
      'New York-Newark-Jersey City, NY-NJ',
    ]);
    await placeIn(page).press('Enter');
    await expect.poll(() => placeIn(page).inputValue()).toBe('New York');
    await expect.poll(() => query(page)).toMatch(/place=us-ny/);
    await placeIn(page).fill('nowhere at all');
    expect(await page.locator('#places-found').innerText()).toMatch(/No place here is called “nowhere at all”/);
    await placeIn(page).press('Enter');
    await placeIn(page).press('Tab');
    expect(await placeIn(page).inputValue()).toBe('New York');
    expect(query(page)).toMatch(/place=us-ny/);
  });

  test('is passed with the keyboard, and axe finds nothing while its list is open', async () => {
    const { page } = await openPage(pair);
    await openControls(page);
    await placeIn(page).fill('');
    await placeIn(page).press('ArrowDown');
    await placeIn(page).press('ArrowDown');
    const marked = await placeIn(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${marked}`).getAttribute('aria-selected')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await placeIn(page).press('Escape');
    expect(await page.locator('#places').isVisible()).toBe(false);
  });
});

test('the keys of an address stand in their order', async () => {
  const { page } = await openPage(alike);
  await openControls(page);
  await choosePlace(page, 'calif', 'California');
  await expect.poll(() => selectIn(page, 'adjust').locator('option[value=prices]').isDisabled()).toBe(false);
  await selectIn(page, 'adjust').selectOption('prices');
  await selectIn(page, 'currency').selectOption('eur');
  await page.locator('#glance input').check();
  await expect.poll(() => query(page)).toBe('?place=us-ca&currency=eur&level=all&measure=wage&adjust=prices&diff=1');
});

test('unknown values fall back, and a sentence says so; names are taken for ids', async () => {
  const { page, faults } = await openPage(`${pair}?place=atlantis&currency=%3Cimg%20src%3Dx%3E`);
  await expect
    .poll(() => said(page))
    .toMatch(/“atlantis” is no place held here, so “United States” is shown\. “<img src=x>” is no currency/);
  expect(await page.locator('#by-place img').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.goto(`${home}${pair}?place=Texas`);
  await expect.poll(() => placeIn(page).inputValue()).toBe('Texas');
});

test('every figure of an answer is cited, its marks lead to notes of its own, and axe finds nothing', async () => {
  const { page } = await openPage(`${pair}?place=us-ca&currency=eur&adjust=prices`);
  await page.locator('#by-place .chosen-figures').waitFor();
  const marks = page.locator('#by-place a[data-note]');
  expect(await marks.count()).toBeGreaterThan(2);
  await marks.first().click();
  await expect.poll(() => page.locator('[popover]:popover-open').innerText()).toMatch(/\$[\d,]+[\s\S]*Row/);
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);
});

test('the switch of differences is in the address, too', async () => {
  const { page } = await openPage(`${alike}?diff=1`);
  const hidden = page.locator('#glance [data-same]').first();
  await expect.poll(() => page.locator('#glance input').isChecked()).toBe(true);
  expect(await hidden.isVisible()).toBe(false);
  await page.locator('#glance input').uncheck();
  expect(query(page)).toBe('?diff=0');
  expect(await hidden.isVisible()).toBe(true);
  await page.goBack();
  await expect.poll(() => page.locator('#glance input').isChecked()).toBe(true);
});

test('without script, links to the tables by place stand in place of the controls', async () => {
  const { page } = await openPage(pair, { javaScriptEnabled: false });
  expect(await page.locator('#by-place :is(input, select, button):visible').count()).toBe(0);
  expect(await page.locator('#by-place a[href$="/places/"]').count()).toBe(2);
});

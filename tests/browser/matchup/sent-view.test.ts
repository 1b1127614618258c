import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ofTheDay } from '../../daily-sample.ts';
import { violations } from '../axe.ts';
import { delay, movedOnLoading } from '../layout-shifts.ts';
import { home, newPage, openPage } from '../open-page.ts';
import { answerIn, choosePlace, openControls, selectIn } from './pay-by-place.ts';

const pair = 'compare/machine-learning-engineer-vs-software-engineer/';
const apart = 'compare/machine-learning-engineer-vs-prompt-engineer/';
const several = 'compare/?roles=data-scientist,software-engineer,data-analyst';
const strip = (page: Page) => page.locator('#sent');
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

describe.each(ofTheDay([pair, apart, 'roles/data-scientist/', several]))('%s', (path) => {
  const sent = `${path}${path.includes('?') ? '&' : '?'}place=us-tx`;

  test('sent with a place has a strip above the names that says it, with both figures and the way back', async () => {
    const { page, faults } = await openPage(sent, phone);
    await expect.poll(() => strip(page).innerText()).toMatch(/^Sent to you: Texas, official wage/);
    const text = await strip(page).innerText();
    expect(text).toMatch(/\$1\d\d,\d{3}\s+US \$1\d\d,\d{3}/);
    expect(text).toMatch(/All else here is for the US\./);
    const amounts = await page.locator('#by-place .chosen-figures td').allTextContents();
    expect(amounts.some((amount) => text.includes(amount.replace(/\d{1,2}$/, '').trim()))).toBe(true);
    expect((await violations(page)).filter((fault) => /#sent|#by-place|#place/.test(fault))).toEqual([]);
    await strip(page).getByRole('link', { name: 'Without this choice' }).click();
    await page.waitForURL(home + path);
    if (path.includes('?')) await page.locator('#any #sources').waitFor();
    expect(await strip(page).isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  test('alone has none', async () => {
    const { page } = await openPage(path);
    if (path.includes('?')) await page.locator('#any #sources').waitFor();
    expect(await strip(page).isVisible()).toBe(false);
  });
});

test('the strip stands above the names', async () => {
  const { page } = await openPage(`${pair}?place=us-tx`, phone);
  const [above, names] = await Promise.all([strip(page).boundingBox(), page.locator('.screen-one').boundingBox()]);
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(names?.y ?? 0);
  expect(above?.height).toBeLessThan(200);
});

test('its link goes on into the field of the place', async () => {
  const { page } = await openPage(`${pair}?place=us-tx`, phone);
  await strip(page).getByRole('link', { name: 'Change the place' }).tap();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('place');
});

test('what a reader has chosen here is not called sent, also when the page is loaded again', async () => {
  const { page } = await openPage(`${pair}?place=us-tx`);
  await expect.poll(() => strip(page).innerText()).toMatch(/^Sent to you/);
  await openControls(page);
  await choosePlace(page, 'calif', 'California');
  await expect.poll(() => strip(page).innerText()).toMatch(/^Your choice: California/);
  await page.reload();
  await expect.poll(() => strip(page).innerText()).toMatch(/^Your choice: California/);
});

test.each(
  ofTheDay([
    ['place=atlantis', /“atlantis” is no place held here/],
    [`place=${'x'.repeat(5000)}`, /“x{40}…” is no place held here/],
    ['place=%3Cscript%3Ealert(1)%3C/script%3E', /“<script>alert\(1\)<\/script>” is no place held here/],
    ['place=35620', /New York, NY, official wage/],
    ['place=us-m-12420', /Austin, TX, official wage/],
    ['place=4800006&currency=eur', /Region of Texas, official wage|is shown/],
    ['place=Bridgeport-Stamford-Norwalk,%20CT', /Bridgeport, CT, official wage/],
    ['level=guru&currency=groats', /“groats” is no currency[\s\S]*“guru” is no level/],
    ['measure=luck', /“luck” is no measure held here/],
    ['place=us-tx&level=entry', /official wages only, all levels together/],
    ['place=in&currency=usd', /India, official wage, in US dollars/],
    ['currency=inr', /in Indian rupees[\s\S]*₹/],
  ]),
)('an address that chooses %s is answered in the strip', async (query, shown) => {
  const { page, faults } = await openPage(`${pair}?${query}`, phone);
  await expect.poll(() => strip(page).innerText()).toMatch(shown);
  expect(await strip(page).innerText()).toMatch(/[$₹€][\d,.]+/);
  expect(faults).toEqual([]);
});

test.each(['', '?place=us', '?place=us&currency=native&level=all&measure=advertised-base&adjust=none&diff=0'])(
  'an address that chooses what the page shows anyway (“%s”) has no strip',
  async (query) => {
    const { page } = await openPage(pair + query);
    await page.waitForLoadState('networkidle');
    expect(await strip(page).isVisible()).toBe(false);
  },
);

describe.each([360, 1280])('at %i pixels', (width) => {
  test.each(
    ofTheDay([
      `${pair}?place=us-tx`,
      `${apart}?place=us-ca`,
      'roles/data-scientist/?place=us-ny',
      `${pair}?place=us-metro-35620`,
      `${pair}?place=in`,
      `${pair}?currency=inr`,
      `${pair}?level=senior&measure=advertised-base`,
    ]),
  )('nothing moves when the figures of %s come late', async (path) => {
    const { page } = await newPage({ viewport: { width, height: 780 } });
    await delay(page, /\.json$/);
    await page.goto(home + path);
    await expect.poll(() => strip(page).innerText()).toMatch(/[$₹€][\d,.]+/);
    expect(await movedOnLoading(page)).toEqual([]);
  });
});

test('figures that cannot be loaded are said to be so in the strip', async () => {
  const { page } = await newPage(phone);
  await page.route('**/compare/settings.json', (route) => route.abort());
  await page.goto(`${home}${pair}?place=us-tx`);
  await expect.poll(() => strip(page).innerText()).toMatch(/could not be loaded/);
});

/** Taps that a reader on a phone needs; typing is free, the focus of a field counts. */
describe('on a phone, from a cold link', () => {
  const cold = async (path: string) => {
    const { page } = await openPage(path, phone);
    let taps = 0;
    const tap = async (selector: string, name?: string | RegExp) => {
      taps += 1;
      await page
        .locator(selector, name ? { hasText: name } : {})
        .locator('visible=true')
        .first()
        .tap();
    };
    return { page, tap, taps: () => taps };
  };

  test.each([pair, apart, 'roles/data-scientist/'])('the same in Texas takes two taps, on %s', async (path) => {
    const { page, tap, taps } = await cold(path);
    await tap('a[href="#by-place"]');
    await page.keyboard.type('texas');
    await tap('#places [role=option]', /^Texas$/);
    await expect.poll(() => answerIn(page).innerText()).toMatch(/Official wage, Texas[\s\S]*\$[\d,]{6,}/);
    expect(taps()).toBeLessThanOrEqual(2);
    // The answer is on the screen, not below it.
    expect(await page.locator('#by-place .chosen-figures td').first().isVisible()).toBe(true);
    const box = await page.locator('#by-place .chosen-figures td').nth(1).boundingBox();
    expect(box?.y).toBeLessThan(780);
  });

  test('in India in rupees takes three', async () => {
    const { page, tap, taps } = await cold(pair);
    await tap('a[href="#by-place"]');
    await page.keyboard.type('india');
    await tap('#places [role=option]', /^India$/);
    await expect.poll(() => answerIn(page).innerText()).toMatch(/Official wage, India[\s\S]*₹[\d,.]+/);
    expect(taps()).toBeLessThanOrEqual(3);
  });

  test('pay in ads in rupees takes three: the link, the field, the currency', async () => {
    const { page, tap, taps } = await cold(pair);
    await tap('a[href="#by-place"]');
    await selectIn(page, 'currency').waitFor();
    // A native list: one tap opens it, one takes the currency.
    await selectIn(page, 'currency').selectOption('inr');
    await expect.poll(() => answerIn(page).innerText()).toMatch(/₹[\d,.]+\slakh/);
    expect(taps() + 2).toBeLessThanOrEqual(3);
  });
});

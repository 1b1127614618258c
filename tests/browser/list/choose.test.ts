import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { home, openPage } from '../open-page.ts';
import { overflowing } from '../overflowing.ts';
import { pickerIn } from '../picker/picker-in.ts';
import { expectSoundAt } from '../sound-at-widths.ts';

const weighed = '#weighed';
const roles = 'roles=software-engineer,data-scientist';
const phone = { viewport: { width: 360, height: 780 } };
const summary = (page: Page) => page.locator('p[data-standing]').innerText();
const query = (page: Page) => new URL(page.url()).search;
const picker = (page: Page) => page.locator('main form[data-picker]');
const field = (page: Page, at: number) => picker(page).locator('[data-field] input').nth(at);
const weight = (page: Page, term: string, value: number) =>
  page.locator(`form[data-weights] [data-term=${term}] [value="${value}"]`);
const opened = (page: Page, term: string) => page.locator(`${weighed} #term-${term}`);

const fourLong = 'roles=machine-learning-engineer,site-reliability-engineer,prompt-engineer,database-administrator';

/** The terms in the order in which they are shown. */
async function terms(page: Page): Promise<string[]> {
  await page.locator(`${weighed} details[id]`).first().waitFor();
  return page
    .locator(`${weighed} details[id^=term-]`)
    .evaluateAll((all) => all.map(({ id }) => id.replace(/^term-/, '')));
}

test('two careers and their weights bring the terms in that order, each figure with its mark', async () => {
  const { page, faults } = await openPage('choose/');
  expect(await page.locator(weighed).isVisible()).toBe(false);
  expect(await summary(page)).toMatch(/^Choose two careers/);
  await pickerIn(page).type('Software engineer');
  await pickerIn(page).type('Data scientist');
  expect((await terms(page))[0]).toBe('pay');
  await weight(page, 'remote-work', 3).check();
  await weight(page, 'growth', 2).check();
  await weight(page, 'pay', 0).check();
  await expect.poll(async () => (await terms(page)).slice(0, 2)).toEqual(['remote-work', 'growth']);
  expect(await terms(page)).not.toContain('pay');
  expect(await page.locator(weighed).innerText()).toMatch(/Left out.*: Pay\./);
  const bare = await page
    .locator(`${weighed} td:has([data-figure])`)
    .evaluateAll((cells) => cells.filter((cell) => !cell.querySelector('a[data-note]')).length);
  expect(bare).toBe(0);
  expect(faults).toEqual([]);
});

test('the line that sums up the heaviest terms stays in view from the picker to the last term, on a phone too', async () => {
  const { page } = await openPage(`choose/?${roles}&pay=3&growth=3`, phone);
  await terms(page);
  expect(await summary(page)).toMatch(/^Of your 2 “very much” terms: (data scientist|software engineer|\d)/);
  for (const part of [
    picker(page),
    weight(page, 'switching', 3),
    opened(page, 'growth'),
    opened(page, 'ai-exposure'),
  ]) {
    await part.scrollIntoViewIfNeeded();
    const box = await page.locator('p[data-standing]').boundingBox();
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(780);
    // It leaves most of the window to what it sums up.
    expect(box?.height).toBeLessThan(120);
  }
  await weight(page, 'switching', 3).check();
  await expect.poll(() => summary(page)).toMatch(/^Of your 3 “very much” terms/);
});

test('the sum agrees with the terms: who is ahead on how many, and how many cannot be compared', async () => {
  const weights =
    'pay=3&growth=3&job-volume=3&entry-barrier=3&learning-curve=3&remote-work=3&switching=3&ai-exposure=3';
  const { page } = await openPage(`choose/?roles=machine-learning-engineer,software-engineer&${weights}`);
  await terms(page);
  const findings = await page
    .locator(`${weighed} summary [data-standing]`)
    .evaluateAll((all) => all.slice(0, 8).map((one) => [(one as HTMLElement).dataset.standing, one.textContent ?? '']));
  const said = await summary(page);
  const counted = (kind: string, text = '') =>
    findings.filter(([standing, words = '']) => standing === kind && words.includes(text)).length;
  const numberIn = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0);
  expect(numberIn(/machine learning engineer ahead on (\d)/)).toBe(counted('ahead', 'Machine learning engineer ahead'));
  expect(numberIn(/, software engineer ahead on (\d)|: software engineer ahead on (\d)/)).toBe(
    counted('ahead', 'Software engineer ahead'),
  );
  expect(numberIn(/no clear difference on (\d)/)).toBe(counted('open'));
  expect(numberIn(/(\d) cannot be compared/)).toBe(counted('not-comparable'));
  expect(numberIn(/(\d) ha(?:s|ve) no better side/)).toBe(counted('yours'));
  // No official category is a machine learning engineer: what stands in for it is shown, and decides nothing.
  expect(counted('not-comparable')).toBeGreaterThan(0);
  await opened(page, 'growth').locator('summary').click();
  expect(await opened(page, 'growth').locator('[data-badge=proxy]').count()).toBeGreaterThan(0);
});

test('is at most 6,000 pixels high on a phone with two to four careers, folds shut', async () => {
  for (const ids of ['software-engineer,data-scientist', fourLong.replace('roles=', '')]) {
    const { page } = await openPage(`choose/?roles=${ids}&pay=3&growth=3&remote-work=2`, phone);
    await terms(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), ids).toBeLessThanOrEqual(6000);
    expect(await overflowing(page)).toEqual([]);
  }
});

test('nothing is fetched for figures before two careers are chosen', async () => {
  const { page } = await openPage('choose/');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await weight(page, 'pay', 3).check();
  expect(fetched).toEqual([]);
  await pickerIn(page).type('Software engineer');
  expect(fetched.filter((address) => address.includes('/compare/roles/'))).toEqual([]);
  await pickerIn(page).type('Data scientist');
  await terms(page);
  expect(fetched.filter((address) => address.includes('/compare/roles/')).sort()).toEqual([
    `${home}compare/roles/data-scientist.json`,
    `${home}compare/roles/software-engineer.json`,
  ]);
});

test('a mark opens the note of its figure, which leads to the source', async () => {
  const { page } = await openPage(`choose/?${roles}`);
  await terms(page);
  await opened(page, 'pay').locator('summary').click();
  await opened(page, 'pay').locator('td a[data-note]').first().click();
  const note = page.locator('[popover]:popover-open');
  await expect.poll(() => note.innerText()).toMatch(/Row[\s\S]*Edition/);
  expect(await note.getByRole('link', { name: 'Correct this' }).getAttribute('href')).toMatch(/\/content\/.+#L\d+$/);
  await page.keyboard.press('Escape');
  expect(await note.count()).toBe(0);
  // What is pressed to open a term holds nothing else to press.
  expect(await page.locator(`${weighed} summary a`).count()).toBe(0);
});

describe('the address', () => {
  test('holds careers, then every weight, and opens as it was left', async () => {
    const { page } = await openPage(`choose/?${roles}`);
    await terms(page);
    expect(query(page)).toBe(`?${roles}`);
    await weight(page, 'growth', 3).check();
    expect(query(page)).toMatch(/^\?roles=software-engineer,data-scientist&pay=1&pay-growth=1&growth=3&/);
    // The terms follow their weights a moment after the address.
    await expect.poll(async () => (await terms(page))[0]).toBe('growth');
    const order = await terms(page);
    const { page: sent } = await openPage(`choose/${query(page)}`);
    expect(await terms(sent)).toEqual(order);
    expect(await weight(sent, 'growth', 3).isChecked()).toBe(true);
    expect(await field(sent, 0).inputValue()).toBe('Software engineer');
  });

  test('goes back and forward through careers and weights', async () => {
    const { page } = await openPage(`choose/?${roles}`);
    await terms(page);
    await weight(page, 'growth', 3).check();
    await weight(page, 'remote-work', 3).check();
    await page.goBack();
    await expect.poll(() => weight(page, 'remote-work', 1).isChecked()).toBe(true);
    expect(await weight(page, 'growth', 3).isChecked()).toBe(true);
    await expect.poll(async () => (await terms(page))[0]).toBe('growth');
    await page.goBack();
    expect(query(page)).toBe(`?${roles}`);
    await expect.poll(async () => (await terms(page))[0]).toBe('pay');
    await page.goForward();
    await expect.poll(async () => (await terms(page))[0]).toBe('growth');
    await picker(page)
      .getByRole('button', { name: /^Remove Data scientist|Data scientist/ })
      .first()
      .click();
    await expect.poll(() => page.locator(weighed).isVisible()).toBe(false);
    await page.goBack();
    await expect.poll(() => page.locator(weighed).isVisible()).toBe(true);
    expect(await field(page, 1).inputValue()).toBe('Data scientist');
  });

  test('with unknown careers and weights falls back, and the page says so; former ids lead to their career', async () => {
    const { page, faults } = await openPage('choose/?roles=swe,wizard,data-scientist&pay=9');
    await terms(page);
    expect(await field(page, 0).inputValue()).toBe('Software engineer');
    expect(await field(page, 1).inputValue()).toBe('Data scientist');
    expect(await weight(page, 'pay', 1).isChecked()).toBe(true);
    expect(await picker(page).innerText()).toMatch(/“wizard”/);
    expect(await summary(page)).toMatch(/“9” is no weight of Pay/);
    expect(faults).toEqual([]);
  });
});

test('figures that differ in kind are called not comparable, and no column works out a difference', async () => {
  const { page } = await openPage('choose/?roles=machine-learning-engineer,data-scientist');
  await terms(page);
  expect(await page.locator(`${weighed} [data-badge=not-comparable]`).count()).toBeGreaterThan(0);
  expect(await page.locator(`${weighed} table`).first().locator('thead th').allTextContents()).toEqual([
    'Machine learning engineer',
    'Data scientist',
  ]);
});

test('a scenario sets its weights, keeps the careers, and goes back in one step', async () => {
  const { page } = await openPage(`choose/?${roles}`);
  await terms(page);
  await page.locator('#scenarios a[href*="remote-work=3"]').click();
  await expect.poll(async () => (await terms(page))[0]).toBe('remote-work');
  expect(query(page)).toContain(roles);
  expect(await page.evaluate(() => !!document.activeElement?.closest('main form[data-picker]'))).toBe(true);
  await page.goBack();
  await expect.poll(async () => (await terms(page))[0]).toBe('pay');
});

test('what a reader has opened stays open when a weight changes', async () => {
  const { page } = await openPage(`choose/?${roles}`);
  await terms(page);
  await opened(page, 'switching').locator('summary').click();
  await weight(page, 'growth', 3).check();
  await expect.poll(async () => (await terms(page))[0]).toBe('growth');
  expect(await opened(page, 'switching').evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
});

test('the keyboard alone weighs, one step back for each control', async () => {
  const { page } = await openPage(`choose/?${roles}`);
  await terms(page);
  await weight(page, 'switching', 1).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await terms(page))[0]).toBe('switching');
  await page.goBack();
  expect(query(page)).toBe(`?${roles}`);
});

test('figures that do not arrive are missed in words, and asked for again', async () => {
  const { page } = await openPage('choose/');
  await page.route('**/compare/roles/*.json', (route) => route.abort());
  await pickerIn(page).type('Software engineer');
  await pickerIn(page).type('Data scientist');
  await expect.poll(() => summary(page)).toMatch(/could not be loaded/);
  await page.unroute('**/compare/roles/*.json');
  await weight(page, 'growth', 3).check();
  await expect.poll(async () => (await terms(page))[0]).toBe('growth');
});

test('four long names stay inside the page at every width, and axe finds nothing', async () => {
  const { page } = await openPage(`choose/?${fourLong}`);
  await terms(page);
  for (const fold of await page.locator(`${weighed} details > summary`).all()) await fold.click();
  await expectSoundAt(page, [320, 768, 1280]);
});

test('without script the steps, the scenarios and the terms are there, with the way to every career, and no tool', async () => {
  const { page } = await openPage(`choose/?${roles}`, { javaScriptEnabled: false });
  expect(await page.locator('form:visible, input:visible, [data-standing]:visible').count()).toBe(0);
  expect(await page.locator('#eight-steps ol > li').count()).toBe(8);
  expect(await page.locator('#scenarios li').count()).toBeGreaterThan(3);
  expect(await page.locator('#terms tbody tr').count()).toBeGreaterThan(8);
  await page.locator('#terms a[href$="/roles/"]').click();
  expect(page.url()).toBe(`${home}roles/`);
});

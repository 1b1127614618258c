import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ofTheDay } from '../../daily-sample.ts';
import { openPage } from '../open-page.ts';

/*
 * Addresses whose place is odd: on every page that answers for a place, nothing breaks, and no place is said that the address
 * does not name.
 */

/** Pages, by what waits until they have answered. */
const pages: Record<string, { path: string; answered: string }> = {
  'a weighed pair': { path: 'compare/electrician-vs-plumber/?', answered: '#where[open] [data-map], [data-said]' },
  'a written pair': {
    path: 'compare/data-scientist-vs-software-engineer/?',
    answered: '#where[open] [data-map], [data-said]',
  },
  'any careers': { path: 'compare/?roles=electrician,plumber,registered-nurse&', answered: '[data-said]' },
  'the places of a career': { path: 'roles/electrician/places/?', answered: '[data-career]' },
  'the page for choosing': { path: 'choose/?roles=electrician,plumber&pay=3&', answered: '#term-pay' },
};

/** What the fields of places hold, and what the parts that answer a place say. */
async function told(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      ...[...document.querySelectorAll<HTMLInputElement>('input[aria-controls$=-list]')].map(({ value }) => value),
      ...[
        ...document.querySelectorAll<HTMLElement>(
          '#sent:not([hidden]), [data-said], [data-answer], [data-of-place], p[data-standing], #where [role=status]',
        ),
      ].map(({ innerText }) => innerText),
    ].join('\n'),
  );
}

async function open(path: string, answered: string): Promise<{ page: Page; faults: string[] }> {
  const opened = await openPage(path, { viewport: { width: 1280, height: 800 } });
  await opened.page.locator(answered).first().waitFor({ state: 'attached' });
  return opened;
}

const state = /Alabama|California|Texas|Indiana|Ohio/;
const noPlace = /is no place (?:held here|with official US wages)/;

/** Values that are no place. */
const strange = [
  'constructor',
  '__proto__',
  'us-zz',
  '-1',
  '%00',
  '%E0%A4%A',
  '%3Cimg%20src=x%20onerror=alert(1)%3E',
  'a'.repeat(3000),
];
/** Queries without a value under the key of the place. */
const silent = ['place[]=us-tx', 'place%5B%5D=us-tx', 'PLACE=us-tx', 'place=', 'place'];

describe.each(Object.entries(pages))('on %s', (_, { path, answered }) => {
  test.each(ofTheDay(strange))('the place “%s” is said to be none', async (value) => {
    const { page, faults } = await open(`${path}place=${value}`, answered);
    await expect.poll(() => told(page)).toMatch(noPlace);
    expect(await told(page)).not.toMatch(state);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    expect(faults).toEqual([]);
  });

  test('of two places the first is taken, and no other is said', async () => {
    const { page, faults } = await open(`${path}place=us-tx&place=us-ca`, answered);
    await expect.poll(() => told(page)).toMatch(/Texas/);
    expect(await told(page)).not.toMatch(/California/);
    expect(faults).toEqual([]);
  });

  test.each(ofTheDay(silent))('“%s” asks for no place', async (query) => {
    const { page, faults } = await open(`${path}${query}`, 'main');
    await page.waitForLoadState('networkidle');
    expect(await told(page)).not.toMatch(state);
    expect(faults).toEqual([]);
  });

  test('the id of a country is never a state with the same postal code', async () => {
    const { page, faults } = await open(`${path}place=in`, answered);
    await expect.poll(() => told(page)).toMatch(/India\b|“in”/);
    const where = page.locator('#where');
    if ((await where.count()) > 0) await where.evaluate((part) => part.toggleAttribute('open', true));
    await page.waitForLoadState('networkidle');
    expect(await told(page)).not.toMatch(state);
    expect(faults).toEqual([]);
  });
});

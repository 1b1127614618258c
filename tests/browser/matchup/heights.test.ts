import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { officialPairs } from '../../published-sites.ts';
import { builtPairs, real } from '../../site/sites.ts';
import { matchup, openPage } from '../open-page.ts';

/**
 * Very different pages of two roles, and one of four: the longest texts, no common basis, official wages of both, the
 * longest names, and one that changes daily.
 */
const pages = {
  'the longest texts': matchup,
  'no common basis': 'compare/machine-learning-engineer-vs-prompt-engineer/',
  'official wages of both': 'compare/data-scientist-vs-software-engineer/',
  'the longest names': 'compare/devops-engineer-vs-site-reliability-engineer/',
  'four roles': 'compare/?roles=data-scientist,data-engineer,machine-learning-engineer,software-engineer',
  'one of the day': `compare/${builtPairs(real).at(-1)}/`,
};

const wholeHeight = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const answerEnd = (page: Page) =>
  page.evaluate(() => Math.ceil(document.querySelector('[data-head]')?.getBoundingClientRect().bottom ?? Infinity));

/** Two names that each take two lines of a phone, in the head and above the rows, push the last row below its screen. */
const moreOfLongNames = 100;
const isLong = (pair: string) => pair.split('-vs-').every((id) => id.length > 30);

/** Pairs that nobody has written about: a line of their sections holds more, and they have fewer. */
describe.each(officialPairs)('the page of %s', (pair) => {
  test.each([
    [360, 780, 5000],
    [1280, 800, 7000],
  ])('at %i pixels has its answer in %i and all in %i', async (width, screen, most) => {
    const { page } = await openPage(`compare/${pair}/`, { viewport: { width, height: screen } });
    expect(await answerEnd(page)).toBeLessThanOrEqual(screen + (width < 400 && isLong(pair) ? moreOfLongNames : 0));
    expect(await wholeHeight(page)).toBeLessThanOrEqual(most);
  });
});

describe.each(Object.entries(pages))('a page with %s', (_, path) => {
  test.each([
    [360, 780, 6000],
    [1280, 800, 9000],
  ])('at %i pixels has its answer in %i and all in %i', async (width, screen, most) => {
    const { page } = await openPage(path, { viewport: { width, height: screen } });
    await expect.poll(() => page.locator('#sources').count()).toBe(1);
    expect(await page.locator('details[data-fold=all][open]').count()).toBe(0);
    expect(await answerEnd(page)).toBeLessThanOrEqual(screen);
    expect(await wholeHeight(page)).toBeLessThanOrEqual(most);
  });
});

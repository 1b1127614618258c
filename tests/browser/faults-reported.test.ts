import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { home, matchup, newPage } from './open-page.ts';

/*
 * Only what cannot be fetched is told to the reader as such. A document that has come and cannot be shown is a fault of
 * the page: it must reach the page’s errors, where every other test of the browser looks for it.
 */

test.each([
  {
    part: 'the comparison of any roles',
    path: 'compare/?roles=software-engineer,data-scientist,data-analyst',
    document: '**/compare/roles/*.json',
    says: '#any [role=status]',
  },
  {
    part: 'the controls of pay',
    path: `${matchup}?place=us-ca`,
    document: '**/compare/roles/*.json',
    says: '#by-place [role=status]',
  },
  {
    part: 'the tool for choosing',
    path: 'choose/?roles=software-engineer,data-scientist',
    document: '**/compare/roles/*.json',
    says: 'p[data-standing]',
  },
  {
    part: 'the list of careers',
    path: 'roles/?sort=name',
    document: '**/roles/list.json',
    says: 'form[data-list] [role=status]',
  },
  {
    part: 'the picker of roles',
    path: 'compare/',
    document: '**/compare/roles.json',
    says: 'main form.picker [data-told]',
    act: (page: Page) => page.locator('main form.picker input').first().click(),
  },
])('a document that $part cannot show is an error of the page, not a failure to load', async ({ path, ...part }) => {
  const { page, faults } = await newPage();
  await page.route(part.document, (route) => route.fulfill({ json: {} }));
  await page.goto(home + path);
  await part.act?.(page);
  await expect.poll(() => faults.some((fault) => fault.startsWith('error:')), { timeout: 10_000 }).toBe(true);
  expect(await page.locator(part.says).innerText()).not.toMatch(/could not be loaded/);
});

import { describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { home, newPage } from '../open-page.ts';

const pair = `${home}compare/machine-learning-engineer-vs-software-engineer/`;

/** Opens an address without a page; that the answer says so is no fault. */
async function open(path: string, options = {}, waitUntil: 'load' | 'networkidle' = 'load') {
  const { page, faults } = await newPage(options);
  await page.goto(home + path, { waitUntil });
  return { page, faults: () => faults.filter((fault) => !fault.includes('404')) };
}

describe.each(['', '?place=us&level=senior#pay'])('with “%s” behind it', (rest) => {
  test.each([
    ['compare/swe-vs-ml-engineer/', pair],
    ['compare/mle-vs-software-developer/', pair],
    ['roles/SWE/', `${home}roles/software-engineer/`],
  ])('%s leads to %s, with that kept', async (path, to) => {
    const { page, faults } = await open(path + rest);
    await page.waitForURL(to + rest);
    expect(await page.locator('h1').innerText()).toContain('oftware engineer');
    expect(faults()).toEqual([]);
  });
});

test.each([
  ['compare/sofware-enginer-vs-mle/', 'Machine learning engineer vs Software engineer', pair],
  ['roles/sofware-enginer/', 'Software engineer', `${home}roles/software-engineer/`],
])('%s suggests “%s” and stays', async (path, title, to) => {
  const { page, faults } = await open(`${path}?place=us#pay`);
  const link = page.getByRole('status').getByRole('link');
  await link.waitFor();
  expect(await page.getByRole('status').first().innerText()).toBe(`Did you mean ${title}?`);
  expect(page.url()).toBe(`${home}${path}?place=us#pay`);
  expect(await violations(page)).toEqual([]);
  await link.click();
  await page.waitForURL(`${to}?place=us#pay`);
  expect(faults()).toEqual([]);
});

test.each([
  'roles/constructor/',
  'compare/constructor-vs-__proto__/',
  'roles/%zz/',
  'roles/%3Cimg%20src=x%20onerror=alert(1)%3E/',
  'compare/%3Cscript%3Ealert(1)%3C%2Fscript%3E-vs-javascript:alert(1)/',
])('%s suggests nothing and runs nothing', async (path) => {
  const { page, faults } = await open(path, {}, 'networkidle');
  expect(await page.locator('#meant').innerHTML()).toBe('');
  expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
  expect(faults()).toEqual([]);
});

test('an address elsewhere loads nothing more', async () => {
  const { page } = await newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${home}nowhere/`, { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.endsWith('.json'))).toEqual([]);
});

test('without script there are links to all matchups and all roles', async () => {
  const { page } = await open('compare/swe-vs-ml-engineer/', { javaScriptEnabled: false });
  expect(page.url()).toBe(`${home}compare/swe-vs-ml-engineer/`);
  expect(await page.getByRole('link', { name: 'All roles' }).isVisible()).toBe(true);
  await page.getByRole('link', { name: 'All matchups' }).click();
  await page.waitForURL(`${home}compare/`);
});

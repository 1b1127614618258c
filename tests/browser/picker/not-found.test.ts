import { describe, expect, test } from 'vitest';
import { ofTheDay } from '../../daily-sample.ts';
import { violations } from '../axe.ts';
import { home, newPage } from '../open-page.ts';
import { pickerIn } from './picker-in.ts';

const pair = `${home}compare/machine-learning-engineer-vs-software-engineer/`;
const official = `${home}compare/physician-assistant-vs-registered-nurse/`;
const three = `${home}compare/?roles=software-engineer,machine-learning-engineer,data-scientist`;
const role = `${home}roles/software-engineer/`;

/** Opens an address without a page; that the answer says so is no fault. */
async function open(path: string, options = {}, waitUntil: 'load' | 'networkidle' = 'load') {
  const { page, faults } = await newPage(options);
  await page.goto(home + path, { waitUntil });
  return { page, faults: () => faults.filter((fault) => !fault.includes('404')) };
}

describe('an address leads to its page however it was passed on', () => {
  test.each(
    ofTheDay([
      ['compare/swe-vs-ml-engineer/', pair],
      ['compare/mle-vs-software-developer/', pair],
      ['compare/software-engineer-vs-mle', pair],
      ['compare/Machine-Learning-Engineer-vs-Software-Engineer/', pair],
      ['Compare/SWE-VS-MLE/', pair],
      ['compare/machine-learning-engineer-versus-software-engineer/', pair],
      ['compare/swe-v-mle/', pair],
      ['compare/machine-learning-engineer-vs-software-engineer', pair],
      ['compare/machine-learning-engineer-vs-software-engineer)', pair],
      ['compare/machine-learning-engineer-vs-software-engineer/)', pair],
      ['compare/machine-learning-engineer-vs-software-engineer/”', pair],
      ['compare/machine-learning-engineer-vs-software-engineer/%22', pair],
      ['compare/machine-learning-engineer-vs-software-engineer/.', pair],
      ['compare/machine-learning-engineer-vs-software-engineer,', pair],
      ['compare/machine-learning-engineer-vs-software-engineer/;', pair],
      ['compare/machine-learning-engineer-vs-software-engineer/%3E', pair],
      ['compare/machine-learning-engineer-vs-software-engineer/%20', pair],
      ['compare/swe%20vs%20mle', pair],
      ['compare/swe-vs-mle-vs-ds/', three],
      ['compare/swe-versus-mle-v-ds)', three],
      ['compare/?roles=SWE,MLE,Data-Scientist)', `${home}compare/?roles=SWE,MLE,Data-Scientist)`],
      ['compare/?roles=SWE,MLE', pair],
      [
        'embed/software-engineer-vs-machine-learning-engineer/',
        `${home}embed/machine-learning-engineer-vs-software-engineer/`,
      ],
      ['embed/swe-vs-mle', `${home}embed/machine-learning-engineer-vs-software-engineer/`],
      ['roles/SWE/', role],
      ['roles/swe)', role],
      ['roles/software-engineer', role],
      ['Roles/Software-Engineer/”', role],
      ['compare/registered-nurse-vs-physician-assistant/', official],
      ['compare/RN-vs-PA', official],
      ['compare/?roles=registered-nurse,physician-assistant', official],
      ['compare/actuary-vs-welder/', `${home}compare/?roles=actuary,welder`],
      ['compare/welder-vs-actuary/', `${home}compare/?roles=actuary,welder`],
      ['compare/welder-vs-swe', `${home}compare/?roles=software-engineer,welder`],
      ['roles/RN', `${home}roles/registered-nurse/`],
      ['occupations/us-soc-29-1141/', `${home}roles/registered-nurse/`],
      ['Occupations/US-SOC-29-1141)', `${home}roles/registered-nurse/`],
      ['claims', `${home}claims/`],
      ['Claims/', `${home}claims/`],
      ['sources/AIJobs-2025-01)', `${home}sources/aijobs-2025-01/`],
      ['occupations/us-soc-15-1252/”.', `${home}occupations/us-soc-15-1252/`],
      ['method.', `${home}method/`],
    ]),
  )('%s', async (path, to) => {
    const { page, faults } = await open(path);
    await page.waitForURL(to);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    // What a page that is left was still loading is no fault.
    expect(faults().filter((fault) => !fault.startsWith('failed:'))).toEqual([]);
  });

  test.each(
    ofTheDay([
      ['compare/swe-vs-mle/', '?place=us&level=senior#pay', `${pair}?place=us&level=senior#pay`],
      ['compare/swe-vs-mle-vs-ds', '?place=us#pay', `${three}&place=us#pay`],
      ['embed/swe-vs-mle/', '?theme=dark', `${home}embed/machine-learning-engineer-vs-software-engineer/?theme=dark`],
      ['roles/swe)', '?place=us#pay', `${role}?place=us#pay`],
      ['Claims', '?topic=pay#list', `${home}claims/?topic=pay#list`],
    ]),
  )('%s with “%s” behind it keeps that', async (path, rest, to) => {
    const { page } = await open(path + rest);
    await page.waitForURL(to);
  });
});

test.each([
  ['compare/sofware-enginer-vs-mle/', 'Machine learning engineer vs Software engineer', pair],
  ['roles/sofware-enginer/', 'Software engineer', role],
])('%s suggests “%s” and stays', async (path, title, to) => {
  const { page, faults } = await open(`${path}?place=us#pay`);
  const link = page.locator('#meant a');
  await link.waitFor();
  expect(await page.locator('#meant').innerText()).toBe(`Did you mean ${title}?`);
  expect(page.url()).toBe(`${home}${path}?place=us#pay`);
  expect(await violations(page)).toEqual([]);
  await link.click();
  await page.waitForURL(`${to}?place=us#pay`);
  expect(faults()).toEqual([]);
});

test.each([
  ['compare/wizard-vs-swe/', ['wizard', 'Software engineer'], /No career here is called “wizard”/],
  ['roles/wizard/', ['wizard', ''], /No career here is called “wizard”/],
  ['compare/engineer-vs-mle/', ['engineer', 'Machine learning engineer'], /careers fit/],
])('the picker of %s has %j', async (path, values, said) => {
  const { page, faults } = await open(path);
  const picker = pickerIn(page);
  await expect.poll(picker.values).toEqual(values);
  await expect.poll(picker.status).toMatch(said);
  expect(await picker.list.count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(faults()).toEqual([]);
});

test.each(
  ofTheDay([
    'roles/valueOf/',
    'compare/valueOf-vs-hasOwnProperty/',
    'roles/%zz/',
    'roles/%3Cimg%20src=x%20onerror=alert(1)%3E/',
    'compare/%3Cscript%3Ealert(1)%3C%2Fscript%3E-vs-javascript:alert(1)/',
  ]),
)('%s suggests nothing and runs nothing', async (path) => {
  const { page, faults } = await open(path, {}, 'networkidle');
  expect(await page.locator('#meant').innerHTML()).toBe('');
  expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
  expect(faults()).toEqual([]);
});

test('an address elsewhere loads no list', async () => {
  const { page } = await newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${home}nowhere/`, { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.endsWith('.json'))).toEqual([]);
});

test('a host that does not add the final slash is helped', async () => {
  const { page } = await newPage();
  const bare = `${home}claims`;
  const body = await (await page.request.get(`${home}nowhere/`)).text();
  await page.route(bare, (route) => route.fulfill({ status: 404, contentType: 'text/html', body }));
  await page.goto(bare);
  await page.waitForURL(`${home}claims/`);
});

test('without script there are links to all matchups and all careers', async () => {
  const { page } = await open('compare/swe-vs-ml-engineer/', { javaScriptEnabled: false });
  expect(page.url()).toBe(`${home}compare/swe-vs-ml-engineer/`);
  expect(await page.locator('form:visible').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'All careers' }).isVisible()).toBe(true);
  await page.getByRole('link', { name: 'All matchups' }).click();
  await page.waitForURL(`${home}compare/`);
});

import { expect, test } from 'vitest';
import { packRoleList } from '../../../src/view/picker/packed-role-list.ts';
import { manyCareers } from '../../unit/view/picker/many-careers.ts';
import { home, newPage, openPage } from '../open-page.ts';
import { pickerIn } from './picker-in.ts';

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

test.each(['swe vs data scientist', 'compare swe and data scientist', 'swe or data scientist'])(
  '“%s” in one field fills both',
  async (text) => {
    const { page, faults } = await openPage('');
    const picker = pickerIn(page);
    await picker.input.click();
    await page.keyboard.type(text);
    await picker.form.locator('[role=option][aria-selected=true]').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(picker.chosen).toEqual(['Software engineer', 'Data scientist']);
    expect(await picker.status()).toContain('from “swe”');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${home}compare/data-scientist-vs-software-engineer/`);
    expect(faults).toEqual([]);
  },
);

test('what filled several fields can be taken back', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.click();
  await page.keyboard.type('swe vs mle vs ds');
  await picker.options.first().click();
  await expect.poll(picker.chosen).toHaveLength(3);
  await picker.form.getByRole('button', { name: 'Undo: keep what I typed' }).click();
  expect(await picker.values()).toEqual(['swe vs mle vs ds', '']);
});

test('of two names only one of which is here, that one is taken and the other asked about', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.click();
  await page.keyboard.type('wizard vs swe');
  await picker.compare.click();
  await expect.poll(picker.values).toEqual(['wizard', 'Software engineer']);
  await expect.poll(picker.status).toContain('No career here is called “wizard”.');
  expect(page.url()).toBe(home);
});

test('the same career twice is one, and a second is asked for', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.click();
  await page.keyboard.type('developer vs swe');
  await picker.compare.click();
  await expect.poll(picker.values).toEqual(['Software engineer', '']);
  await expect.poll(picker.status).toMatch(/is chosen already.*second career/);
  expect(page.url()).toBe(home);
});

test.each([
  ['データ', /has no Latin letter/],
  ['👩‍💻', /has no Latin letter/],
  ['wizard', /No career here is called “wizard”/],
  ['registerd nurse', /Did you mean Registered nurse\?/],
  ['neurosurgeon', /count “neurosurgeon” under “Surgeons, all other”.+Its figures/],
  ['sofware enginer', /Did you mean Software engineer\?/],
  ['data', /careers fit/],
  ['reactjs', /careers list React/],
  ['cobol', /One career lists COBOL/],
  ['<img src=x onerror=alert(1)>', /“<img src=x onerror=alert\(1\)>”/],
  ['x'.repeat(500), /“x{40}…”/],
])('Enter takes nothing for “%s”, nor does Compare, and the reason is said', async (text, said) => {
  const { page, faults } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.fill(text);
  await expect.poll(picker.status).toMatch(said);
  for (const act of [() => page.keyboard.press('Enter'), () => picker.compare.click()]) {
    await act();
    await expect.poll(picker.status).toMatch(said);
    expect(await picker.chosen()).toEqual([]);
    expect(await picker.values()).toEqual([text, '']);
  }
  expect(await picker.form.locator('img').count()).toBe(0);
  expect(page.url()).toBe(home);
  expect(faults).toEqual([]);
});

test('a question is answered by choosing what was meant', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.fill('registerd nurse');
  await picker.options.first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await picker.chosen()).toEqual(['Registered nurse']);
});

test('whoever misses a career is told what is here, where all are, and how to ask for it', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.fill('zeppelin&balloonist');
  await expect.poll(picker.status).toMatch(/careers are here so far/);
  const note = picker.form.locator('[role=status]').first();
  const hrefs = await note.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs[0]).toBe(new URL(`${home}roles/`).pathname);
  expect(new URL(hrefs[1] ?? '').searchParams.get('name')).toBe('zeppelin&balloonist');
  expect(decodeURIComponent(hrefs[2] ?? '')).toMatch(/^mailto:.+\?subject=New role: zeppelin&balloonist$/);
});

// A browser that ends a composition sends the Enter that ended it along, in one of two ways.
test.each([{ isComposing: true }, { keyCode: 229 }])('Enter that ends a composition takes nothing: %j', async (how) => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.click();
  await page.keyboard.type('swe');
  await picker.form.locator('[role=option][aria-selected=true]').waitFor();
  const prevented = await picker.input.evaluate(
    (input, init) =>
      !input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true, ...init })),
    how,
  );
  expect(prevented).toBe(false);
  expect(await picker.chosen()).toEqual([]);
  expect(await picker.values()).toEqual(['swe', '']);
  await page.keyboard.press('Enter');
  expect(await picker.chosen()).toEqual(['Software engineer']);
});

test('two taps on a phone are enough for whoever types both names', async () => {
  const { page } = await openPage('', phone);
  const picker = pickerIn(page);
  await picker.input.tap();
  await page.keyboard.type('data scientist vs swe');
  await picker.compare.tap();
  await page.waitForURL(`${home}compare/data-scientist-vs-software-engineer/`);
});

test('whoever types “nurse vs teacher” on a phone chooses which teacher, and has the answer', async () => {
  const { page, faults } = await openPage('', phone);
  const picker = pickerIn(page);
  await picker.input.tap();
  await page.keyboard.type('nurse vs teacher');
  await picker.options.first().tap();
  await picker.option('High school teacher').tap();
  await page.waitForURL(/compare\/(high-school-teacher-vs-registered-nurse\/|\?roles=)/);
  expect(faults).toEqual([]);
});

test('a list of 800 careers opens, and every text changes what it offers', async () => {
  const { page, faults } = await newPage(phone);
  await page.route('**/roles.json', (route) => route.fulfill({ json: packRoleList(manyCareers()) }));
  await page.goto(home);
  const picker = pickerIn(page);
  await picker.input.click();
  await expect.poll(() => picker.options.count()).toBe(22);
  let before = await picker.options.allInnerTexts();
  for (const text of ['s', 'steel', 'steel wel', 'nurs']) {
    await picker.input.fill(text);
    await expect.poll(() => picker.options.allInnerTexts(), { message: text }).not.toEqual(before);
    before = await picker.options.allInnerTexts();
    expect(before.length, text).toBeGreaterThan(0);
  }
  expect(faults).toEqual([]);
});

test('families lead to their careers where there are too many to be read', async () => {
  const { page } = await newPage();
  await page.route('**/roles.json', (route) => route.fulfill({ json: packRoleList(manyCareers()) }));
  await page.goto(home);
  const picker = pickerIn(page);
  await picker.input.click();
  await expect.poll(() => picker.options.count()).toBe(22);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => picker.options.count()).toBeGreaterThan(50);
  await picker.options.first().click();
  expect(await picker.chosen()).toHaveLength(1);
});

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
  await page.keyboard.type('nurse vs swe');
  await picker.compare.click();
  await expect.poll(picker.values).toEqual(['nurse', 'Software engineer']);
  await expect.poll(picker.status).toContain('No career here is called “nurse”.');
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
  ['nurse', /No career here is called “nurse”/],
  ['web designer', /Did you mean Web developer\?/],
  ['sofware enginer', /Did you mean Software engineer\?/],
  ['data', /careers fit/],
  ['react', /careers list React/],
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
  await picker.input.fill('web designer');
  await picker.options.first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await picker.chosen()).toEqual(['Web developer']);
});

test('whoever misses a career is told what is here, where all are, and how to ask for it', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.fill('nurse&midwife');
  await expect.poll(picker.status).toMatch(/careers are here so far/);
  const note = picker.form.locator('[role=status]').first();
  const hrefs = await note.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs[0]).toBe(new URL(`${home}roles/`).pathname);
  expect(new URL(hrefs[1] ?? '').searchParams.get('name')).toBe('nurse&midwife');
  expect(decodeURIComponent(hrefs[2] ?? '')).toMatch(/^mailto:.+\?subject=New role: nurse&midwife$/);
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

test('a list of 800 careers opens in 100 ms on a slow phone, and each letter is answered in as many', async () => {
  const { page, faults } = await newPage(phone);
  await page.route('**/roles.json', (route) => route.fulfill({ json: packRoleList(manyCareers()) }));
  await page.goto(home, { waitUntil: 'networkidle' });
  const picker = pickerIn(page);
  await picker.input.focus();
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  /** Milliseconds that the page works on what an act brings about, its layout among them. */
  const worked = (act: string) =>
    page.evaluate(async (what) => {
      const input = document.querySelector<HTMLInputElement>('main form[data-picker] input');
      if (!input) throw new Error('There is no field.');
      const start = performance.now();
      if (what === '') input.click();
      else {
        input.value = what;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await Promise.resolve();
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }, act);
  for (const text of ['', 's', 'steel', 'steel wel', 'nurs']) {
    // What the browser does once, such as compiling, is no part of it: the quickest of three counts.
    const times = [await worked(text), await worked(text), await worked(text)];
    expect(Math.min(...times), `“${text}”`).toBeLessThan(100);
    await picker.options.first().waitFor();
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

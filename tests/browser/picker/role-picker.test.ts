import { describe, expect, test } from 'vitest';
import { ofTheDay } from '../../daily-sample.ts';
import { violations } from '../axe.ts';
import { home, matchup, openPage } from '../open-page.ts';
import { pickerIn } from './picker-in.ts';

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
const pair = `${home}compare/data-scientist-vs-software-engineer/`;

describe.each(ofTheDay(['', 'compare/', 'nowhere/']))('at “%s”', (path) => {
  test('the mouse picks two careers, in either order, which leads to their page', async () => {
    for (const names of [
      ['Data scientist', 'Software engineer'],
      ['Software engineer', 'Data scientist'],
    ]) {
      const { page, faults } = await openPage(path);
      const picker = pickerIn(page);
      await picker.input.click();
      // The second field has the focus, and its list is open, when the first has its career.
      for (const name of names) {
        await page.keyboard.type(name);
        await picker.option(name).click();
      }
      expect(await picker.chosen()).toEqual(names);
      await picker.compare.click();
      await page.waitForURL(pair);
      expect(faults).toEqual([]);
    }
  });

  test('the keyboard alone picks and compares', async () => {
    const { page, faults } = await openPage(path);
    const picker = pickerIn(page);
    await picker.input.focus();
    await page.keyboard.type('software engineer');
    await expect.poll(() => marked(picker)).toBe('Software engineer');
    await page.keyboard.press('Enter');
    await page.keyboard.type('data');
    await picker.options.nth(4).waitFor();
    for (const key of ['End', 'Home', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
    for (let steps = 0; (await marked(picker)) !== 'Data scientist' && steps < 30; steps++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await picker.chosen()).toEqual(['Software engineer', 'Data scientist']);
    await page.keyboard.press('Enter');
    await page.waitForURL(pair);
    expect(faults).toEqual([]);
  });
});

/** The option that assistive technology takes for the one in focus, without the number of people. */
async function marked({ form }: ReturnType<typeof pickerIn>): Promise<string | undefined> {
  const id = await form.locator('input:focus').getAttribute('aria-activedescendant');
  if (!id) return undefined;
  const active = form.locator(`[id="${id}"]`);
  expect(await active.getAttribute('aria-selected')).toBe('true');
  return (await active.innerText()).replaceAll('\n', ' ').replace(/ [\d,.]+M?(?= |$)/, '');
}

test('arrows go round, Home and End go to the ends, Escape closes, and the input keeps the focus', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.focus();
  expect(await picker.input.getAttribute('aria-expanded')).toBe('false');
  await picker.input.pressSequentially('data');
  await picker.options.nth(4).waitFor();
  expect(await picker.input.getAttribute('aria-expanded')).toBe('true');
  expect(await picker.list.getAttribute('id')).toBe(await picker.input.getAttribute('aria-controls'));
  const names = await picker.options.allInnerTexts();
  expect(names.length).toBeGreaterThan(3);
  // Several fit, so none is marked before a reader does that.
  expect(await marked(picker)).toBeUndefined();
  for (const [key, index] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', -1],
    ['ArrowDown', 0],
    ['End', -1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect(await marked(picker), key).toBe(
      names
        .at(index)
        ?.replaceAll('\n', ' ')
        .replace(/ [\d,.]+M?(?= |$)/, ''),
    );
  }
  expect(await picker.form.locator('[aria-selected=true]').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await picker.list.count()).toBe(0);
  expect(await picker.input.getAttribute('aria-expanded')).toBe('false');
  expect(await picker.input.getAttribute('aria-activedescendant')).toBeNull();
  expect(await picker.input.inputValue()).toBe('data');
  expect(await picker.input.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('options stand in groups named by their families, and their number is announced', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.click();
  await picker.options.first().waitFor();
  const all = Number(/^(\d+) careers\.$/.exec(await picker.status())?.[1]);
  expect(all).toBeGreaterThan(700);
  const groups = await picker.list
    .getByRole('group')
    .evaluateAll((elements) =>
      elements.map((element) => document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent),
    );
  expect(groups).toEqual(expect.arrayContaining(['Software', 'Data and AI']));
  await picker.input.fill('security analyst');
  await expect.poll(picker.status).toMatch(/careers fit\.$/);
  expect(await picker.status()).toBe(`${await picker.options.count()} careers fit.`);
});

test.each([
  ['swe', 'Software engineer also: SWE', 'Software engineer'],
  ['SRE', 'Site reliability engineer also: SRE', 'Site reliability engineer'],
])('“%s” finds “%s”, and the field says from which word', async (typed, shown, name) => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.input.pressSequentially(typed);
  await expect.poll(() => marked(picker)).toBe(shown);
  await page.keyboard.press('Enter');
  expect(await picker.chosen()).toEqual([name]);
  expect(await picker.form.locator('[role=status]').first().innerText()).toBe(`from “${typed}”`);
});

test('three or four careers lead to the page of comparisons, in the order chosen; a fifth finds no field', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  expect(await picker.add.isVisible()).toBe(false);
  for (const name of ['sre', 'swe', 'data sci', 'dba']) await picker.type(name);
  expect(await picker.chosen()).toHaveLength(4);
  expect(await picker.add.isVisible()).toBe(false);
  const labels = await picker.form.locator('label').allInnerTexts();
  expect(labels).toEqual(['First career', 'Second career', 'Third career', 'Fourth career']);
  const signs = await picker.form
    .locator('label i')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.slot));
  expect(signs).toEqual(['1', '2', '3', '4']);
  const ids = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map(({ id }) => id).filter((id, place, all) => all.indexOf(id) !== place));
  expect(ids).toEqual([]);
  await picker.compare.click();
  const roles = 'site-reliability-engineer,software-engineer,data-scientist,database-administrator';
  await page.waitForURL(`${home}compare/?roles=${roles}`);
  // The page of comparisons has them chosen already.
  const there = pickerIn(page);
  await expect.poll(there.chosen).toHaveLength(4);
  expect((await there.chosen())[0]).toBe('Site reliability engineer');
});

test('a career is removed, the others keep their order, and the focus goes on', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  for (const name of ['sre', 'swe', 'dba']) await picker.type(name);
  await picker.form.getByRole('button', { name: 'Remove Software engineer' }).click();
  expect(await picker.chosen()).toEqual(['Site reliability engineer', 'Database administrator']);
  expect(await picker.fields.count()).toBe(2);
  expect(await picker.status()).toContain('Software engineer is removed.');
  expect(await picker.fields.nth(1).evaluate((element) => element === document.activeElement)).toBe(true);
});

test('what is typed over a career takes its place', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  for (const name of ['sre', 'swe']) await picker.type(name);
  await picker.fields.first().click();
  await page.keyboard.type('dba');
  await expect.poll(() => marked(picker)).toContain('Database administrator');
  await page.keyboard.press('Enter');
  expect(await picker.chosen()).toEqual(['Database administrator', 'Software engineer']);
});

test('no career, one and the same one twice are answered in words, and the page stays', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.compare.click();
  await expect.poll(picker.status).toBe('Choose two to four careers.');
  await picker.type('swe');
  await picker.compare.click();
  expect(await picker.status()).toContain('Choose a second career.');
  await picker.type('software developer');
  expect(await picker.status()).toContain('Software engineer is chosen already.');
  expect(await picker.chosen()).toEqual(['Software engineer']);
  expect(page.url()).toBe(home);
});

test('what was typed but not taken counts when Compare is pressed', async () => {
  const { page } = await openPage('');
  const picker = pickerIn(page);
  await picker.type('data scientist');
  await picker.input.pressSequentially('swe');
  await picker.compare.click();
  await page.waitForURL(pair);
});

test('a role’s own page has that role chosen', async () => {
  const { page } = await openPage('roles/data-scientist/');
  const picker = pickerIn(page);
  expect(await picker.values()).toEqual(['Data scientist', '']);
  await picker.fields.nth(1).focus();
  await picker.type('swe');
  await picker.compare.click();
  await page.waitForURL(pair);
});

test('going back after a comparison shows what was chosen', async () => {
  const { page } = await openPage('');
  for (const name of ['data scientist', 'swe']) await pickerIn(page).type(name);
  await pickerIn(page).compare.click();
  await page.waitForURL(pair);
  await page.goBack();
  await expect.poll(pickerIn(page).chosen).toEqual(['Data scientist', 'Software engineer']);
});

test.each(
  ofTheDay([
    ['swe,wizard,dba', ['Software engineer', 'Database administrator'], /no role “wizard”/],
    ['swe', ['Software engineer'], /second career/],
    ['swe,software-engineer', ['Software engineer'], /same role.*second career/],
    ['swe,sre,dba,mle,ds', expect.objectContaining({ length: 4 }), /first four/],
    ['SWE,Data-Scientist,DBA)', expect.objectContaining({ length: 3 }), /^$/],
    ['<script>alert(1)</script>', [], /no role “<script>alert\(1\)<\/script>”.*two to four/],
    ['constructor,__proto__', [], /no role “constructor”/],
  ]),
)('an address that names %s has %j chosen, and says what is left out', async (roles, chosen, said) => {
  const { page, faults } = await openPage(`compare/?roles=${encodeURIComponent(roles)}`);
  const picker = pickerIn(page);
  await expect.poll(picker.chosen).toEqual(chosen);
  await expect.poll(picker.status).toMatch(said);
  expect(faults).toEqual([]);
});

describe('on every page', () => {
  test('nothing is fetched before the picker is used, and its list once', async () => {
    const { page } = await openPage('method/');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.locator('header a').first().focus();
    expect(fetched).toEqual([]);
    await page.locator('header a[data-pick]').click();
    const picker = pickerIn(page, 'dialog');
    await picker.type('swe');
    await picker.type('sre');
    expect(fetched.filter((path) => path.endsWith('/compare/roles.json'))).toHaveLength(1);
  });

  test('it leads to the page of the two', async () => {
    const { page, faults } = await openPage('claims/');
    await page.locator('header a[data-pick]').click();
    const picker = pickerIn(page, 'dialog');
    for (const name of ['swe', 'data scientist']) await picker.type(name);
    await picker.compare.click();
    await page.waitForURL(pair);
    expect(faults).toEqual([]);
  });

  test.each(['main', 'dialog'] as const)(
    'a list that does not arrive is missed in words in the %s, and asked for again',
    async (where) => {
      const { page } = await openPage('');
      await page.route('**/roles.json', (route) => route.abort());
      const picker = pickerIn(page, where);
      if (where === 'dialog') await page.locator('header a[data-pick]').click();
      await picker.input.click();
      await expect.poll(picker.status).toMatch(/could not be loaded/);
      await page.unroute('**/roles.json');
      await picker.input.click();
      await picker.options.first().waitFor();
    },
  );

  test('the sheet is there at once, with the cursor in its field, whatever is still on its way', async () => {
    const { page } = await openPage('claims/');
    await page.route('**/roles.json', () => undefined);
    await page.locator('header a[data-pick]').click();
    const picker = pickerIn(page, 'dialog');
    expect(await picker.input.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('what is typed before the list has come is understood when it comes', async () => {
    const { page } = await openPage('');
    let come = () => {};
    const waiting = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/roles.json', async (route) => {
      await waiting;
      await route.continue();
    });
    const picker = pickerIn(page);
    await picker.input.click();
    await page.keyboard.type('swe vs mle');
    come();
    await picker.options.first().waitFor();
    expect(await marked(picker)).toContain('Software engineer vs Machine learning engineer');
  });
});

test('a matchup offers one more role beside its two, and keeps the rest of its address', async () => {
  const { page } = await openPage(`${matchup}?place=us`);
  await page.locator('main a[data-pick]').first().click();
  const picker = pickerIn(page, 'dialog');
  await expect.poll(picker.values).toEqual(['Machine learning engineer', 'Software engineer', '']);
  await picker.type('data scientist');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${home}compare/?roles=machine-learning-engineer,software-engineer,data-scientist&place=us`);
});

test.each(['main', 'dialog'] as const)('on a phone, touch picks two careers in the %s', async (where) => {
  const { page, faults } = await openPage('', phone);
  if (where === 'dialog') await page.locator('header a[data-pick]').tap();
  const picker = pickerIn(page, where);
  if (where === 'main') await picker.input.tap();
  await picker.options.first().waitFor();
  for (const name of ['Data scientist', 'Software engineer']) {
    await page.keyboard.type(name);
    await picker.option(name).tap();
  }
  const small = await picker.form.locator('button:visible, input:visible').evaluateAll((elements) =>
    elements
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width < 44 || height < 44)
      .map(({ width, height }) => `${width} × ${height}`),
  );
  expect(small).toEqual([]);
  await picker.add.tap();
  const heights = await picker.options.evaluateAll((options) =>
    options.map((one) => one.getBoundingClientRect().height),
  );
  expect(heights.length).toBeGreaterThan(20);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  // The list ends inside the window, which a keyboard makes smaller.
  for (const height of [640, 400]) {
    await page.setViewportSize({ width: 360, height });
    await expect
      .poll(() => picker.list.evaluate((list) => list.getBoundingClientRect().bottom))
      .toBeLessThanOrEqual(height);
    const box = await picker.list.boundingBox();
    expect(box?.height).toBeGreaterThan(120);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.keyboard.press('Escape');
  await picker.compare.tap();
  await page.waitForURL(pair);
  expect(faults).toEqual([]);
});

test.each(
  ofTheDay([
    ['main', 'light', 1280, 'e'],
    ['main', 'dark', 360, 'teacher'],
    ['dialog', 'light', 360, 'registerd nurse'],
    ['dialog', 'dark', 1280, 'python'],
  ] as const),
)(
  'axe finds nothing with the list open in the %s, %s, %d pixels, “%s” typed',
  async (where, colorScheme, width, typed) => {
    const { page } = await openPage('', { colorScheme, viewport: { width, height: 800 } });
    if (where === 'dialog') await page.locator('header a[data-pick]').click();
    const picker = pickerIn(page, where);
    for (const name of ['swe', 'mle']) await picker.type(name);
    await picker.add.click();
    await page.keyboard.type(typed);
    await expect.poll(picker.status).not.toMatch(/\d careers\.$/);
    expect(await violations(page)).toEqual([]);
  },
);

test('without script the ways to it are links to the page of comparisons, where plain links stand', async () => {
  const { page } = await openPage(matchup, { javaScriptEnabled: false });
  const links = page.locator('a[data-pick]');
  expect(await links.count()).toBeGreaterThan(1);
  for (const link of await links.all())
    expect(await link.getAttribute('href')).toBe(new URL(`${home}compare/`).pathname);
  await page.locator('main a[data-pick]').first().click();
  await page.waitForURL(`${home}compare/`);
  expect(await page.locator('form:visible, input:visible').count()).toBe(0);
  expect(await page.locator('main a[href$="/#compare"]:visible').count()).toBeGreaterThan(20);
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { home, openPage, pageTypes } from '../open-page.ts';
import { overflowing } from '../overflowing.ts';
import { textLines } from './text-lines.ts';

const path = pageTypes.roles ?? '';
const list = '#list table';
const status = (page: Page) => page.locator('form[data-list] [role=status]').innerText();
const family = (page: Page) => page.locator('form[data-list] select[name=family]');
const query = (page: Page) => new URL(page.url()).search;
const sortBy = (page: Page, label: RegExp) =>
  page
    .getByLabel('Sorted by')
    .locator('option')
    .filter({ hasText: label })
    .first()
    .getAttribute('value')
    .then((value) => page.getByLabel('Sorted by').selectOption(value ?? ''));

interface Shown {
  heading?: string;
  name?: string;
  figure?: string;
  kind?: string;
}

/** Rows as they stand: headings, and names with the leading figure and its kind. */
function shown(page: Page): Promise<Shown[]> {
  return page.locator(`${list} tbody tr`).evaluateAll((rows) =>
    rows.map((row) => {
      if ((row as HTMLElement).dataset.heading !== undefined) return { heading: row.textContent ?? '' };
      const [name, figure] = [row.querySelector('a'), row.querySelector<HTMLElement>('.lead-figure')];
      const kind = figure?.dataset.kind;
      return { name: name?.textContent ?? '', figure: figure?.textContent ?? '', ...(kind && { kind }) };
    }),
  );
}

const names = (rows: Shown[]) => rows.flatMap(({ name }) => name ?? []);
const dollars = ({ figure = '' }: Shown) => Number(figure.replaceAll(/[^\d]/g, ''));
/** Rows above the heading of those that lack the figure. */
const having = (rows: Shown[]) =>
  rows.slice(
    0,
    rows.findIndex(({ heading }) => heading),
  );

/** Draws all rows. */
const showRest = (page: Page) => page.locator('[data-rest]').click();

describe('an order', () => {
  test('by official wage and by ads of one board are two orders, each of one kind of figure, the others last', async () => {
    const { page, faults } = await openPage(path);
    const printed = names(await shown(page)).length;
    const orders: string[][] = [];
    for (const label of [/^Official wage, May 2025/, /^Pay in ads/]) {
      await sortBy(page, label);
      await expect.poll(() => status(page)).toMatch(/highest first; \d+ without such a figure stand last/);
      // A list that is still being drawn anew begins with its first rows again.
      await expect
        .poll(async () => {
          if (await page.locator('[data-rest]').isVisible()) await showRest(page);
          return (await shown(page)).some(({ heading }) => heading);
        })
        .toBe(true);
      const rows = await shown(page);
      const known = having(rows);
      expect(known.length).toBeGreaterThan(5);
      expect(new Set(known.map(({ kind }) => kind)).size).toBe(1);
      expect(known.map(dollars)).toEqual(known.map(dollars).sort((a, b) => b - a));
      expect(rows[known.length]?.heading).toMatch(/^Without this figure/);
      expect(names(rows).length).toBeGreaterThanOrEqual(printed);
      orders.push(names(known));
    }
    expect(orders[0]).not.toEqual(orders[1]);
    expect(faults).toEqual([]);
  });

  test('turns round, and whoever lacks the figure stays last', async () => {
    const { page } = await openPage(`${path}?sort=growth`);
    await expect.poll(() => status(page)).toMatch(/projected growth.*highest first/);
    await showRest(page);
    const [first, ...more] = names(having(await shown(page)));
    await page.getByRole('button', { name: 'Lowest first' }).click();
    expect(query(page)).toBe('?sort=growth&order=up');
    await showRest(page);
    const turned = await shown(page);
    expect(names(having(turned)).at(-1)).toBe(first);
    expect(names(having(turned))).toHaveLength(more.length + 1);
    expect(await page.getByRole('button', { name: 'Highest first' }).isVisible()).toBe(true);
  });
});

describe('the address', () => {
  test('keeps family and order, and opens as it was left', async () => {
    const { page } = await openPage(path);
    await family(page).selectOption({ label: 'Security' });
    await expect.poll(() => query(page)).toBe('?family=security');
    await sortBy(page, /^Projected growth/);
    expect(query(page)).toBe('?family=security&sort=growth');
    const rows = await shown(page);
    const { page: sent } = await openPage(path + query(page));
    await expect.poll(() => shown(sent)).toEqual(rows);
    expect(await family(sent).inputValue()).toBe('security');
    expect(await status(sent)).toMatch(/^\d of \d+ careers, Security, by projected growth/);
  });

  test('goes back and forward, to the list as it is printed', async () => {
    const { page } = await openPage(path);
    const printed = await shown(page);
    await family(page).selectOption({ label: 'Security' });
    await expect.poll(() => query(page)).toBe('?family=security');
    const security = await shown(page);
    await sortBy(page, /^Name/);
    await page.goBack();
    expect(await shown(page)).toEqual(security);
    expect(await page.getByLabel('Sorted by').inputValue()).toBe('');
    await page.goBack();
    expect(page.url()).toBe(home + path);
    expect(await shown(page)).toEqual(printed);
    await page.goForward();
    expect(await shown(page)).toEqual(security);
  });

  test('with what the list does not know shows all, and says so', async () => {
    const { page, faults } = await openPage(`${path}?family=wizards&sort=fame&order=sideways`);
    await expect.poll(() => status(page)).toMatch(/no family “wizards”.*“fame” is nothing to sort by.*“sideways”/);
    expect(names(await shown(page)).length).toBeGreaterThan(40);
    expect(faults).toEqual([]);
  });

  test('“Clear” leads back from any choice', async () => {
    const { page } = await openPage(`${path}?family=security&sort=name`);
    const all = page.getByRole('button', { name: 'Clear' });
    await all.click();
    expect(query(page)).toBe('');
    expect(await all.isVisible()).toBe(false);
    expect(await status(page)).toMatch(/^\d+ careers, by people employed/);
  });
});

test('a phone shows each role with its pay, a bar, people, growth and the way in, and nothing moves sideways', async () => {
  const { page } = await openPage(path, { viewport: { width: 360, height: 780 } });
  for (const search of ['', '?sort=wage', '?pay=75000&growth=growing&entry=no-degree']) {
    if (search) await page.goto(home + path + search);
    await expect.poll(() => status(page)).toContain('highest first');
    const rows = await textLines(page.locator(`${list} tbody tr`));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ lines }) => lines > 6)).toEqual([]);
    // A list that is still being drawn anew is asked again.
    const without = () =>
      page.locator(`${list} tbody tr:not([data-heading])`).evaluateAll((all) =>
        all.flatMap((row) => {
          const missing = ['th', '.lead-figure', '.people'].filter(
            (cell) => !(row.querySelector(`:scope > ${cell}`) as HTMLElement | null)?.offsetParent,
          );
          return missing.length > 0 ? [missing.join()] : [];
        }),
      );
    await expect.poll(without).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    const scrolling = await page
      .locator('main *')
      .evaluateAll(
        (all) =>
          all.filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'auto')
            .length,
      );
    expect(scrolling).toBe(0);
  }
});

test('axe finds nothing in a list that was put in order, narrow and wide, light and dark', async () => {
  const { page } = await openPage(`${path}?sort=wage`);
  await expect.poll(() => status(page)).toMatch(/official wage/);
  await page.locator('details.kinds > summary').click();
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 768, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page), `${colorScheme} ${width}`).toEqual([]);
    }
});

test('a list of eight hundred shows its first rows, and the others when asked, from where the reader was', async () => {
  const { page } = await openPage(path);
  await page.route('**/roles/list.json', async (route) => {
    const response = await route.fetch();
    const data = await response.json();
    const [role] = data.roles;
    data.roles = Array.from({ length: 800 }, (_, index) => ({
      ...role,
      id: `r${index}`,
      name: `Role ${1000 + index}`,
    }));
    await route.fulfill({ response, json: data });
  });
  await sortBy(page, /^Name/);
  await expect.poll(() => status(page)).toBe('800 careers, by name.');
  expect(await page.locator(`${list} tbody tr`).count()).toBe(60);
  await page.getByRole('button', { name: 'Show the other 740' }).click();
  expect(await page.locator(`${list} tbody tr`).count()).toBe(800);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Role 1060');
});

test('numbers that do not arrive are missed in words, and asked for again', async () => {
  const { page } = await openPage(path);
  await page.route('**/roles/list.json', (route) => route.abort());
  await family(page).selectOption({ label: 'Security' });
  await expect.poll(() => status(page)).toMatch(/could not be loaded/);
  await page.unroute('**/roles/list.json');
  await sortBy(page, /^Name/);
  await expect.poll(() => status(page)).toMatch(/ careers, Security, by name/);
});

test('the keyboard alone narrows the list and puts it in order', async () => {
  const { page } = await openPage(path);
  await family(page).focus();
  await page.keyboard.type('Security');
  for (let tabs = 0; tabs < 5; tabs++) await page.keyboard.press('Tab');
  await expect.poll(() => query(page)).toBe('?family=security');
  await page.keyboard.type('Projected');
  await expect.poll(() => query(page)).toBe('?family=security&sort=growth');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(query(page)).toBe('?family=security&sort=growth&order=up');
});

test('nothing is loaded for the list before a control is used', async () => {
  const { page } = await openPage(path);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.locator('details.kinds > summary').click();
  expect(fetched).toEqual([]);
  await family(page).selectOption({ label: 'Security' });
  await expect.poll(() => query(page)).toBe('?family=security');
  expect(fetched.filter((address) => address.endsWith('.json'))).toEqual([`${home}roles/list.json`]);
});

test('without script the careers with most people stand there and links to all others, and nothing offers to sort', async () => {
  const { page } = await openPage(`${path}?sort=wage`, { javaScriptEnabled: false });
  expect(await page.locator('select:visible, button:visible').count()).toBe(0);
  const rows = await shown(page);
  expect(rows.length).toBe(60);
  expect(await page.locator('#others a').count()).toBeGreaterThan(700);
  expect(rows.filter(({ name, figure, kind }) => name && figure?.startsWith('$') && !kind)).toEqual([]);
  await page.locator('details.kinds > summary').click();
  expect(await page.locator('details.kinds dd:visible [data-note]').count()).toBeGreaterThan(5);
});

test('on a phone the filters are one sheet, whose button says how many careers are left', async () => {
  const { page } = await openPage(path, { viewport: { width: 360, height: 780 } });
  expect(await family(page).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Filter and sort' }).click();
  await page.getByLabel('Paid at least').selectOption('75000');
  await page.getByLabel('To get in').selectOption('no-degree');
  await expect.poll(() => query(page)).toBe('?pay=75000&entry=no-degree');
  const count = /^(\d+) of/.exec(await status(page))?.[1];
  await page.getByRole('button', { name: `Show ${count} careers` }).click();
  expect(await family(page).isVisible()).toBe(false);
  expect(names(await shown(page))).toContain('Elevator mechanic');
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, pageTypes } from '../open-page.ts';

const path = pageTypes.roles ?? '';
const head = (page: Page, name: RegExp) => page.locator('table[data-sortable] thead th').filter({ hasText: name });

/** Rows as shown: headings of groups, and names with a cell’s figure. */
function shown(page: Page, column: number): Promise<{ group?: string; name?: string; value?: number }[]> {
  return page.locator('table[data-sortable] tbody tr').evaluateAll(
    (rows, at) =>
      rows.map((row) => {
        if ((row as HTMLElement).dataset.heading !== undefined) return { group: row.textContent ?? '' };
        const value = (row as HTMLTableRowElement).cells[at]?.dataset.value;
        return { name: row.querySelector('a')?.textContent ?? '', ...(value && { value: Number(value) }) };
      }),
    column,
  );
}

test('sorting by pay keeps each kind of figure below a heading of its own', async () => {
  const { page, faults } = await openPage(path);
  const before = (await shown(page, 2)).map(({ name }) => name);
  await head(page, /^Pay/).getByRole('button').click();
  const rows = await shown(page, 2);
  expect(rows[0]?.group).toMatch(/^Official wage/);
  expect(rows.filter(({ group }) => group).length).toBeGreaterThan(3);
  rows.forEach((row, index) => {
    const above = rows[index - 1]?.value;
    if (row.value !== undefined && above !== undefined) expect(row.value).toBeLessThanOrEqual(above);
  });
  expect(rows.flatMap(({ name }) => name ?? []).sort()).toEqual(before.sort());
  expect(await head(page, /^Pay/).getAttribute('aria-sort')).toBe('descending');
  expect(await page.locator('table[data-sortable] [aria-sort]').count()).toBe(1);
  expect(await page.locator('#sorted').textContent()).toMatch(/descending, each kind of figure by itself/);
  expect(faults).toEqual([]);
});

test('a second press turns the order round, by keyboard too', async () => {
  const { page } = await openPage(path);
  const button = head(page, /^Role/).getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  const names = (await shown(page, 0)).map(({ name }) => name);
  expect(names).toEqual([...names].sort((a, b) => (a ?? '').localeCompare(b ?? '')));
  await page.keyboard.press('Enter');
  expect((await shown(page, 0)).map(({ name }) => name)).toEqual(names.reverse());
  expect(await head(page, /^Role/).getAttribute('aria-sort')).toBe('descending');
});

test('without script the table stands by family and name, and nothing offers to sort', async () => {
  const { page } = await openPage(path, { javaScriptEnabled: false });
  expect(await page.locator('table[data-sortable] button').count()).toBe(0);
  const families = await page.locator('table[data-sortable] tbody td:nth-child(2)').allTextContents();
  expect(families.filter((name, index) => name !== families[index - 1]).length).toBe(new Set(families).size);
});

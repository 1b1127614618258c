import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ViewRow } from '../../../src/client/matchup/view-rows.ts';
import { plainText } from '../../../src/share/plain-text.ts';
import { violations } from '../axe.ts';
import { home, newPage, openPage } from '../open-page.ts';

const pair = 'compare/machine-learning-engineer-vs-software-engineer/';
const act = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true });

describe('sharing a view', () => {
  test('gives the whole state, what is plain included', async () => {
    const { page, faults } = await openPage(pair);
    await act(page, 'Share').click();
    const link = page.getByLabel('Link to this view');
    const differences = (await page.locator('#glance input').count()) > 0 ? '&diff=0' : '';
    expect(await link.inputValue()).toBe(
      `${home}${pair}?place=us&currency=native&level=all&measure=advertised-base&adjust=none${differences}`,
    );
    const mail = new URL((await page.getByRole('link', { name: 'Send by mail' }).getAttribute('href')) ?? '');
    expect(mail.searchParams.get('body')).toBe(await link.inputValue());
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('carries no trackers, nor anything else that the site does not know; its subject is the plain title', async () => {
    const trackers =
      'utm_source=x&utm_campaign=y&fbclid=1&gclid=2&msclkid=3&mc_cid=4&mc_eid=5&igshid=6&ref=z&anything=else';
    const { page } = await openPage(`${pair}?${trackers}&place=us-tx#pay`);
    await page.locator('#by-place .chosen-figures').waitFor();
    await act(page, 'Share').click();
    const link = await page.getByLabel('Link to this view').inputValue();
    expect(link.replace('&diff=0', '')).toBe(
      `${home}${pair}?place=us-tx&currency=native&level=all&measure=wage&adjust=none`,
    );
    const mail = new URL((await page.getByRole('link', { name: 'Send by mail' }).getAttribute('href')) ?? '');
    expect(mail.searchParams.get('subject')).toBe(await page.title());
    expect(await page.title()).toMatch(/^Machine learning engineer vs software engineer/);
    const other = await openPage(pair);
    expect(await other.page.title()).toBe(await page.title());
  });

  test('the link that is copied opens the same view elsewhere', async () => {
    const { page } = await newPage({
      viewport: { width: 360, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${home}compare/data-scientist-vs-software-engineer/?place=us-ca&currency=eur`);
    await page.locator('#by-place .chosen-figures').waitFor();
    await page.locator('#glance input').check();
    const seen = await page.locator('#by-place .chosen-figures').first().textContent();
    await act(page, 'Share').click();
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect.poll(() => page.locator('dialog[aria-labelledby=share] [role=status]').innerText()).toBe('Copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const desktop = await newPage();
    await desktop.page.goto(link);
    await desktop.page.locator('#by-place .chosen-figures').waitFor();
    expect(await desktop.page.locator('#by-place .chosen-figures').first().textContent()).toBe(seen);
    expect(await desktop.page.locator('#glance input').isChecked()).toBe(true);
  });

  test('names the roles of a page of any roles', async () => {
    const { page } = await openPage('compare/?roles=swe,data-scientist,data-analyst');
    await page.locator('#any #sources').waitFor();
    await act(page, 'Share').click();
    expect(await page.getByLabel('Link to this view').inputValue()).toMatch(
      /\?roles=swe,data-scientist,data-analyst&place=us&/,
    );
  });
});

async function downloaded(page: Page, form: 'CSV' | 'JSON'): Promise<{ name: string; text: string }> {
  // The files stand in a fold at the foot of a page.
  await page.locator('details:has([data-form])').evaluateAll((all) => {
    for (const fold of all as HTMLDetailsElement[]) fold.open = true;
  });
  const [download] = await Promise.all([page.waitForEvent('download'), act(page, form).first().click()]);
  const folder = mkdtempSync(join(tmpdir(), 'download-'));
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const text = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  return { name: download.suggestedFilename(), text };
}

describe.each([
  pair,
  'roles/software-engineer/',
  'compare/?roles=software-engineer,data-scientist,data-analyst',
  'compare/data-scientist-vs-software-engineer/?place=us-ca&diff=1',
])('a download of %s', (path) => {
  test('equals the tables that are on the page, with the source of each figure', async () => {
    const { page } = await openPage(path);
    if (path.includes('?roles')) await page.locator('#any #sources').waitFor();
    if (path.includes('place=')) await page.locator('#by-place .chosen-figures').waitFor();
    const [json, csv] = [await downloaded(page, 'JSON'), await downloaded(page, 'CSV')];
    const { rows, address } = JSON.parse(json.text) as { rows: ViewRow[]; address: string };
    expect(address.startsWith(page.url().split('?')[0] ?? '')).toBe(true);
    for (const [key, value] of new URL(page.url()).searchParams)
      expect(new URL(address).searchParams.get(key)).toBe(value);
    expect(csv.text.charCodeAt(0)).toBe(0xfeff);
    const lines = parse(csv.text, { columns: true, bom: true }) as (ViewRow & { address: string })[];
    for (const cell of lines.flatMap((line) => Object.values(line))) {
      expect(cell).not.toMatch(/[\u00a0\u00ad\u2007\u200b-\u200f\u202f\u2060\ufeff]|^[=+@\t\r]|^-(?![\d.,]+%?$)/);
    }
    expect(lines.map(({ address: _, ...line }) => line)).toEqual(rows.map((row) => ({ ...row })));
    // Read from the page in another way than the download does: cell by cell, as it is laid out.
    const cells = await page
      .locator('main table tbody tr:not([data-heading])')
      .evaluateAll((all) =>
        all
          .filter(
            (row) =>
              getComputedStyle(row).display !== 'none' &&
              getComputedStyle(row.parentElement as Element).display !== 'none',
          )
          .flatMap((row) =>
            [...row.querySelectorAll('td')].map(
              (cell) => cell.querySelector('[data-figure], [data-none]')?.textContent ?? '',
            ),
          ),
      );
    expect(rows).toHaveLength(cells.length);
    cells.forEach((cell, index) => {
      if (cell && !rows[index]?.value.startsWith('left out')) expect(rows[index]?.value).toContain(plainText(cell));
    });
    const figures = rows.filter(({ value }) => /^[$€£][\d,]+$/.test(value));
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) {
      expect(figure, `${figure.row} ${figure.column}`).toMatchObject({
        source: expect.stringMatching(/\w/),
        edition: expect.stringMatching(/\w/),
        locator: expect.stringMatching(/\w/),
      });
    }
  });
});

test('figures whose terms forbid a table are left out of a download, and said to be', async () => {
  const { page } = await openPage(pair);
  const { rows } = JSON.parse((await downloaded(page, 'JSON')).text) as { rows: ViewRow[] };
  expect(rows.some(({ value }) => /^left out/.test(value))).toBe(true);
  for (const { value, source } of rows) if (/Stack Overflow/.test(source)) expect(value).toMatch(/^left out|^[^\d]*$/);
});

import { describe, expect, test } from 'vitest';
import { matchup, openPage } from './open-page.ts';

test('a mark offers a finger at least 24 pixels each way', async () => {
  const { page } = await openPage('roles/data-scientist/', { viewport: { width: 360, height: 800 } });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('a[data-note]')].flatMap((mark) => {
      if (!mark.checkVisibility()) return [];
      mark.scrollIntoView({ block: 'center' });
      const box = mark.getBoundingClientRect();
      const hits = (dx: number, dy: number) =>
        document
          .elementFromPoint(box.left + box.width / 2 + dx, box.top + box.height / 2 + dy)
          ?.closest('a[data-note]') !== null;
      return [hits(0, -11), hits(0, 11)].includes(false) ? [mark.parentElement?.textContent ?? ''] : [];
    }),
  );
  expect(small).toEqual([]);
});

describe('a mark', () => {
  test('opens the note of its figure; Escape, the button and the mark itself close it', async () => {
    const { page, faults } = await openPage(matchup);
    const open = page.locator('[popover]:popover-open');
    const mark = page.locator('#short a[data-note]').first();
    await mark.click();
    await expect.poll(() => open.innerText()).toMatch(/Edition/);
    expect(await open.innerText()).toContain(`${await mark.innerText()}. `);
    await page.keyboard.press('Escape');
    expect(await open.count()).toBe(0);
    await mark.click();
    await open.getByRole('button', { name: 'Close' }).click();
    expect(await open.count()).toBe(0);
    await mark.click();
    await expect.poll(() => open.count()).toBe(1);
    await mark.click();
    expect(await open.count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    expect(faults).toEqual([]);
  });

  test('opens it from the keyboard, which goes on inside it, and gives the focus back', async () => {
    const { page } = await openPage(matchup);
    const mark = page.locator('#short a[data-note]').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const open = page.locator('[popover]:popover-open');
    await expect.poll(() => open.innerText()).toMatch(/Edition/);
    await page.keyboard.press('Tab');
    expect(await open.locator(':focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await open.count()).toBe(0);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('says at least its source where the rest does not come', async () => {
    const { page } = await openPage(matchup);
    await page.route('**/notes/**', (route) => route.abort());
    await page.locator('#short a[data-note]').first().click();
    const open = page.locator('[popover]:popover-open');
    await expect.poll(() => open.innerText()).toMatch(/\d\. .+could not be loaded/s);
    expect(await open.locator('a[href*="/sources/"]').count()).toBeGreaterThan(0);
  });

  test('leads to its entry, in a list that opens for it, where the code does not come', async () => {
    const { page } = await openPage(matchup);
    await page.route(/open-note/, (route) => route.abort());
    const mark = page.locator('#short a[data-note]').first();
    await mark.click();
    const entry = page.locator(`#s${await mark.innerText()}`);
    await expect.poll(() => entry.isVisible()).toBe(true);
  });
});

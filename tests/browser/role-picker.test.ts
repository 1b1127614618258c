import { expect, test } from 'vitest';
import { home, openPage } from './open-page.ts';

const selects = 'form.pick select';

test.each(['', 'compare/'])('choosing two roles at “%s” leads to their page, in either order', async (path) => {
  for (const [first, second] of [
    ['prompt-engineer', 'data-scientist'],
    ['data-scientist', 'prompt-engineer'],
  ]) {
    const { page, faults } = await openPage(path);
    await page
      .locator(selects)
      .first()
      .selectOption(first ?? '');
    await page
      .locator(selects)
      .last()
      .selectOption(second ?? '');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(`${home}compare/data-scientist-vs-prompt-engineer/`);
    expect(await page.locator('h1').innerText()).toContain('Prompt engineer');
    expect(faults).toEqual([]);
  }
});

test('the same role twice is answered with a message, and nothing is left', async () => {
  const { page } = await openPage('');
  for (const select of await page.locator(selects).all()) await select.selectOption('data-scientist');
  await page.getByRole('button', { name: 'Compare' }).click();
  const status = page.locator('form.pick [role=status]');
  await expect.poll(() => status.innerText()).toMatch(/two different/i);
  expect(page.url()).toBe(home);
});

test('a role’s own page offers the other roles only', async () => {
  const { page } = await openPage('roles/data-scientist/');
  const offered = await page
    .locator(`${selects} option`)
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(offered.length).toBeGreaterThan(2);
  expect(offered).not.toContain('data-scientist');
  await page.locator(selects).selectOption('software-engineer');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.waitForURL(`${home}compare/data-scientist-vs-software-engineer/`);
});

test('the keyboard alone chooses and compares', async () => {
  const { page } = await openPage('');
  await page.locator(selects).first().focus();
  await page.keyboard.type('Prompt');
  await page.keyboard.press('Tab');
  expect(
    await page
      .locator(selects)
      .last()
      .evaluate((select) => select === document.activeElement),
  ).toBe(true);
  await page.keyboard.type('AI engineer');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${home}compare/ai-engineer-vs-prompt-engineer/`);
});

test('a role is found by another of its names', async () => {
  const { page } = await openPage('');
  await page.locator(selects).first().focus();
  await page.keyboard.type('SRE');
  expect(await page.locator(selects).first().inputValue()).toBe('site-reliability-engineer');
});

test('every select has a label that names it', async () => {
  for (const path of ['', 'compare/', 'roles/data-scientist/']) {
    const { page } = await openPage(path);
    const names = await page
      .locator(selects)
      .evaluateAll((elements) =>
        elements.map((element) =>
          [...((element as HTMLSelectElement).labels ?? [])]
            .map((label) => label.firstElementChild?.textContent?.trim())
            .join(),
        ),
      );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('going back after a comparison shows what was chosen', async () => {
  const { page } = await openPage('');
  await page.locator(selects).first().selectOption('ai-engineer');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.waitForURL(/-vs-/);
  await page.goBack();
  expect(await page.locator('form.pick').isVisible()).toBe(true);
  expect(await page.locator(selects).first().inputValue()).toBe('ai-engineer');
});

import type { Locator, Page } from 'playwright-core';

/** The field of the place, and the select of another setting. */
export const placeIn = (page: Page): Locator => page.locator('#place');
export const selectIn = (page: Page, name: string): Locator => page.locator(`#by-place select[name=${name}]`);

/** What a choice comes to. */
export const answerIn = (page: Page): Locator => page.locator('#by-place [data-answer]');

/** Opens the controls by their link near the head of the page, and waits for them. */
export async function openControls(page: Page): Promise<void> {
  await page.locator('a[href="#by-place"]:visible').first().click();
  await selectIn(page, 'level').waitFor();
}

/** Types into the field of the place and takes the option of a name. */
export async function choosePlace(page: Page, typed: string, name: string): Promise<void> {
  await placeIn(page).fill(typed);
  await page.locator('#places').getByRole('option', { name, exact: true }).click();
}

import type { Locator, Page } from 'playwright-core';

/** The picker in the page, or the one in the dialog that any page opens. */
export function pickerIn(page: Page, where: 'main' | 'dialog' = 'main') {
  const form = page.locator(`${where} form[data-picker]`);
  const fields = form.getByRole('combobox');
  const add = form.getByRole('button', { name: 'Add a career' });
  const options = form.locator('[role=option]:visible');
  return {
    form,
    fields,
    add,
    options,
    /** The first field without a career. */
    input: form.locator('input:not([data-held])').first(),
    list: form.locator('[role=listbox]:visible'),
    compare: form.getByRole('button', { name: 'Compare', exact: true }),
    /** The option of a career; the people employed in it stand behind its name. */
    option: (name: string): Locator => form.getByRole('option', { name: new RegExp(`^${name}( [\\d,.]+M?)?$`) }),
    /** The names in the fields that hold one, in their order. */
    chosen: () =>
      form
        .locator('input[data-held]')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
    /** What stands in every field. */
    values: () => fields.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
    /** What is said, below the fields and below the form. */
    status: async () => (await form.locator('[role=status]').allTextContents()).filter(Boolean).join(' '),
    /** Types a name into the first field without a career, one more where there is none, and takes what it surely means. */
    async type(name: string) {
      await fields.first().waitFor();
      if ((await form.locator('input:not([data-held])').count()) === 0) await add.click();
      await form.locator('input:not([data-held])').first().pressSequentially(name);
      await form.locator('[role=option][aria-selected=true]').waitFor();
      await page.keyboard.press('Enter');
    },
  };
}

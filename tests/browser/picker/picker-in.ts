import type { Page } from 'playwright-core';

/** The picker in the page, or the one in the dialog that any page opens. */
export function pickerIn(page: Page, where: 'main' | 'dialog' = 'main') {
  const form = page.locator(`${where} form[data-picker]`);
  const input = form.getByRole('combobox');
  const options = form.getByRole('option');
  return {
    form,
    input,
    options,
    list: form.getByRole('listbox'),
    compare: form.getByRole('button', { name: 'Compare', exact: true }),
    chosen: () => form.locator(':scope > ul > li > span').allInnerTexts(),
    status: () => form.locator('[role=status]').innerText(),
    /** Types a name and takes the option that it brings to the top. */
    async type(name: string) {
      await input.pressSequentially(name);
      await options.first().waitFor();
      await input.press('Enter');
    },
  };
}

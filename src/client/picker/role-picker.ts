import type { RolePicker } from './picker-form.ts';

/** What leads to the picker on every page. Its code and the list of roles load when a control is first used. */
const started = new Map<HTMLFormElement, Promise<RolePicker | undefined>>();

/** The picker of a form, started once; undefined after it has said that it could not be loaded. */
export function pickerOf(form: HTMLFormElement): Promise<RolePicker | undefined> {
  const starting = started.get(form) ?? start(form);
  started.set(form, starting);
  return starting;
}

async function start(form: HTMLFormElement): Promise<RolePicker | undefined> {
  // The catch is around what is fetched only: a fault of the picker itself is no matter of trying again.
  const code = await import('./pick-roles.ts').catch(() => undefined);
  const picker = await code?.pickRoles(form);
  if (!picker) {
    started.delete(form);
    const status = form.querySelector('[data-told]');
    if (status) status.textContent = 'The list of careers could not be loaded. Try again.';
  }
  return picker;
}

const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-picker]')];
for (const form of forms) {
  form.addEventListener('focusin', () => pickerOf(form));
  form.addEventListener('click', async ({ target }) => {
    const picker = await pickerOf(form);
    if (target instanceof HTMLInputElement) picker?.open();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    (await pickerOf(form))?.compare();
  });
}

// What the address names, or what was chosen before a reader went on and came back.
const [own] = forms.filter((form) => !form.closest('dialog'));
const picked = history.state?.picked;
if (own && (location.search || picked)) begin(own);

async function begin(form: HTMLFormElement): Promise<void> {
  const { asksForRoles } = await import('../base/asked.ts');
  const asked = asksForRoles() ? location.search : picked;
  if (!asked) return;
  const [picker, { readRolesOfQuery }] = await Promise.all([pickerOf(form), import('./read-roles-of-query.ts')]);
  if (picker) readRolesOfQuery(asked, picker);
}

const dialog = document.querySelector<HTMLDialogElement>('dialog[aria-labelledby=pickers]');
const form = dialog?.querySelector('form');
if (dialog && form) {
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-pick]')) {
    link.addEventListener('pointerdown', () => pickerOf(form));
    link.addEventListener('click', async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // At once, while the press still counts: a phone shows its keyboard only then. Seen when its style has come.
      dialog.style.opacity = '0';
      dialog.showModal();
      const picker = await pickerOf(form).finally(() => {
        dialog.style.opacity = '';
      });
      if (link.dataset.pick) picker?.choose(link.dataset.pick.split(' '));
      picker?.open();
    });
  }
}

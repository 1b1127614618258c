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

/** Loads the picker of a form when a control of it is first used. */
function listen(form: HTMLFormElement): void {
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

const own = document.querySelector<HTMLFormElement>('form[data-picker]');
// What the address names, or what was chosen before a reader went on and came back.
const picked = history.state?.picked;
if (own) listen(own);
if (own && (location.search || picked)) begin(own);

async function begin(form: HTMLFormElement): Promise<void> {
  const { asksForRoles } = await import('../base/asked.ts');
  const asked = asksForRoles() ? location.search : picked;
  if (!asked) return;
  const [picker, { readRolesOfQuery }] = await Promise.all([pickerOf(form), import('./read-roles-of-query.ts')]);
  if (picker) readRolesOfQuery(asked, picker);
}

interface Sheet {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
}

let sheet: Promise<Sheet | undefined> | undefined;

/** The sheet with a picker, made once; undefined where its code cannot be loaded. */
async function makeSheet(): Promise<Sheet | undefined> {
  const dialog = (await import('./picker-dialog.ts').catch(() => undefined))?.pickerDialog();
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return undefined;
  listen(form);
  pickerOf(form);
  return { dialog, form };
}

const opening = () => (sheet ??= makeSheet());
const linkOf = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>('a[data-pick]');
// What is pressed is mostly let go a tenth of a second later.
document.addEventListener('pointerdown', (event) => linkOf(event) && opening());
document.addEventListener('click', async (event) => {
  const link = linkOf(event);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { dialog, form } = (await opening()) ?? {};
  if (!dialog || !form) return location.assign(link.href);
  // At once, while the press still counts: a phone shows its keyboard only then. Seen when its style has come.
  dialog.style.opacity = '0';
  dialog.showModal();
  const picker = await pickerOf(form).finally(() => {
    dialog.style.opacity = '';
  });
  if (link.dataset.pick) picker?.choose(link.dataset.pick.split(' '));
  picker?.open();
});

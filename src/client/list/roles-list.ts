/*
 * The list of roles: its code and its numbers come when a control is first used, or when the address asks for more than
 * the list as it is printed.
 */
const form = document.querySelector<HTMLFormElement>('form[data-list]');
const rest = document.querySelector<HTMLButtonElement>('[data-rest]');
if (form && rest) offer(form, rest);

function offer(form: HTMLFormElement, rest: HTMLButtonElement): void {
  let started = false;
  /** Controls used before there is code for them, in order: what a reader asks for meanwhile is not lost. */
  let used: string[] = [];
  const start = async (...controls: string[]) => {
    used.push(...controls);
    if (started) return;
    started = true;
    const code = await import('./show-roles.ts').catch(() => undefined);
    started = (await code?.showRoles(form, rest, used)) ?? false;
    used = [];
    const status = form.querySelector('[role=status]');
    if (!started && status) status.textContent = 'The list could not be loaded. Change anything to try again.';
  };
  if (/[?&](family|pay|growth|entry|licence|sort|order)=/.test(location.search)) start();
  form.addEventListener('change', ({ target }) => start((target as HTMLSelectElement).name));
  rest.addEventListener('click', () => start(rest.name));
  const sheet = form.elements.namedItem('sheet');
  const show = form.elements.namedItem('show');
  if (!(sheet instanceof HTMLElement && show instanceof HTMLElement)) return;
  const open = (opened: boolean) => {
    form.toggleAttribute('data-open', opened);
    sheet.setAttribute('aria-expanded', String(opened));
  };
  sheet.addEventListener('click', () => open(!form.hasAttribute('data-open')));
  show.addEventListener('click', () => {
    open(false);
    form.scrollIntoView();
    sheet.focus({ preventScroll: true });
  });
}

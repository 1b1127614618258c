/*
 * The list of forecasts: its code and its rows come when a control is first used, or when the address asks for other rows
 * than those that are printed.
 */
const form = document.querySelector<HTMLFormElement>('form[data-forecasts]');
if (form) offer(form);

function offer(form: HTMLFormElement): void {
  let started = false;
  const start = async (used = '') => {
    if (started) return;
    started = true;
    const code = await import('./show-forecasts.ts').catch(() => undefined);
    started = (await code?.showForecasts(form, used)) ?? false;
    const status = form.querySelector('[role=status]');
    if (!started && status) status.textContent = 'The list could not be loaded. Change anything to try again.';
  };
  if (/[?&](?:edition|family|verdict|sort)=/.test(location.search)) start();
  form.addEventListener('change', ({ target }) => start((target as HTMLSelectElement).name));
}

export {};

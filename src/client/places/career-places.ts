/*
 * A career’s page of its places: its code and its figures come when a control is first used, or when the address asks for a
 * place or for another table than the one that is printed.
 */
const room = document.querySelector<HTMLElement>('[data-career]');
const form = document.querySelector<HTMLFormElement>('form[data-places]');
if (room && form) offer(room, form);

function offer(room: HTMLElement, form: HTMLFormElement): void {
  let started = false;
  const start = async (used = '') => {
    if (started) return;
    started = true;
    const code = await import('./show-career-places.ts').catch(() => undefined);
    started = (await code?.showCareerPlaces(room, form, used)) ?? false;
    if (started) return;
    for (const status of [room, form].flatMap((part) => part.querySelector('[role=status]') ?? []))
      status.textContent = 'The figures could not be loaded. Change anything to try again.';
  };
  if (/[?&](?:place|kind|state|sort)=/.test(location.search)) {
    room.toggleAttribute('data-waiting', location.search.includes('place='));
    const fold = form.closest('details');
    if (fold) fold.open ||= /[?&](?:kind|state|sort)=/.test(location.search);
    start();
  }
  room.addEventListener('focusin', () => start());
  form.addEventListener('change', ({ target }) => start((target as HTMLSelectElement).name));
  form
    .querySelector('button')
    ?.addEventListener('click', ({ currentTarget }) => start((currentTarget as HTMLButtonElement).name));
}

export {};

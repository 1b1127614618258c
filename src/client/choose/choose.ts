import { rolesKey } from '../../view/base/query-words.ts';
import { type Choice, type Choosable, readChoice, writeChoice } from '../../view/choose/choice-state.ts';
import { stateInAddress } from '../base/state-in-address.ts';

const form = document.querySelector<HTMLFormElement>('form[data-weights]');
const picker = document.querySelector<HTMLFormElement>('main form[data-picker]');
if (form && picker) choose(form, picker);

/** What the form offers, as the page has it. */
function choosableIn(form: HTMLFormElement): Omit<Choosable, 'roles'> {
  const fieldsets = [...form.querySelectorAll<HTMLFieldSetElement>('[data-term]')];
  const [first] = fieldsets;
  return {
    terms: fieldsets.map((one) => ({
      id: one.dataset.term ?? '',
      label: one.querySelector('legend')?.firstChild?.textContent ?? '',
    })),
    weights: [...(first?.querySelectorAll('label') ?? [])].map(({ textContent }) => textContent?.trim() ?? ''),
  };
}

/** Keeps roles and weights in the address, and shows what comes of them; what shows it loads with the second role. */
function choose(form: HTMLFormElement, picker: HTMLFormElement): void {
  const choosable = { ...choosableIn(form), roles: new Map<string, string>() };
  const status = form.parentElement?.querySelector<HTMLElement>('.standing[role=status]');
  const empty = status?.textContent ?? '';
  const roles: readonly string[] = [];
  /** Whether the page is being set to its address: nothing is written then. */
  let reading = false;
  let notes: readonly string[] = [];
  let latest: Choice | undefined;

  const say = (...sentences: string[]) => {
    if (status) status.textContent = [...notes, ...sentences].join(' ');
  };

  const weights = () =>
    Object.fromEntries(choosable.terms.map(({ id }) => [id, Number(new FormData(form).get(id))] as const));

  const show = async () => {
    const choice: Choice = { roles: [...roles], weights: weights() };
    latest = choice;
    const code = roles.length < 2 ? undefined : import('./show-choice.ts').catch(() => undefined);
    const place = document.querySelector<HTMLElement>('#weighed');
    if (!code || !place) {
      if (place) place.hidden = true;
      return say(empty);
    }
    if (place.hidden) say('Loading the figures…');
    const summary = await (await code)?.showChoice(place, choice, () => latest === choice);
    if (latest === choice) say(summary ?? 'The figures could not be loaded. Change anything to try again.');
  };

  const keep = stateInAddress(() => {
    reading = true;
    const read = readChoice(location.search, choosable);
    notes = read.notes.filter((note) => !note.startsWith('There is no role'));
    for (const [term, weight] of Object.entries(read.choice.weights)) {
      const radio = form.querySelector<HTMLInputElement>(`[name="${term}"][value="${weight}"]`);
      if (radio) radio.checked = true;
    }
    reading = false;
    show();
  });

  const change = (control: string) => {
    notes = [];
    show();
    keep(writeChoice({ roles: [...roles], weights: weights() }, choosable.terms), control);
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => change((target as HTMLInputElement).name));
}

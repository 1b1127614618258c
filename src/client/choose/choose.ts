import { rolesKey } from '../../view/base/query-words.ts';
import { type Choice, readWeights, type Weighable, writeChoice } from '../../view/choose/choice-state.ts';
import { stateInAddress } from '../base/state-in-address.ts';
import { pickerOf } from '../picker/role-picker.ts';

const form = document.querySelector<HTMLFormElement>('form[data-weights]');
const picker = document.querySelector<HTMLFormElement>('main form[data-picker]');
const place = document.querySelector<HTMLElement>('#weighed');
if (form && picker && place) choose(form, picker, place);

/** What the form offers, as the page has it. */
function weighableIn(form: HTMLFormElement): Weighable {
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

/** Keeps careers and weights in the address, and shows what comes of them; what shows it loads with the second career. */
function choose(form: HTMLFormElement, picker: HTMLFormElement, place: HTMLElement): void {
  const weighable = weighableIn(form);
  const status = document.querySelector('[data-standing]');
  const empty = status?.textContent ?? '';
  const asked = () => new URLSearchParams(location.search).has(rolesKey);
  let roles: string[] = [];
  /** What the address says that has to be taken otherwise. */
  let notes: readonly string[] = [];
  /** Whether the picker is about to say which careers the address names: nothing is written then. */
  let reading = asked();
  let latest: Choice | undefined;

  const say = (text: string) => {
    if (status) status.textContent = [...notes, text].join(' ');
  };

  const chosen = (): Choice => ({
    roles,
    weights: Object.fromEntries(weighable.terms.map(({ id }) => [id, Number(new FormData(form).get(id))])),
  });

  const show = async () => {
    const choice = chosen();
    latest = choice;
    if (roles.length < 2) {
      place.hidden = true;
      return say(empty);
    }
    if (place.hidden) say('Loading the figures…');
    const code = await import('./show-choice.ts').catch(() => undefined);
    const summary = await code?.showChoice(place, choice, () => latest === choice);
    if (latest === choice) say(summary ?? 'The figures could not be loaded. Change anything to try again.');
  };

  /** Sets the form to weights. */
  const set = (weights: Choice['weights']) => {
    for (const [term, weight] of Object.entries(weights)) {
      const radio = form.querySelector<HTMLInputElement>(`[name="${term}"][value="${weight}"]`);
      if (radio) radio.checked = true;
    }
  };

  /** Sets the page to its address; the picker has read it by itself when the page was opened. */
  const apply = async () => {
    const read = readWeights(location.search, weighable);
    notes = read.notes;
    set(read.weights);
    if (!latest) return reading ? say(empty) : show();
    reading = true;
    const [made, { readRolesOfQuery }] = await Promise.all([
      pickerOf(picker),
      import('../picker/read-roles-of-query.ts'),
    ]);
    if (made) readRolesOfQuery(location.search, made);
  };
  const keep = stateInAddress(apply);

  const change = (control: string) => {
    notes = [];
    show();
    keep(writeChoice(chosen(), weighable.terms), control);
  };

  picker.addEventListener('picked', (event) => {
    const { detail } = event as CustomEvent<string[]>;
    const same = detail.join() === roles.join();
    roles = detail;
    if (reading) show();
    else if (!same) change(`roles ${detail.length}`);
    reading = false;
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => change((target as HTMLInputElement).name));

  // A scenario of the guide sets the weights and keeps the careers.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href*="?"]')) {
    if (link.pathname !== location.pathname) continue;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      set(readWeights(link.search, weighable).weights);
      change(link.search);
      picker.scrollIntoView();
      picker.querySelector('input')?.focus({ preventScroll: true });
    });
  }
}

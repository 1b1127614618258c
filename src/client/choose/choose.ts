import { rolesKey } from '../../view/base/query-words.ts';
import { type Choice, placeKey, readWeights, type Weighable, writeChoice } from '../../view/choose/choice-state.ts';
import { stateInAddress } from '../base/state-in-address.ts';
import { pickerOf } from '../picker/role-picker.ts';
import { askedPlace } from './asked-place.ts';

const form = document.querySelector<HTMLFormElement>('form[data-weights]');
const picker = document.querySelector<HTMLFormElement>('main form[data-picker]');
const where = document.querySelector<HTMLFormElement>('form[data-place-field]');
const answer = document.querySelector<HTMLElement>('#weighed');
if (form && picker && where && answer) choose({ form, picker, where, answer });

interface Parts {
  form: HTMLFormElement;
  picker: HTMLFormElement;
  /** The field of the place. */
  where: HTMLFormElement;
  answer: HTMLElement;
}

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

/**
 * Keeps careers, place and weights in the address, and shows what comes of them; what shows it loads with the second career,
 * what finds a place with the first one that is asked for.
 */
function choose({ form, picker, where, answer }: Parts): void {
  const weighable = weighableIn(form);
  const status = document.querySelector('[data-standing]');
  const empty = status?.textContent ?? '';
  const asked = () => new URLSearchParams(location.search).has(rolesKey);
  let roles: string[] = [];
  let place = '';
  /** Settles when the place that the address names is known. */
  let settled: Promise<void> = Promise.resolve();
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
    place,
    weights: Object.fromEntries(weighable.terms.map(({ id }) => [id, Number(new FormData(form).get(id))])),
  });

  const show = async () => {
    const choice = chosen();
    latest = choice;
    await settled;
    if (latest !== choice) return;
    choice.place = place;
    if (roles.length < 2) {
      answer.hidden = true;
      return say(empty);
    }
    if (answer.hidden) say('Loading the figures…');
    const code = await import('./show-choice.ts').catch(() => undefined);
    const summary = await code?.showChoice(answer, choice, () => latest === choice);
    if (latest === choice) say(summary ?? 'The figures could not be loaded. Change anything to try again.');
  };

  /** Sets the form to weights. */
  const set = (weights: Choice['weights']) => {
    for (const [term, weight] of Object.entries(weights)) {
      const radio = form.querySelector<HTMLInputElement>(`[name="${term}"][value="${weight}"]`);
      if (radio) radio.checked = true;
    }
  };

  const asking = askedPlace(where, (id) => {
    place = id;
    change(placeKey);
  });
  const readPlace = async () => {
    const read = await asking.read();
    if (!read) return;
    place = read.place;
    if (read.note) notes = [...notes, read.note];
  };

  /** Sets the page to its address; the picker has read it by itself when the page was opened. */
  const apply = async () => {
    const read = readWeights(location.search, weighable);
    notes = read.notes;
    set(read.weights);
    settled = readPlace();
    if (!latest) return reading ? say(empty) : show();
    reading = true;
    const [made, { readRolesOfQuery }] = await Promise.all([
      pickerOf(picker),
      import('../picker/read-roles-of-query.ts'),
    ]);
    if (made) readRolesOfQuery(location.search, made);
  };
  const keep = stateInAddress(apply);

  const change = async (control: string) => {
    await settled;
    notes = [];
    show();
    keep(writeChoice(chosen(), weighable.terms), control);
  };

  // A picker tells first that it is there, without careers; what the address names, it tells next.
  let made = false;
  /** Whether a place was typed behind a career. */
  let moved = false;
  picker.addEventListener('placed', (event) => {
    place = (event as CustomEvent<string>).detail;
    moved = true;
    asking.show(place);
  });
  picker.addEventListener('picked', (event) => {
    if (!made) {
      made = true;
      return;
    }
    const { detail } = event as CustomEvent<string[]>;
    const same = detail.join() === roles.join();
    roles = detail;
    if (reading) show();
    else if (!same || moved) change(`roles ${detail.length}`);
    reading = moved = false;
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

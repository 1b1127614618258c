import { pathWithBase } from '../../components/base/address.ts';
import { markup } from '../../components/base/markup.ts';
import { optionText, PayControls } from '../../components/pay/pay-controls.tsx';
import { currencies } from '../../schema/countries.ts';
import { levels, measures, type Term } from '../../schema/vocabulary.ts';
import styles from '../../styles/page/pay-controls.css?url';
import listStyles from '../../styles/parts/picker.css?url';
import { roleSlots } from '../../view/base/role-slots.ts';
import { paths } from '../../view/base/site-paths.ts';
import { withKeys } from '../../view/base/with-keys.ts';
import { bestChoice, type Deciding, reasonFor } from '../../view/pay/best-choice.ts';
import { type HeldPay, heldPay } from '../../view/pay/held-pay.ts';
import { offeredPay } from '../../view/pay/offered-pay.ts';
import { type Choosable, choosable, type PayChoice, readPayChoice, type Setting } from '../../view/pay/pay-choice.ts';
import { type PayData, payPlaces, placeOf } from '../../view/pay/pay-data.ts';
import { payAnswer } from '../../view/pay/pay-lines.ts';
import type { PackedSettings } from '../../view/wire/packed.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { element } from '../base/element.ts';
import { loadCareers } from '../base/load-careers.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';
import { stateInAddress } from '../base/state-in-address.ts';
import { styled } from '../base/styled.ts';
import { loadPlaceList } from '../places/load-place-list.ts';
import type { searchPlaces } from './search-places.ts';
import { unsent } from './sent-strip.ts';

const labelsOf = (terms: Record<string, Term>) =>
  Object.fromEntries(Object.entries(terms).map(([id, { label }]) => [id, label]));

const loading = 'The figures are loading.';
const notLoaded = 'The figures could not be loaded. Load the page again to try once more.';

/** Puts the controls of pay beside the field of the place, answers them below, and keeps the choice in the address. */
export async function payControls(section: HTMLElement, field: HTMLInputElement): Promise<void> {
  const ids = (section.dataset.roles ?? '').split(',');
  const form = field.closest('form');
  const list = form?.querySelector<HTMLElement>('[role=listbox]');
  const status = section.querySelector<HTMLElement>('[data-said]');
  const answer = section.querySelector<HTMLElement>('[data-answer]');
  if (!form || !list || !status || !answer) return;
  status.textContent = loading;
  const [settings, careers, all, code] = await Promise.all([
    loadJson<PackedSettings>(pathWithBase(paths.packedSettings)),
    loadCareers(ids),
    loadPlaceList(),
    // The catch is around what is fetched only.
    import('./draw-pay.ts').catch(() => undefined),
    styled(styles),
    styled(listStyles),
  ]);
  if (
    settings instanceof LoadFailure ||
    careers instanceof LoadFailure ||
    all instanceof LoadFailure ||
    code === undefined
  ) {
    status.textContent = notLoaded;
    unsent(notLoaded);
    return;
  }
  status.textContent = '';
  const places = payPlaces(settings, all.places);
  const offered = choosable(
    places,
    { currencies: labelsOf(currencies), levels: labelsOf(levels), measures: labelsOf(measures) },
    section.dataset.measure as PayChoice['measure'],
  );
  const data: PayData = {
    ...unpack(careers, settings),
    ...{ settings, places },
    sourcesBefore: document.querySelectorAll('#sources ol > li').length,
  };
  answerControls({ section, form, field, list, status, answer, data, offered, drawPay: code.drawPay });
}

interface Controls {
  section: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  answer: HTMLElement;
  data: PayData;
  offered: Choosable;
  drawPay: typeof import('./draw-pay.ts').drawPay;
}

/** The parts of a choice that decide whether there is a figure, as far as some keys are of them. */
const deciding = (keys: readonly (keyof PayChoice)[]): Deciding[] =>
  (['place', 'level', 'measure'] as const).filter((key) => keys.includes(key));

function answerControls({ section, form, field, list, status, answer, data, offered, drawPay }: Controls): void {
  const { plain, places } = offered;
  form.insertAdjacentHTML('beforeend', markup(PayControls, { settings: offered.settings, choice: plain }));
  const selects = [...form.querySelectorAll('select')];
  /** What is asked for, or shown: what comes late of another choice is left. */
  let latest: PayChoice = plain;

  const show = (choice: PayChoice, known: PayData, held: readonly HeldPay[], said: Omit<Said, 'keep'>) => {
    latest = choice;
    section.dataset.seen = `${new URLSearchParams({ ...choice })}`;
    showPlace(places.find(({ id }) => id === choice.place)?.name ?? '');
    const { switched, notes } = said;
    const view = drawPay(known, choice, { answer, labels: labelsFor(choice, offered), switched, notes });
    const judged = { held, answer: payAnswer(roleSlots(known.roles), choice, known), data: known };
    setOptions(selects, offeredPay(offered.settings, judged), choice);
    status.replaceChildren(
      [...notes, view.switched].filter(Boolean).join(' '),
      element('span', { class: 'unseen' }, ` ${view.figures.caption}`),
    );
  };

  /**
   * Shows the best that is held of a choice, unless another has come since.
   *
   * @param found Is told what it comes to, before that is shown.
   */
  const answered = async (
    wished: PayChoice,
    { keep, notes }: Pick<Said, 'keep' | 'notes'>,
    found?: (choice: PayChoice) => void,
  ) => {
    latest = wished;
    const known = await withPlace(data, wished, status);
    if (latest !== wished) return;
    if (known instanceof LoadFailure) {
      status.textContent = notLoaded;
      unsent(notLoaded);
      return;
    }
    const held = heldPay(known, wished.place);
    const about = { held, plain: plain.measure, places, careers: known.roles.length };
    const best = bestChoice(wished, keep, about);
    const choice = best?.choice ?? wished;
    found?.(choice);
    show(choice, known, held, { switched: best?.switched ?? reasonFor(choice, about), notes });
  };

  const take = (place: string) => chosen('place', { ...latest, place });
  const showPlace = searching(field, status, (search) => search({ field, list, status, data, take }));
  const keep = stateInAddress(async () => {
    const { search } = location;
    const { choice, named, notes } = await readAddress(search, offered);
    if (location.search === search) answered(choice, { keep: deciding(named), notes });
  });
  const chosen = (key: keyof PayChoice, wished: PayChoice) =>
    answered(wished, { keep: deciding([key]), notes: [] }, (choice) => {
      // The address names the place that was chosen, also where another one answers for it.
      keep(withKeys(location.search, { ...choice }), key);
    });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    chosen(target.name as keyof PayChoice, { ...latest, [target.name]: target.value });
  });
}

/**
 * What is typed into the field is searched once a reader comes to it; gives what shows a place in it, which until then only
 * stands there.
 */
function searching(
  field: HTMLInputElement,
  status: HTMLElement,
  begin: (search: typeof searchPlaces) => ReturnType<typeof searchPlaces>,
): (name: string) => void {
  let search: ReturnType<typeof searchPlaces> | undefined;
  const load = async () => {
    const code = await import('./search-places.ts').catch(() => undefined);
    if (code) search = begin(code.searchPlaces);
    else status.textContent = notLoaded;
  };
  if (document.activeElement === field) load();
  else field.addEventListener('focus', load, { once: true });
  return (name) => {
    if (search) search.show(name);
    // What was typed already stays.
    else field.defaultValue = name;
  };
}

/** How a choice is answered: what binds first of it, and what is said of it. */
interface Said {
  keep: readonly Deciding[];
  notes: readonly string[];
  switched?: string | undefined;
}

/** Sets the selects to a choice; options without a figure say so, and cannot be taken. */
function setOptions(selects: readonly HTMLSelectElement[], settings: readonly Setting[], choice: PayChoice): void {
  for (const select of selects) {
    const key = select.name as Setting['key'];
    const { options = [] } = settings.find((setting) => setting.key === key) ?? {};
    for (const [at, option] of options.entries()) {
      const element = select.options[at];
      if (!element) continue;
      element.disabled = Boolean(option.none);
      element.textContent = optionText(option);
    }
    select.value = choice[key];
  }
}

/** How each part of a choice is called. */
function labelsFor(choice: PayChoice, { settings }: Choosable): Record<Setting['key'], string> {
  const labels = settings.map(({ key, options }) => [
    key,
    options.find(({ value }) => value === choice[key])?.label ?? '',
  ]);
  return Object.fromEntries(labels);
}

/** The choice that an address stands for; what finds a place by other words comes where it is written in such. */
async function readAddress(search: string, offered: Choosable): Promise<ReturnType<typeof readPayChoice>> {
  const read = readPayChoice(search, offered);
  if (!new URLSearchParams(search).get('place') || read.named.includes('place')) return read;
  const code = await import('./with-places.ts').catch(() => undefined);
  return code ? readPayChoice(search, offered, (text) => code.placeCalled(text, offered)) : read;
}

/** The data with what a choice asks for: of a place inside the country, what is published there. */
async function withPlace(data: PayData, { place }: PayChoice, status: HTMLElement): Promise<PayData | LoadFailure> {
  if (placeOf(place, data.places).kind === 'country') return data;
  status.textContent = loading;
  const code = await import('./with-places.ts').catch((reason) => new LoadFailure(reason));
  return code instanceof LoadFailure ? code : code.withPlaces(data);
}

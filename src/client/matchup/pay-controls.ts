import { pathWithBase } from '../../components/base/address.ts';
import { markup } from '../../components/base/markup.ts';
import { optionText, PayControls } from '../../components/pay/pay-controls.tsx';
import { currencies } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { levels, measures, type Term } from '../../schema/vocabulary.ts';
import styles from '../../styles/page/pay-controls.css?url';
import listStyles from '../../styles/parts/picker.css?url';
import { roleSlots } from '../../view/base/role-slots.ts';
import { paths } from '../../view/base/site-paths.ts';
import { withKeys } from '../../view/base/with-keys.ts';
import { bestChoice, type Deciding, reasonFor } from '../../view/pay/best-choice.ts';
import { chosenPay } from '../../view/pay/chosen-pay.ts';
import { type HeldPay, heldPay } from '../../view/pay/held-pay.ts';
import { offeredPay } from '../../view/pay/offered-pay.ts';
import { type Choosable, choosable, type PayChoice, readPayChoice, type Setting } from '../../view/pay/pay-choice.ts';
import { categoriesIn, type PayData, placeOf } from '../../view/pay/pay-data.ts';
import { payLines } from '../../view/pay/pay-lines.ts';
import type { PackedAreas, PackedCareers, PackedSettings } from '../../view/wire/packed.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { element } from '../base/element.ts';
import { loadCareers } from '../base/load-careers.ts';
import { LoadFailure, loadAll, loadJson } from '../base/load-json.ts';
import { stateInAddress } from '../base/state-in-address.ts';
import { styled } from '../base/styled.ts';
import { watchCharts } from '../chart/watch-charts.ts';
import { placeField } from './place-field.ts';
import { showSent, unsent } from './sent-strip.ts';

const labelsOf = (terms: Record<string, Term>) =>
  Object.fromEntries(Object.entries(terms).map(([id, { label }]) => [id, label]));

const notLoaded = 'The figures could not be loaded. Load the page again to try once more.';

/** Puts the controls of pay beside the field of the place, answers them below, and keeps the choice in the address. */
export async function payControls(section: HTMLElement, field: HTMLInputElement): Promise<void> {
  const ids = (section.dataset.roles ?? '').split(',');
  const form = field.closest('form');
  const status = section.querySelector<HTMLElement>('[data-said]');
  const answer = section.querySelector<HTMLElement>('[data-answer]');
  if (!form || !status || !answer) return;
  status.textContent = 'The figures are loading.';
  const [settings, careers, code] = await Promise.all([
    loadJson<PackedSettings>(pathWithBase(paths.packedSettings)),
    loadCareers(ids),
    // The catch is around what is fetched only.
    import('../../components/pay/chosen-pay.tsx').catch(() => undefined),
    styled(styles),
    styled(listStyles),
  ]);
  if (settings instanceof LoadFailure || careers instanceof LoadFailure || !code) {
    status.textContent = notLoaded;
    unsent(notLoaded);
    return;
  }
  status.textContent = '';
  const offered = choosable(
    settings,
    { currencies: labelsOf(currencies), levels: labelsOf(levels), measures: labelsOf(measures) },
    section.dataset.measure as PayChoice['measure'],
  );
  const held = heldPay({ ...unpack(careers, { settings }), settings });
  const { ChosenPay } = code;
  answerControls({ section, form, field, status, answer, settings, careers, offered, held, ChosenPay });
}

interface Controls {
  section: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  status: HTMLElement;
  answer: HTMLElement;
  settings: PackedSettings;
  careers: PackedCareers;
  offered: Choosable;
  held: readonly HeldPay[];
  ChosenPay: typeof import('../../components/pay/chosen-pay.tsx').ChosenPay;
}

/** The parts of a choice that decide whether there is a figure, as far as some keys are of them. */
const deciding = (keys: readonly (keyof PayChoice)[]): Deciding[] =>
  (['place', 'level', 'measure'] as const).filter((key) => keys.includes(key));

function answerControls(controls: Controls): void {
  const { section, form, field, status, answer, settings, careers, offered, held, ChosenPay } = controls;
  const { plain } = offered;
  const known = { held, plain: plain.measure, settings, careers: careers.roles.length };
  form.insertAdjacentHTML('beforeend', markup(PayControls, { settings: offered.settings, choice: plain }));
  const selects = [...form.querySelectorAll('select')];
  let shown: PayChoice = plain;

  const show = async (choice: PayChoice, switched: string | undefined, notes: readonly string[]) => {
    shown = choice;
    section.dataset.seen = `${new URLSearchParams({ ...choice })}`;
    place.show(choice.place);
    const areas = await areasFor(choice, settings, careers);
    if (shown !== choice) return;
    if (areas instanceof LoadFailure) {
      status.textContent = notLoaded;
      unsent(notLoaded);
      return;
    }
    const sourcesBefore = document.querySelectorAll('#sources ol > li').length;
    const data: PayData = { ...unpack(careers, { settings, areas }), settings, sourcesBefore };
    const view = chosenPay(data, choice, { labels: labelsFor(choice, offered), switched });
    answer.innerHTML = markup(ChosenPay, { view });
    watchCharts(answer);
    setOptions(
      selects,
      offeredPay(offered.settings, { held, choice, lines: payLines(roleSlots(data.roles), choice, data), settings }),
      choice,
    );
    status.replaceChildren(
      [...notes, ...(switched ? [switched] : [])].join(' '),
      element('span', { class: 'unseen' }, ` ${view.figures.caption}`),
    );
    showSent(view, notes);
  };

  /** Shows the best that is held of a choice, and gives it back. */
  const answered = (wished: PayChoice, keep: readonly Deciding[], notes: readonly string[]): PayChoice => {
    const best = bestChoice(wished, keep, known);
    const choice = best?.choice ?? wished;
    show(choice, best?.switched ?? reasonFor(choice, known), notes);
    return choice;
  };

  const offers = offeredPay(offered.settings, { held, choice: plain, lines: [], settings });
  const place = placeField(field, optionsOf('place', offers), {
    first: plain.place,
    take: (id) => chosen('place', { ...shown, place: id }),
    after: status,
  });
  const keep = stateInAddress(() => {
    const { choice, named, notes } = readPayChoice(location.search, offered);
    answered(choice, deciding(named), notes);
  });
  const chosen = (key: keyof PayChoice, wished: PayChoice) => {
    const choice = answered(wished, deciding([key]), []);
    keep(withKeys(location.search, { ...choice }), key);
  };
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    chosen(target.name as keyof PayChoice, { ...shown, [target.name]: target.value });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

const optionsOf = (key: keyof PayChoice, settings: readonly Setting[]): Setting['options'] =>
  settings.find((setting) => setting.key === key)?.options ?? [];

/** Sets the selects to a choice; options without a figure say so, and cannot be taken. */
function setOptions(selects: readonly HTMLSelectElement[], settings: readonly Setting[], choice: PayChoice): void {
  for (const select of selects) {
    const key = select.name as keyof PayChoice;
    for (const [at, option] of optionsOf(key, settings).entries()) {
      const element = select.options[at];
      if (!element) continue;
      element.disabled = Boolean(option.none);
      element.textContent = optionText(option);
    }
    select.value = choice[key];
  }
}

/** How each part of a choice is called. */
function labelsFor(choice: PayChoice, { settings }: Choosable): Record<keyof PayChoice, string> {
  const labels = settings.map(({ key, options }) => [
    key,
    options.find(({ value }) => value === choice[key])?.label ?? '',
  ]);
  return Object.fromEntries(labels);
}

/** The tables of the roles’ categories by area, where a choice asks for one. */
async function areasFor(
  choice: PayChoice,
  settings: PackedSettings,
  careers: PackedCareers,
): Promise<PackedAreas[] | LoadFailure> {
  if (placeOf(choice.place, settings).kind === 'country' || choice.measure !== 'wage') return [];
  const data = unpack(careers);
  const ids = categoriesIn(roleSlots(data.roles), homeCountry).map(({ occupation }) => occupation.id);
  const held = ids.filter((id) => data.heldAreas.has(id));
  return loadAll<PackedAreas>(held.map((id) => pathWithBase(paths.packedAreas(id))));
}

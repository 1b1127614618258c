import { pathWithBase } from '../../components/base/address.ts';
import { markup } from '../../components/base/markup.ts';
import { PayControls } from '../../components/pay/pay-controls.tsx';
import { currencies } from '../../schema/countries.ts';
import { levels, measures, type Term } from '../../schema/vocabulary.ts';
import styles from '../../styles/page/pay-controls.css?url';
import { categorySlots, roleSlots } from '../../view/base/role-slots.ts';
import { paths } from '../../view/base/site-paths.ts';
import { withKeys } from '../../view/base/with-keys.ts';
import { chosenPay, type PayData } from '../../view/pay/chosen-pay.ts';
import { type Choosable, choosable, type PayChoice, readPayChoice } from '../../view/pay/pay-choice.ts';
import type { PackedAreas, PackedRole, PackedSettings } from '../../view/wire/packed.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { LoadFailure, loadAll, loadJson } from '../base/load-json.ts';
import { stateInAddress } from '../base/state-in-address.ts';
import { styled } from '../base/styled.ts';
import { watchCharts } from '../chart/watch-charts.ts';

const labelsOf = (terms: Record<string, Term>) =>
  Object.fromEntries(Object.entries(terms).map(([id, { label }]) => [id, label]));

/** Puts the controls of pay into their place, answers them below, and keeps the choice in the address. */
export async function payControls(section: HTMLElement, place: HTMLElement): Promise<void> {
  const ids = (section.dataset.roles ?? '').split(',');
  place.innerHTML = '<div></div><p class="small" role="status">Loading the figures…</p><div></div>';
  const [controls, status, answer] = place.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
  const [settings, roles, code] = await Promise.all([
    loadJson<PackedSettings>(pathWithBase(paths.packedSettings)),
    loadAll<PackedRole>(ids.map((id) => pathWithBase(paths.packedRole(id)))),
    // The catch is around what is fetched only.
    import('../../components/pay/chosen-pay.tsx').catch(() => undefined),
    styled(styles),
  ]);
  if (settings instanceof LoadFailure || roles instanceof LoadFailure || !code) {
    status.textContent = notLoaded;
    return;
  }
  status.textContent = '';
  const offered = choosable(
    settings,
    { currencies: labelsOf(currencies), levels: labelsOf(levels), measures: labelsOf(measures) },
    section.dataset.measure as PayChoice['measure'],
  );
  answerControls({ settings, roles, offered, controls, status, answer, ChosenPay: code.ChosenPay });
}

const notLoaded = 'The figures could not be loaded. Load the page again to try once more.';

interface Controls {
  settings: PackedSettings;
  roles: PackedRole[];
  offered: Choosable;
  controls: HTMLElement;
  status: HTMLElement;
  answer: HTMLElement;
  ChosenPay: typeof import('../../components/pay/chosen-pay.tsx').ChosenPay;
}

function answerControls({ settings, roles, offered, controls, status, answer, ChosenPay }: Controls): void {
  const { choice: first } = readPayChoice(location.search, offered);
  controls.innerHTML = markup(PayControls, { settings: offered.settings, choice: first });
  const selects = [...controls.querySelectorAll('select')];
  let latest: PayChoice | undefined;

  const show = async (choice: PayChoice, notes: readonly string[]) => {
    latest = choice;
    const areas = await areasFor(choice, settings, roles);
    if (latest !== choice) return;
    if (areas instanceof LoadFailure) {
      status.textContent = notLoaded;
      return;
    }
    const sourcesBefore = document.querySelectorAll('#sources ol > li').length;
    const data: PayData = { ...unpack(roles, areas, settings.sources), settings, sourcesBefore };
    const view = chosenPay(data, choice, labelsFor(choice, offered));
    answer.innerHTML = markup(ChosenPay, { view });
    watchCharts(answer);
    status.textContent = [...notes, view.title].join(' ');
  };

  const keep = stateInAddress(() => {
    const { choice, notes } = readPayChoice(location.search, offered);
    for (const select of selects) select.value = choice[select.name as keyof PayChoice];
    show(choice, notes);
  });
  const chosen = (control: string) => {
    const choice = Object.fromEntries(selects.map(({ name, value }) => [name, value])) as unknown as PayChoice;
    show(choice, []);
    keep(withKeys(location.search, { ...choice }), control);
  };
  controls.addEventListener('change', ({ target }) => chosen((target as HTMLSelectElement).name));
  // What an answer that has no figure offers instead.
  answer.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !target.dataset.set) return;
    const select = selects.find(({ name }) => name === target.dataset.set);
    if (!select) return;
    select.value = target.value;
    chosen('instead');
    select.focus();
  });
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
  roles: readonly PackedRole[],
): Promise<PackedAreas[] | LoadFailure> {
  const kind = settings.places.find(({ id }) => id === choice.place)?.kind;
  if (kind === 'country' || choice.measure !== 'wage') return [];
  const ids = new Set(categorySlots(roleSlots(unpack(roles).roles)).map(({ occupation }) => occupation.id));
  const held = [...ids].filter((id) => settings.withAreas.includes(id));
  return loadAll<PackedAreas>(held.map((id) => pathWithBase(paths.packedAreas(id))));
}

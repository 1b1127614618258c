import { pathWithBase } from '../../components/base/address.ts';
import { markup } from '../../components/base/markup.ts';
import { ForecastRows } from '../../components/page/forecast-rows.tsx';
import { paths } from '../../view/base/site-paths.ts';
import {
  chosenForecasts,
  type ForecastChoice,
  forecastKeys,
  readForecastChoice,
  writeForecastChoice,
} from '../../view/page/forecasts/forecast-choice.ts';
import type { ForecastList } from '../../view/page/forecasts/forecast-list.ts';
import { knownValues } from '../base/known-values.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';
import { stateInAddress } from '../base/state-in-address.ts';

/** How many rows are drawn at once. */
const most = 60;

const forKeys = <V>(value: (key: keyof ForecastChoice) => V) =>
  Object.fromEntries(forecastKeys.map((key) => [key, value(key)])) as Record<keyof ForecastChoice, V>;

/**
 * Draws the forecasts that the controls or the address ask for in place of the groups as they are printed. False where the
 * list cannot be loaded.
 *
 * @param used The control that was used before this code came.
 */
export async function showForecasts(form: HTMLFormElement, used: string): Promise<boolean> {
  const list = await loadJson<ForecastList>(pathWithBase(paths.forecastsList));
  const found = document.querySelector<HTMLElement>('#found');
  const groups = document.querySelector<HTMLElement>('#groups');
  const [all, rest] = [form.querySelector('button'), found?.nextElementSibling];
  const status = form.querySelector('[role=status]');
  if (list instanceof LoadFailure || !found || !groups || !all || !(rest instanceof HTMLElement) || !status)
    return false;
  const selects = forKeys((key) => form.elements.namedItem(key) as HTMLSelectElement);
  const chosen = (): ForecastChoice => forKeys((key) => selects[key].value);
  const set = (choice: ForecastChoice) => {
    for (const key of forecastKeys) selects[key].value = choice[key];
  };

  const show = (notes: readonly string[] = [], end = most) => {
    const plain = forecastKeys.every((key) => !selects[key].value);
    const { label, rows, right } = chosenForecasts(list, chosen());
    found.hidden = plain;
    groups.hidden = !plain;
    all.hidden = plain;
    found.innerHTML = plain || rows.length === 0 ? '' : markup(ForecastRows, { label, rows: rows.slice(0, end) });
    rest.hidden = plain || rows.length <= end;
    rest.textContent = `Show the other ${rows.length - end}`;
    const said =
      rows.length === 0 ? 'No forecast has all of these.' : `${rows.length} forecasts, ${right} of them right.`;
    status.textContent = [...notes, ...(plain ? [] : [said])].join(' ');
  };

  const asked = chosen();
  const keep = stateInAddress(() => {
    const { choice, notes } = readForecastChoice(
      location.search,
      forKeys((key) => knownValues(selects[key])),
    );
    set(choice);
    show(notes);
  });
  const change = (control: string) => {
    show();
    keep(writeForecastChoice(chosen()), control);
  };
  if (used) {
    set(asked);
    change(used);
  }
  form.addEventListener('change', ({ target }) => change((target as HTMLSelectElement).name));
  all.addEventListener('click', () => {
    set(forKeys(() => ''));
    change('all');
    selects.sort.focus();
  });
  rest.addEventListener('click', () => {
    show([], Number.POSITIVE_INFINITY);
    found.querySelectorAll<HTMLElement>('tbody a')[most]?.focus();
  });
  return true;
}

import { markup } from '../../components/base/markup.ts';
import { CareerRows } from '../../components/places/career-table.tsx';
import { PlaceAnswer } from '../../components/places/place-answer.tsx';
import { homeCountry } from '../../schema/home-country.ts';
import { type PlacesViewFacts, placesView } from '../../share/places/places-view.ts';
import listStyles from '../../styles/parts/picker.css?url';
import { careerAnswer, careerInPlaces } from '../../view/places/career-answer.ts';
import { chosenPlaces, countByKind, placeRow } from '../../view/places/career-rows.ts';
import { payAt } from '../../view/places/pay-at.ts';
import { placeOfAddress, unknownPlace } from '../../view/places/place-of-address.ts';
import { type PlacesChoice, readPlacesChoice, writePlacesChoice } from '../../view/places/places-choice.ts';
import type { WhereCareer } from '../../view/places/where.ts';
import { element } from '../base/element.ts';
import { handOver } from '../base/hand-over.ts';
import { LoadFailure } from '../base/load-json.ts';
import { stateInAddress } from '../base/state-in-address.ts';
import { styled } from '../base/styled.ts';
import { loadColumns } from './load-columns.ts';
import { placeSearch } from './place-search.ts';

type Asked = WhereCareer & Omit<PlacesViewFacts, 'address' | 'career'>;

/**
 * Answers for a place that is typed, and draws the table as its controls or the address ask for it. False where the figures
 * cannot be loaded.
 *
 * @param used The control that was used before this code came.
 */
export async function showCareerPlaces(room: HTMLElement, form: HTMLFormElement, used: string): Promise<boolean> {
  const asked: Asked = JSON.parse(room.dataset.career ?? '');
  const [loaded] = await Promise.all([loadColumns([asked.occupation]), styled(listStyles)]);
  const answer = room.querySelector('[data-answer]');
  const field = room.querySelector('input');
  const list = room.querySelector<HTMLElement>('[role=listbox]');
  const rows = form.parentElement?.querySelector('tbody');
  const status = form.querySelector('[role=status]');
  if (loaded instanceof LoadFailure || !answer || !field || !list || !rows || !status) return false;
  const { places } = loaded;
  const columns = loaded.columns[0]?.places;
  if (!columns) return false;
  const held = careerInPlaces(places, columns, asked);
  const table = { places, columns };
  const select = (name: keyof PlacesChoice) => form.elements.namedItem(name) as HTMLSelectElement;
  const states = [...select('state').options].map(({ value }) => value).filter(Boolean);
  let chosen = '';

  const choice = () =>
    ({ kind: select('kind').value, state: select('state').value, sort: select('sort').value }) as PlacesChoice;
  const showTable = (notes: readonly string[] = []) => {
    const { kind, state } = choice();
    const at = chosenPlaces(table, choice());
    rows.innerHTML = markup(CareerRows, { rows: at.map((place) => placeRow(table, place)) });
    // A table that was narrowed stands on paper as it is.
    rows.closest('table')?.toggleAttribute('data-narrowed', Boolean(kind || state));
    const held = countByKind(at.flatMap((place) => places[place] ?? []));
    status.textContent = [...notes, held || 'Nothing is published of such a place.'].join(' ');
  };
  const showPlace = (at: number) => {
    const view = careerAnswer(held, at);
    answer.innerHTML = view ? markup(PlaceAnswer, { view }) : '';
    search.show(view?.name ?? '');
    chosen = places[at]?.id ?? '';
    const code = places[at]?.code ?? '';
    for (const tile of document.querySelectorAll<HTMLElement>('.pay-map .tile'))
      tile.toggleAttribute('data-chosen', tile.firstElementChild?.textContent === code);
  };
  const search = placeSearch(
    field,
    list,
    {
      places,
      people: (at) => columns.employment[at] ?? 0,
      beside: (at) => element('small', { class: 'people' }, payAt(columns, at, 'first').text ?? 'no median'),
    },
    (at) => {
      showPlace(at);
      keep(query(), 'place');
    },
  );
  const query = () => writePlacesChoice(choice(), chosen);
  const before = choice();
  const set = (values: PlacesChoice) => {
    for (const key of choiceKeys) select(key).value = values[key];
  };
  const keep = stateInAddress(() => {
    const { choice, notes } = readPlacesChoice(location.search, states);
    set(choice);
    const text = new URLSearchParams(location.search).get('place')?.trim() ?? '';
    const at = places.findIndex(({ id }) => id === placeOfAddress(text, places)?.id);
    showTable(notes);
    showPlace(at);
    if (at < 0 && text && text !== homeCountry) answer.textContent = unknownPlace(text);
  });
  const change = (name: string) => {
    showTable();
    keep(query(), name);
  };
  if ((choiceKeys as readonly string[]).includes(used)) {
    set(before);
    change(used);
  }
  form.addEventListener('change', ({ target }) => change((target as HTMLSelectElement).name));
  const csv = () =>
    handOver(
      placesView(table, chosenPlaces(table, choice()), {
        ...asked,
        career: asked.name,
        address: location.origin + location.pathname + query(),
      }),
      'csv',
      `${asked.occupation}-places`,
    );
  form.querySelector('button')?.addEventListener('click', csv);
  if (used === csvButton) csv();
  return true;
}

const choiceKeys = ['kind', 'state', 'sort'] as const;
const csvButton = 'csv';

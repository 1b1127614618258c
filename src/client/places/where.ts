import { markup } from '../../components/base/markup.ts';
import { OpenedWhere } from '../../components/places/opened-where.tsx';
import { PlaceAnswer } from '../../components/places/place-answer.tsx';
import { homeCountry } from '../../schema/home-country.ts';
import styles from '../../styles/page/where.css?url';
import listStyles from '../../styles/parts/picker.css?url';
import mapStyles from '../../styles/parts/tile-map.css?url';
import { withKeys } from '../../view/base/with-keys.ts';
import { moreCell } from '../../view/places/difference-words.ts';
import { openedWhere } from '../../view/places/opened-where.ts';
import { columnNames, inPlace, type PairColumns, peopleAt } from '../../view/places/pair-columns.ts';
import { placeAnswer } from '../../view/places/place-answer.ts';
import { placeOfAddress, unknownPlace } from '../../view/places/place-of-address.ts';
import { element } from '../base/element.ts';
import { LoadFailure } from '../base/load-json.ts';
import { type DrawPart, notLoaded } from '../base/part-to-draw.ts';
import { shutFolds } from '../base/shut-folds.ts';
import { stateInAddress } from '../base/state-in-address.ts';
import { styled } from '../base/styled.ts';
import { followMap } from './follow-map.ts';
import { careersOf, loadPair } from './load-pair.ts';
import { type Offered, placeSearch } from './place-search.ts';
import { notSent, sentPlace } from './sent-place.ts';

/** Draws the part on places in its fold, and follows a reader’s choice of place, which stands in the address. */
export const drawWhere: DrawPart = async ({ part, room, status }) => {
  const [pair] = await Promise.all([loadPair(careersOf(part)), styled(styles), styled(mapStyles), styled(listStyles)]);
  if (pair instanceof LoadFailure) {
    notSent(notLoaded);
    return pair;
  }
  show(room, status, pair);
  return undefined;
};

const numberOf = ({ places }: PairColumns, id: string) => places.findIndex((place) => place.id === id);

/** What a field offers of two careers: places with whose pay is higher there and by how much. */
const offeredOf = (pair: PairColumns): Offered => ({
  places: pair.places,
  people: (at) => peopleAt(pair, at),
  beside(at) {
    const { slot, text } = moreCell(inPlace(pair, at));
    const sign = slot ? element('i', { 'data-slot': String(slot) }) : text !== '–' && element('i', { class: 'hollow' });
    return element('small', { class: 'people' }, sign, ' ', text === '–' ? 'not both published' : text);
  },
});

/** The place that the address asks for; nothing of the whole country. */
const asked = () => new URLSearchParams(location.search).get('place')?.trim() ?? '';

function show(room: HTMLElement, status: HTMLElement, pair: PairColumns): void {
  const names = columnNames(pair);
  room.innerHTML = markup(OpenedWhere, { view: openedWhere(pair), names, answer: undefined });
  shutFolds(room);
  const answer = room.querySelector<HTMLElement>('[data-answer]');
  const field = room.querySelector<HTMLInputElement>('[data-place-field] input');
  const list = room.querySelector<HTMLElement>('[data-place-field] [role=listbox]');
  const map = room.querySelector<HTMLElement>('[data-map]');
  if (!answer || !field || !list || !map) return;
  const search = placeSearch(field, list, offeredOf(pair), (at) => choose(at));
  const chosenOnMap = followMap(map, (id) => choose(numberOf(pair, id)));
  const showPlace = (at: number) => {
    const view = placeAnswer(pair, at);
    if (view) sentPlace(view, names);
    answer.innerHTML = view ? markup(PlaceAnswer, { view }) : '';
    search.show(view?.name ?? '');
    chosenOnMap(view?.id);
  };
  const keep = stateInAddress(() => {
    const text = asked();
    const at = numberOf(pair, placeOfAddress(text, pair.places)?.id ?? '');
    status.textContent = at < 0 && text && text !== homeCountry ? unknownPlace(text) : '';
    if (status.textContent) notSent(status.textContent);
    showPlace(at);
  });
  const choose = (at: number) => {
    status.textContent = '';
    showPlace(at);
    keep(withKeys(location.search, { place: pair.places[at]?.id ?? homeCountry }), 'place');
  };
}

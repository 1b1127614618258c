import { homeCountry } from '../../schema/home-country.ts';
import listStyles from '../../styles/parts/picker.css?url';
import type { Findable } from '../../view/places/find-place.ts';
import { placeOfAddress, unknownPlace } from '../../view/places/place-of-address.ts';
import { LoadFailure } from '../base/load-json.ts';
import { styled } from '../base/styled.ts';
import { loadPlaceList } from '../places/load-place-list.ts';
import { placeSearch } from '../places/place-search.ts';

/** The field in which a reader chooses where pay is asked for, once it works. */
export interface PlaceOfPay {
  /** Id of the place that a text of the address names, empty for the whole country; and what is said of one that is none. */
  read(text: string): { place: string; note?: string };
  /** Shows a place in the field, by id. */
  show(place: string): void;
}

/** The whole country, which is chosen like a place of it. */
const country: Findable = {
  id: homeCountry,
  code: homeCountry,
  name: 'United States',
  kind: 'country',
  state: '',
  words: [],
};

/**
 * Makes the field of the place work: the country, offered first, then its states; every area is found by typing. Undefined
 * where the list of places cannot be loaded.
 *
 * @param take Is told the id of a place that is chosen, the empty text for the whole country.
 */
export async function placeOfPay(
  form: HTMLFormElement,
  take: (place: string) => void,
): Promise<PlaceOfPay | undefined> {
  const [all] = await Promise.all([loadPlaceList(), styled(listStyles)]);
  const field = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  if (all instanceof LoadFailure || !field || !list) return undefined;
  const places: readonly Findable[] = [country, ...all.places];
  const first = [...places.keys()].filter((at) => places[at]?.kind === 'country' || places[at]?.kind === 'state');
  const idOf = (id = '') => (id === homeCountry ? '' : id);
  const search = placeSearch(field, list, { places, people: () => 0, first }, (at) => take(idOf(places[at]?.id)));
  return {
    read(text) {
      const found = placeOfAddress(text, all.places);
      if (found) return { place: found.id };
      return { place: '', ...(text.toLowerCase() !== homeCountry && { note: unknownPlace(text) }) };
    },
    show: (place) => search.show(places.find(({ id }) => id === place)?.name ?? ''),
  };
}

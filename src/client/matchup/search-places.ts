import { heldPay } from '../../view/pay/held-pay.ts';
import type { PayData } from '../../view/pay/pay-data.ts';
import { type Offered, placeSearch } from '../places/place-search.ts';

interface Search {
  field: HTMLInputElement;
  list: HTMLElement;
  /** Where the answer begins. */
  status: HTMLElement;
  data: PayData;
  take(place: string): void;
}

/** Offers every place in the field of the place while it is typed, and all countries and states while nothing is. */
export function searchPlaces({ field, list, status, data, take }: Search): ReturnType<typeof placeSearch> {
  return placeSearch(field, list, offeredPlaces(data), (at) => {
    const place = data.places[at]?.id;
    if (place === undefined) return;
    take(place);
    // On a phone the keyboard gives way to the answer.
    if (matchMedia('(pointer: coarse)').matches) {
      status.focus({ preventScroll: true });
      status.scrollIntoView({ block: 'nearest' });
    }
  });
}

/** A country of which nothing is held cannot be taken, and stands after the others. */
function offeredPlaces(data: PayData): Offered {
  const { places } = data;
  const held = new Set(heldPay(data).map(({ place }) => place));
  const none = (at: number) => {
    const place = places[at];
    return place?.kind === 'country' && !held.has(place.id) ? 'none held' : undefined;
  };
  const all = [...places.keys()].filter((at) => places[at]?.kind === 'country' || places[at]?.kind === 'state');
  const first = all.sort((a, b) => Number(Boolean(none(a))) - Number(Boolean(none(b))));
  return { places, people: () => 0, none, first };
}

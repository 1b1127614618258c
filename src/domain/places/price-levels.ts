import type { Series, Source } from '../dataset.ts';
import type { Place } from './place.ts';

/** How dear a place is: prices of all that people buy, the country being 100. */
export interface PriceLevel {
  level: number;
  /** Year of the prices. */
  period: string;
  source: Source;
}

/** The price level of each place of the list, as last published; undefined where none is held. */
export function priceLevels(
  series: readonly Series[],
  places: readonly Pick<Place, 'id'>[],
): (PriceLevel | undefined)[] {
  const held = new Map<string, PriceLevel>();
  for (const { kind, source, points } of series) {
    if (kind !== 'price-level') continue;
    for (const { place, value, period } of points) {
      const known = held.get(place);
      if (!known || known.period < period) held.set(place, { level: value, period, source });
    }
  }
  return places.map(({ id }) => held.get(id));
}

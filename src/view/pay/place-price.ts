import { decimals } from '../../domain/format.ts';
import { placeInText } from '../../domain/places/place.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import type { PackedPoint } from '../wire/packed.ts';
import { markOf } from './factors.ts';
import { type PayData, type PlacePrice, placeOf } from './pay-data.ts';

type Data = Pick<PayData, 'source' | 'settings' | 'places'>;

/** The newest level of prices of a place, the country being 100; undefined where none is held. */
export function placePrice(id: string, data: Data): PlacePrice | undefined {
  const { settings, places } = data;
  const held = settings.prices.flatMap(({ period, source, path, rows }): PackedPoint[] => {
    const [place, value, locator, line] = rows.find(([one]) => one === id) ?? [];
    if (place === undefined || value === undefined || locator === undefined || line === undefined) return [];
    return [{ ...{ place, value, locator, period, source }, name: placeOf(id, places).name, written: { path, line } }];
  });
  const [newest] = held.sort((a, b) => b.period.localeCompare(a.period));
  return newest && { level: newest.value, note: (cite) => priceNote(newest, data, cite) };
}

function priceNote(point: PackedPoint, data: Data, cite: CitationMarks): Inline {
  const { value, name, period } = point;
  return [
    `Adjusted for prices: amounts are divided by ${decimals(Math.round(value * 10) / 1000)}, since prices in ${placeInText(name)} stood at ${decimals(Math.round(value * 10) / 10)}% of the US level in ${period}`,
    ...markOf(point, 'Level of prices, the United States at 100', data, cite),
    '. Rents weigh differently on every household, and all figures of a place are divided alike.',
  ];
}

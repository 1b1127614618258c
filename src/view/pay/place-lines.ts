import type { Category } from '../../domain/dataset.ts';
import { ordinal } from '../../domain/format.ts';
import type { Place, PlaceKind } from '../../domain/places/place.ts';
import { type BandColumns, placeBand } from '../../domain/places/place-band.ts';
import { rankOfPlace } from '../../domain/places/rank-of-place.ts';
import { withheld } from '../../domain/places/wage-columns.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { areaPayWords } from '../cite/area-pay-words.ts';
import type { PayColumns } from '../places/pair-columns.ts';
import { missingHere } from './missing-here.ts';
import type { PayByPlace, PayData, PlaceLine } from './pay-data.ts';

/**
 * What is published of some categories along the list of places.
 *
 * @param columns By id of the category.
 */
export function placeLines(columns: ReadonlyMap<string, PayColumns>, data: PayData): PayByPlace {
  const { list, kinds } = data.byPlace;
  const at: PayByPlace['at'] = (category, index) => {
    const own = columns.get(category.id);
    const place = list[index];
    if (!own || !place) return undefined;
    const line = lineAt(category, own, { place, index, data });
    return line ?? (own.median[index] === withheld ? 'withheld' : undefined);
  };
  return { list, kinds, at, missing: (about) => missingHere(about, { list, at }) };
}

interface At {
  place: Place;
  /** Its number in the list. */
  index: number;
  data: PayData;
}

function lineAt(
  { id, name, plural, code = '', country }: Category,
  columns: PayColumns,
  { place, index, data: { byPlace, settings, source: sourceOf } }: At,
): PlaceLine | undefined {
  const { wages } = settings;
  const source = sourceOf(wages?.source ?? '');
  if (!wages || !source) return undefined;
  const { period, folder } = wages;
  const locator = `${code} × ${place.code}`;
  const written = { path: `${folder}${id}.csv`, line: lineOf(columns, index) };
  const band = placeBand(columns, index, {
    id: `${id}/area-wage.${place.id}.${period}.${source.id}`,
    owner: { kind: 'occupation', id, name, plural, country },
    ...{ source, locator, written, period, place: homeCountry },
    transcribed: source.retrieval === 'transcribed',
  });
  if (!band) return undefined;
  const { currency, per, values, count: people } = band;
  const words = { owner: name, area: place.name, period, locator, statistic: 'median', value: values.median };
  const says = { ...areaPayWords({ ...words, currency, per, people }), written };
  const rank = rankWords(columns, byPlace.kinds[place.kind], index, place);
  return { band, says, ...(rank && { rank }) };
}

/** The first line of a table names its columns; the others follow the list, without places of which nothing is published. */
function lineOf({ median, employment }: BandColumns, at: number): number {
  let line = 1;
  for (let index = 0; index <= at; index++) {
    if (!Number.isNaN(median[index]) || !Number.isNaN(employment[index])) line++;
  }
  return line;
}

const among: Record<PlaceKind, string> = {
  state: '',
  territory: '',
  metro: ' metropolitan areas',
  nonmetro: ' nonmetropolitan areas',
};

/** “27th best paid of 51”, “48th best paid of 390 metropolitan areas”; nothing of the three territories. */
function rankWords(
  columns: BandColumns,
  kind: readonly number[],
  at: number,
  place: Pick<Place, 'kind'>,
): string | undefined {
  const rank = place.kind === 'territory' ? undefined : rankOfPlace(columns, kind, at);
  return rank && `${ordinal(rank.rank)} best paid of ${rank.of}${among[place.kind]}`;
}

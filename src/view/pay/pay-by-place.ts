import type { Category, MedianBand } from '../../domain/dataset.ts';
import { type Place, type PlacesByKind, placesByKind, stateOfPlace } from '../../domain/places/place.ts';
import { type BandColumns, placeBand } from '../../domain/places/place-band.ts';
import { withheld } from '../../domain/places/wage-columns.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type { RoleSlot } from '../base/role-slots.ts';
import { areaPayWords } from '../cite/area-pay-words.ts';
import type { PayColumns } from '../places/pair-columns.ts';
import { rankWords } from '../places/rank-words.ts';
import { boundDifference } from './bound-difference.ts';
import { missingHere } from './missing-here.ts';
import type { PayChoice } from './pay-choice.ts';
import { categoriesIn, type PayByPlace, type PayData } from './pay-data.ts';
import { countryLines, newest, ownersOf, type PayAnswer, type PayLine } from './pay-lines.ts';
import { placePrice } from './place-price.ts';

/** Official pay of a category at a place. */
interface PlaceLine extends Pick<PayLine, 'says' | 'rank'> {
  band: MedianBand;
}

/**
 * What is published of some categories along the list of places.
 *
 * @param columns By id of the category.
 */
export function payByPlace(
  list: readonly Place[],
  columns: ReadonlyMap<string, PayColumns>,
  data: PayData,
): PayByPlace {
  const kinds = placesByKind(list);
  const at: LineAt = (category, index) => {
    const own = columns.get(category.id);
    const place = list[index];
    if (!own || !place) return undefined;
    const line = lineAt(category, own, { place, index, kind: kinds[place.kind], data });
    return line ?? (own.median[index] === withheld ? 'withheld' : undefined);
  };
  return {
    answer: (placed, choice) => nearestAnswer(placed, choice, { list, kinds, at }),
    price: (id) => placePrice(id, data),
    bound: boundDifference,
  };
}

/** What is published of a category at a place of the list. */
type LineAt = (category: Category, index: number) => PlaceLine | 'withheld' | undefined;

interface ByPlace {
  list: readonly Place[];
  kinds: PlacesByKind;
  at: LineAt;
}

/** The place that was chosen, the state that it lies in, the country: the first that has a figure of most roles. */
function nearestAnswer(placed: readonly RoleSlot[], choice: PayChoice, byPlace: ByPlace): PayAnswer {
  const { list, kinds, at } = byPlace;
  const chosen = list.findIndex(({ id }) => id === choice.place);
  const state = stateOfPlace(list, kinds, list[chosen]);
  const near = [chosen, ...(state === undefined || state === chosen ? [] : [state])].map((one) => ({
    lines: linesAt(placed, one, at),
    place: list[one],
  }));
  const all = [...near, { lines: countryLines(placed, choice, homeCountry), place: undefined }];
  const count = (lines: readonly PayLine[]) => new Set(lines.flatMap(({ slots }) => slots)).size;
  const most = Math.max(...all.map(({ lines }) => count(lines)));
  const [first] = all;
  const found = all.find(({ lines }) => count(lines) === most);
  if (!first?.place || !found || found === first) return { lines: first?.lines ?? [], place: choice.place };
  const { lines, place } = found;
  const withheld = (category: Category) => at(category, chosen) === 'withheld';
  const missing = missingHere({ placed, chosen: first.place, place, lines, there: first.lines, withheld });
  return { lines, place: place?.id ?? homeCountry, missing };
}

function linesAt(placed: readonly RoleSlot[], index: number, at: LineAt): PayLine[] {
  return categoriesIn(placed, homeCountry).flatMap(({ occupation, slots, slot, proxy, links }): PayLine[] => {
    const line = at(occupation, index);
    if (!line || line === 'withheld') return [];
    const whole = newest(occupation.wages.filter(({ measure }) => measure === 'wage'));
    const owners = ownersOf({ slots, links });
    return [{ ...line, name: occupation.name, slots, owners, slot, proxy, ...(whole && { whole }) }];
  });
}

interface At {
  place: Place;
  /** Its number in the list, and those of all of its kind. */
  index: number;
  kind: readonly number[];
  data: PayData;
}

function lineAt(
  { id, name, plural, code = '', country }: Category,
  columns: PayColumns,
  { place, index, kind, data: { settings, source: sourceOf } }: At,
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
  const rank = rankWords(columns, kind, index, place);
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

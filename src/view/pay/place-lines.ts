import type { Category } from '../../domain/dataset.ts';
import { type BandColumns, placeBand } from '../../domain/places/place-band.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { areaPayWords } from '../cite/area-pay-words.ts';
import { rankWords } from '../places/rank-words.ts';
import type { PayData } from './pay-data.ts';
import type { PayLine } from './pay-lines.ts';

/** What a line of a place adds to one of a country. */
export type PlaceLine = Pick<PayLine, 'band' | 'says' | 'rank'>;

/** Official pay of a category at a place of the list, with its rank there; undefined where no median is published. */
export function placeLine(
  category: Pick<Category, 'id' | 'name' | 'plural' | 'code' | 'country'>,
  at: number,
  { byPlace: { list, kinds, columns: all }, settings: { wages }, source: sourceOf }: PayData,
): PlaceLine | undefined {
  const { id, name, plural, code = '', country } = category;
  const [place, columns] = [list[at], all.get(id)];
  const source = sourceOf(wages?.source ?? '');
  if (!place || !columns || !wages || !source) return undefined;
  const { period, folder } = wages;
  const locator = `${code} × ${place.code}`;
  const written = { path: `${folder}${id}.csv`, line: lineOf(columns, at) };
  const band = placeBand(columns, at, {
    id: `${id}/area-wage.${place.id}.${period}.${source.id}`,
    owner: { kind: 'occupation', id, name, plural, country },
    ...{ source, locator, written, period, place: homeCountry },
    transcribed: source.retrieval === 'transcribed',
  });
  if (!band) return undefined;
  const { currency, per, values, count: people } = band;
  const words = { owner: name, area: place.name, period, locator, statistic: 'median', value: values.median };
  const says = { ...areaPayWords({ ...words, currency, per, people }), written };
  const rank = rankWords(columns, kinds[place.kind], at, place);
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

import { type Industry, isSector } from '../../domain/places/industry.ts';
import type { Place } from '../../domain/places/place.ts';
import { comparedLevel } from '../../domain/places/shared-industries.ts';
import { capped, type PlaceMeasure, unpublished, type WageColumns } from '../../domain/places/wage-columns.ts';

/*
 * Pay by place and by industry as it travels to the browser: a list of all places and industries, once, and for each
 * occupation its columns along that list. Columns leave out what is not published: `at` holds the steps from one number of
 * the list to the next, and a bound is written as -2.
 */

/** All places and industries, in the order that the columns follow. */
export interface PackedPlaceList {
  /** Tells one list from another: columns packed with another mark belong to another list. */
  mark: string;
  places: [id: string, kind: 's' | 't' | 'm' | 'n', name: string, state?: string, words?: string][];
  /** Sectors and three digits, those that are compared and added up. */
  industries: [code: string, level: number, name: string, short?: string][];
}

interface PackedColumns {
  at: number[];
  columns: number[][];
}

/** What counts, maps and lists need of one occupation. */
export interface PackedPlaces {
  mark: string;
  per: 'year' | 'hour';
  /** From which pay on a median is a bound, in US$ per `per`. */
  top: number;
  /** Employment, error and median. */
  places: PackedColumns;
  /** The same by industry. */
  industries: PackedColumns;
}

/** The percentiles beside the median, of one occupation by place. */
export interface PackedPercentiles {
  mark: string;
  /** p10, p25, p75, p90. */
  places: PackedColumns;
}

const compared = ['employment', 'rse', 'median'] as const;
const others = ['p10', 'p25', 'p75', 'p90'] as const;

const kinds = { state: 's', territory: 't', metro: 'm', nonmetro: 'n' } as const;

/**
 * Industries that are compared, and sectors, of which a career’s shares are: others do not travel. Sectors are the ranges
 * among the codes of two digits; the rest are lines by owner, which overlap them.
 */
const numbersSent = (industries: readonly Industry[]) =>
  industries.flatMap(({ level, code }, index) => (level === comparedLevel || isSector({ level, code }) ? [index] : []));

export function packPlaceList(places: readonly Place[], industries: readonly Industry[]): PackedPlaceList {
  return {
    mark: markOf(places, industries),
    places: places.map(({ id, kind, name, state, words }) => {
      const said: PackedPlaceList['places'][number] = [id, kinds[kind], name];
      if (kind === 'metro' || kind === 'nonmetro' || words.length > 0) said.push(state);
      if (words.length > 0) said.push(words.join(';'));
      return said;
    }),
    industries: numbersSent(industries).flatMap((index): PackedPlaceList['industries'] => {
      const { code, level, name, short } = industries[index] as Industry;
      return [short ? [code, level, name, short] : [code, level, name]];
    }),
  };
}

/** A short word that is another one for another list. */
function markOf(places: readonly Place[], industries: readonly Industry[]): string {
  let hash = 0x811c9dc5;
  for (const letter of [...places, ...industries].map(({ code }) => code).join())
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

export function unpackPlaceList({ places, industries }: PackedPlaceList): { places: Place[]; industries: Industry[] } {
  const kindOf = Object.fromEntries(Object.entries(kinds).map(([kind, letter]) => [letter, kind]));
  return {
    places: places.map(([id, letter, name, state, words]) => {
      const code = id.replace(/^us-(metro-|nonmetro-)?/, '').toUpperCase();
      const kind = kindOf[letter] as Place['kind'];
      return { id, code, kind, name, state: state ?? code, words: words?.split(';') ?? [] };
    }),
    industries: industries.map(([code, level, name, short]) => ({ code, level, name, ...(short && { short }) })),
  };
}

function pack(
  columns: Partial<Record<PlaceMeasure, ArrayLike<number>>>,
  measures: readonly PlaceMeasure[],
): PackedColumns {
  const wanted = measures.map((measure) => columns[measure] ?? []);
  const length = Math.max(...wanted.map((column) => column.length));
  const at = Array.from({ length }, (_, index) => index).filter((index) =>
    wanted.some((column) => !Number.isNaN(column[index] ?? unpublished)),
  );
  return {
    at: at.map((index, order) => index - (at[order - 1] ?? 0)),
    columns: wanted.map((column) =>
      at.map((index) => {
        const value = column[index] ?? unpublished;
        return value === capped ? -2 : (value as number);
      }),
    ),
  };
}

function unpack<M extends string>({ at, columns }: PackedColumns, measures: readonly M[], length: number) {
  const whole = measures.map(() => new Float64Array(length).fill(unpublished));
  let index = 0;
  for (const [order, step] of at.entries()) {
    index += step;
    for (const [measure, column] of whole.entries()) {
      // What is blank beside a published value travels as null.
      const value = columns[measure]?.[order] ?? unpublished;
      column[index] = value === -2 ? capped : value;
    }
  }
  return Object.fromEntries(measures.map((measure, order) => [measure, whole[order]])) as Record<M, Float64Array>;
}

/** What is compared of one occupation, along the lists of which `list` was packed. */
export function packPlaces(
  { mark }: Pick<PackedPlaceList, 'mark'>,
  { per, top, ...places }: WageColumns,
  byIndustry: WageColumns | undefined,
  industries: readonly Industry[],
): PackedPlaces {
  const sent = numbersSent(industries);
  const only = (measure: (typeof compared)[number]) => sent.map((index) => byIndustry?.[measure][index] ?? unpublished);
  const own = Object.fromEntries(compared.map((measure) => [measure, only(measure)]));
  return { mark, per, top, places: pack(places, compared), industries: pack(own, compared) };
}

/** The columns of one occupation, along a list of so many places and industries. */
export function unpackPlaces(
  { per, top, places, industries }: PackedPlaces,
  length: { places: number; industries: number },
): { places: WageColumns<(typeof compared)[number]>; industries: WageColumns<(typeof compared)[number]> } {
  return {
    places: { per, top, ...unpack(places, compared, length.places) },
    industries: { per, top, ...unpack(industries, compared, length.industries) },
  };
}

export function packPercentiles({ mark }: Pick<PackedPlaceList, 'mark'>, places: WageColumns): PackedPercentiles {
  return { mark, places: pack(places, others) };
}

export function unpackPercentiles(
  { places }: PackedPercentiles,
  length: number,
): Record<(typeof others)[number], Float64Array> {
  return unpack(places, others, length);
}

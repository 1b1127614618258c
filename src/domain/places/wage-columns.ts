/** What is published of one career in one place or industry; amounts in US$ a year, or an hour where no yearly pay is published. */
export const placeMeasures = ['employment', 'rse', 'p10', 'p25', 'median', 'p75', 'p90', 'quotient'] as const;

export type PlaceMeasure = (typeof placeMeasures)[number];

/**
 * Columns of numbers, one entry for each place (or industry) of the list that they follow. Three numbers are none:
 * `unpublished`, `withheld`, `capped`.
 *
 * - `employment`: employees, without the self-employed
 * - `rse`: relative standard error of the mean, in percent
 * - `p10` to `p90`: pay
 * - `quotient`: location quotient, times the country’s share of jobs; of places only
 */
export type WageColumns<M extends PlaceMeasure = PlaceMeasure> = Readonly<Record<M, ArrayLike<number>>> & {
  per: 'year' | 'hour';
  /** From which pay on the publisher prints a bound, in US$ per `per`. */
  top: number;
};

/** What a comparison needs. */
export type ComparedColumns = WageColumns<'employment' | 'rse' | 'median'>;

/** No row, or a blank: nothing is published. */
export const unpublished = Number.NaN;
/** `*`: the publisher does not release it. */
export const withheld = -1;
/** `#`: at or above `top`. */
export const capped = Number.POSITIVE_INFINITY;

/** A value, or why there is none. */
export type PlaceValue = number | 'withheld' | 'capped' | undefined;

export function placeValue(entry: number | undefined): PlaceValue {
  if (entry === undefined || Number.isNaN(entry)) return undefined;
  if (entry === withheld) return 'withheld';
  return entry === capped ? 'capped' : entry;
}

/** Whether a value, or at least a bound of it, is published. */
export const isPublished = (value: PlaceValue): boolean => typeof value === 'number' || value === 'capped';

/** One place’s values of a career. */
export type PlaceRow = Partial<Record<PlaceMeasure, PlaceValue>>;

/** What is published at one place, blank measures left out; undefined where nothing is. */
export function rowAt(columns: Partial<WageColumns>, at: number): PlaceRow | undefined {
  const row: PlaceRow = {};
  for (const measure of placeMeasures) {
    const value = placeValue(columns[measure]?.[at]);
    if (value !== undefined) row[measure] = value;
  }
  return Object.keys(row).length > 0 ? row : undefined;
}

/** True of a number: neither blank, withheld nor a bound. */
export const isNumber = (entry: number | undefined): entry is number =>
  entry !== undefined && entry >= 0 && entry !== capped;

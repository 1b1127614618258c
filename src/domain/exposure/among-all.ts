import { exposureCategories, keysOf } from '../../schema/vocabulary.ts';
import type { Exposure, Occupation } from '../dataset.ts';

/** Where a value stands among all occupations of a country that the same measure has: those of one value share a span. */
export interface Among {
  /** How many are lower. */
  below: number;
  /** How many are lower or equal, itself among them. */
  upTo: number;
  of: number;
}

/** Fewer occupations of a measure are no order to stand in. */
export const leastMeasured = 100;

const rankable = ({ value, category }: Exposure): number =>
  category ? keysOf(exposureCategories).indexOf(category) : (value ?? 0);

/** Gives each measure of exposure of each occupation its place among all of its country, edition by edition. */
export function placedAmongAll<O extends Pick<Occupation, 'country' | 'exposure'>>(occupations: readonly O[]): O[] {
  const groups = Map.groupBy(
    occupations.flatMap(({ country, exposure }) => exposure.map((entry) => ({ country, entry }))),
    ({ country, entry: { measure, period, source } }) => [country, measure, period, source.id].join(' '),
  );
  const found = new Map<Exposure, Among>();
  for (const group of groups.values()) {
    if (group.length < leastMeasured) continue;
    const values = group.map(({ entry }) => rankable(entry)).sort((a, b) => a - b);
    for (const { entry } of group) {
      const value = rankable(entry);
      const below = values.indexOf(value);
      found.set(entry, { below, upTo: values.lastIndexOf(value) + 1, of: values.length });
    }
  }
  return occupations.map((occupation) => ({
    ...occupation,
    exposure: occupation.exposure.map((entry) => {
      const among = found.get(entry);
      return among ? { ...entry, among } : entry;
    }),
  }));
}

/** The span of places from 0 to 100 that a value takes, and its middle. */
export function placesOf({ below, upTo, of }: Among): { from: number; to: number; middle: number } {
  const [from, to] = [(100 * below) / of, (100 * upTo) / of];
  return { from, to, middle: (from + to) / 2 };
}

/** A class, or a tie of so many that it takes more places than this, has no one place. */
const widest = 3;

export const isBand = (among: Among): boolean => placesOf(among).to - placesOf(among).from > widest;

/** Nearer than so many places, of 100, two are level; our own line. */
export const level = 5;

/** Which of two a measure puts higher: 1 the first, -1 the second, 0 where they are level; undefined where it has no order. */
export function higherBy(first: Exposure, second: Exposure): -1 | 0 | 1 | undefined {
  if (first.measure !== second.measure || !first.among || !second.among) return undefined;
  const apart = placesOf(first.among).middle - placesOf(second.among).middle;
  if (first.category ? apart === 0 : Math.abs(apart) < level) return 0;
  return apart > 0 ? 1 : -1;
}

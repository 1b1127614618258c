import type { Side } from '../../domain/places/compare-in-place.ts';

/** The two careers as a sentence names them: their plurals. */
export type Plurals = Readonly<Record<Side, string>>;

/** A side that leads, the career of the other, and both counts. */
export interface Ahead {
  side: Side;
  who: string;
  other: string;
  count: number;
  against: number;
}

export const otherSide = (side: Side): Side => (side === 'first' ? 'second' : 'first');

/** Who leads in a count of two sides; of as many on both, the first. */
export function ahead(names: Plurals, counts: Readonly<Record<Side, number>>): Ahead {
  const side = counts.second > counts.first ? 'second' : 'first';
  const other = otherSide(side);
  return { side, who: names[side], other: names[other], count: counts[side], against: counts[other] };
}

/** “332 of 338”, “all 51”, “both”, “none of 8”. */
export function share(count: number, of: number): string {
  if (count === of && of > 1) return of === 2 ? 'both' : `all ${of}`;
  return count === 0 ? `none of ${of}` : `${count} of ${of}`;
}

/** A count behind a number of the same kind: “6”, or “none”. */
export const orNone = (count: number): string => (count === 0 ? 'none' : `${count}`);

/** “metropolitan area” of one, “metropolitan areas” of several. */
export const plural = (of: number, one: string): string => (of === 1 ? one : `${one}s`);

/** What makes an answer turn, behind the career that it turns to. */
export function turnedWhere(peopleWhereAhead: number | undefined, percent: (share: number) => string): string {
  if (peopleWhereAhead === undefined || peopleWhereAhead >= 0.4) return 'in the whole US';
  return `where ${percent(1 - peopleWhereAhead)} of both work`;
}

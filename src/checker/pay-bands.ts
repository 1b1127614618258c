import type { PayBand } from '../schema/pay.ts';
import type { Place } from './problem.ts';
import type { ContentFile } from './read-markdown-file.ts';
import type { RuleContext } from './rule.ts';
import { filedRows } from './source-tables.ts';

/** One band of pay and where it stands. */
export interface PlacedBand {
  file: ContentFile;
  band: PayBand;
  /** Path of the band in the data of its file. */
  at: [string, number];
}

/** Percentiles, lowest first. */
export const percentiles = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

const known = new WeakMap<RuleContext, PlacedBand[]>();

/** Every valid band of pay of occupations and roles; many rules look at them, they are gathered once. */
export function payBands(context: RuleContext): readonly PlacedBand[] {
  const bands = known.get(context) ?? gathered(context);
  known.set(context, bands);
  return bands;
}

function gathered(context: RuleContext): PlacedBand[] {
  const placed = (file: ContentFile, list: string, bands: PayBand[] = []): PlacedBand[] =>
    bands.map((band, index) => ({ file, band, at: [list, index] }));
  return [
    ...context.of('occupation').flatMap((file) => placed(file, 'wages', file.data.wages)),
    ...context.of('salary').flatMap((file) => placed(file, 'pay', file.data.pay)),
  ];
}

/** Statutory wage levels, lowest first. */
export const levels = ['level1', 'level2', 'level3', 'level4'] as const;

/** Amounts that one group is paid, and where each stands. */
export interface Amounts<K extends string = AmountName> {
  path: string;
  source: string;
  values: { [name in K]?: number | string | undefined };
  confirmed?: string | undefined;
  placeOf(name: K): Place;
}

export type AmountName = (typeof percentiles)[number] | 'mean';

/** The amounts of every valid band and of every valid row of filings. */
export function amounts(context: RuleContext): Amounts[] {
  return [
    ...payBands(context).map(({ file, band, at }) => ({
      path: file.path,
      source: band.source,
      values: band,
      confirmed: band.confirmed,
      placeOf: (name: AmountName) => file.placeOf([...at, name]),
    })),
    ...filedRows(context).map(({ path, source, data, placeOf }) => ({
      path,
      source,
      values: data,
      placeOf: (name: AmountName) => placeOf(name as 'p25' | 'median' | 'p75'),
    })),
  ];
}

/** The figure that stands for a band: its median or, where it has none, its mean; undefined where both are missing. */
export function centreOf({ median, mean }: PayBand): { name: 'median' | 'mean'; amount: number | string } | undefined {
  if (median !== undefined) return { name: 'median', amount: median };
  return mean === undefined ? undefined : { name: 'mean', amount: mean };
}

/** The number of an amount; for a capped one ("≥239200") the least it can be. */
export function atLeast(amount: number | string): number {
  return typeof amount === 'number' ? amount : Number(amount.slice(2));
}

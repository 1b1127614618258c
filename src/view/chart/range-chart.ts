import { showing } from '../../domain/compare/sample.ts';
import { type Band, type MedianBand, type Percentile, percentiles } from '../../domain/dataset.ts';
import { type Amount, count, money, moneyShort } from '../../domain/format.ts';
import { payText } from '../base/pay-words.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Inline, Mark } from '../cite/citation-marks.ts';
import type { FigureCell } from './figure-cell.ts';

/** A linear axis in units of a currency, ticks included. */
export interface Scale {
  min: number;
  max: number;
  ticks: number[];
  /** US dollars, where it is not said. */
  currency?: Band['currency'];
  /** A year, where it is not said. */
  per?: Band['per'];
}

export interface Bar {
  slot: Slot;
  /** Whose bar it is. */
  name: string;
  /** p10, p25, median, p75, p90 as far as the sample carries them. */
  values: Partial<Record<Percentile, number>> & { median: number };
  /** The source caps its values below the ninetieth percentile: the bar has no end. */
  open?: true;
  /** A stand-in category or a figure that is not for comparison, drawn hatched. */
  proxy: boolean;
}

export interface RangeRow {
  label: string;
  /** The roles by whose signs the label is told. */
  slots?: Slot[];
  /** What the bars rest on: “61 and 96 ads”. */
  samples: string[];
  /** How far the medians lie apart: “$17,900 more”. */
  apart?: string;
  /** One for each role; none where too little is known. */
  bars: Bar[];
  /** One category stands for all: its bars have the same values, and share the height of one. */
  joint?: true;
  /** Said beside the bars, of a role that has none. */
  note?: string;
}

export interface TableRow {
  group: string;
  slot: Slot;
  name: string;
  /** p10 to p90 as printed, or why one is missing. */
  values: FigureCell[];
  /** The amounts that are printed, in the same order. */
  amounts: (Amount | undefined)[];
  /** A stand-in category, drawn hatched. */
  proxy: boolean;
  /** Of a category that stands for several roles: each by its place and by whether it stands in. */
  shared?: { slot: Slot; proxy: boolean }[];
  sample: string;
  mark: Mark;
}

export interface RangeChart {
  id: string;
  title: string;
  caption: Inline;
  scale: Scale;
  rows: RangeRow[];
  /** What is too little to draw, in one sentence. */
  undrawn?: string;
  /** Rows of groups that are drawn, and of others that are only stated. */
  table: TableRow[];
  /** The medians in words, for who cannot see the bars. */
  spoken: string;
  /** Of ads: what sentences call the board, and when. */
  on?: { board: string; period: string };
}

/** The step of an axis up to which everything drawn lies: $50K for pay of a year in dollars, else a round number. */
function stepFor(highest: number): number {
  if (highest > 60_000 && highest < 400_000) return 50_000;
  const power = 10 ** Math.floor(Math.log10(highest / 4));
  return ([1, 2, 5].find((factor) => factor * power * 6 >= highest) ?? 10) * power;
}

/** Room that the label at the end of a bar needs, as a share of the axis. */
const labelRoom = 0.06;

/** The one axis of a page section: whole steps around everything that is drawn, with room for its labels. */
export function scaleFor(bands: readonly MedianBand[]): Scale {
  const drawn = bands.flatMap((band) => Object.values(drawnValues(band) ?? {}));
  const currency = bands.find((band) => band.currency !== 'USD')?.currency;
  const per = bands.find((band) => band.per !== 'year')?.per;
  if (drawn.length === 0) return { min: 0, max: 100_000, ticks: [0, 50_000, 100_000] };
  const [lowest, highest] = [Math.min(...drawn), Math.max(...drawn)];
  const step = stepFor(highest);
  let min = Math.floor(lowest / step) * step;
  let max = Math.max(Math.ceil(highest / step) * step, min + 2 * step);
  if (max - highest < labelRoom * (max - min)) max += step;
  if (min > 0 && lowest - min < labelRoom * (max - min)) min -= step;
  const ticks = Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);
  return { min, max, ticks, ...(currency && { currency }), ...(per && { per }) };
}

/** Position on a scale in percent of its length, to a tenth: under a pixel on any screen. */
export function position(value: number, { min, max }: Pick<Scale, 'min' | 'max'>): number {
  return Math.round((1000 * (value - min)) / (max - min)) / 10;
}

/** Where the pale part of a bar ends: where the axis does, for a bar that the source caps; else at its highest value. */
export function upperEnd({ values, open }: Bar, { max }: Pick<Scale, 'max'>): number {
  return values.p90 ?? (open ? max : (values.p75 ?? values.median));
}

const shown: Record<ReturnType<typeof showing>, readonly Percentile[]> = {
  nothing: [],
  'middle-half': ['p25', 'median', 'p75'],
  all: percentiles,
};

/** The percentiles of a band that may be drawn; capped ones end the bar at the cap. Undefined when none may. */
function drawnValues(band: MedianBand): Bar['values'] | undefined {
  const keys = shown[showing(band)];
  if (keys.length === 0 || band.values.median.capped) return undefined;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const amount = band.values[key];
      return amount && !amount.capped ? [[key, amount.value]] : [];
    }),
  ) as Bar['values'];
}

/** A band as a bar, or undefined where its sample is too small to draw. */
export function bar(band: MedianBand, slot: Slot, proxy = false): Bar | undefined {
  const values = drawnValues(band);
  return (
    values && { slot, name: band.owner.name, values, proxy, ...(band.values.p90?.capped && { open: true as const }) }
  );
}

/** A band as a row of the chart’s table. */
export function tableRow(
  band: Band,
  {
    group,
    name,
    slot,
    proxy = false,
    shared,
  }: Pick<TableRow, 'group' | 'name' | 'slot' | 'shared'> & { proxy?: boolean },
  cite: CitationMarks,
): TableRow {
  const keys = shown[showing(band)];
  return {
    group,
    slot,
    name,
    values: percentiles.map((key): FigureCell => {
      const amount = band.values[key];
      if (!keys.includes(key)) return { none: 'too few' };
      return amount ? money(amount, band.currency, band.per) : { none: 'not given' };
    }),
    amounts: percentiles.map((key) => (keys.includes(key) ? band.values[key] : undefined)),
    proxy,
    ...(shared && { shared }),
    sample: band.count === undefined ? '' : count(band.count),
    mark: cite.row(band),
  };
}

/** “Entry: Machine learning engineer median $147,500” */
export function spokenMedian(label: string, name: string, band: MedianBand): string {
  return `${label}: ${name} median ${payText(band, band.values.median)}`;
}

/** $100K–$275K, as a caption states a scale. */
export function scaleText({ min, max }: Scale): string {
  return `${moneyShort(min)} to ${moneyShort(max)}`;
}

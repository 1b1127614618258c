import { aYear, yearRule } from '../../domain/a-year.ts';
import { headline } from '../../domain/compare/headline.ts';
import { showing } from '../../domain/compare/sample.ts';
import { type Band, hasMedian } from '../../domain/dataset.ts';
import { errorText, money, period, sentenceCase } from '../../domain/format.ts';
import { medianErrorShare } from '../../domain/median-error.ts';
import { homeShort } from '../../schema/home-country.ts';
import { payPeriods } from '../../schema/vocabulary.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Mark } from '../cite/citation-marks.ts';
import { counted, sample } from '../cite/row-description.ts';
import type { PayLine } from './pay-lines.ts';

/** A line as it is shown, and as it was published. */
export interface ShownLine {
  line: PayLine;
  published: Band;
}

/** A figure, and the same in another way: counted a year, as published, of the whole country. */
export interface Stated {
  value: string;
  besides: Partial<Record<Beside, string>>;
}

export type Beside = 'year' | 'published' | 'whole';

/** The figures of a choice as a table: a line a row. */
export interface PayFigures {
  caption: string;
  columns: string[];
  rows: {
    name: string;
    slots: Slot[];
    proxy: boolean;
    receipt: string;
    /** The figure, with its 95% error in an area, then what stands beside it; undefined where that is nothing. */
    cells: ({ text: string; error?: string; mark?: Mark } | undefined)[];
  }[];
}

/** States one line; `besides` is empty where too few stand behind it. */
export function statedLine({ line: { band, whole }, published }: ShownLine): Stated {
  if (!mayBeStated(band)) return { value: 'too few to state', besides: {} };
  const year = aYear(headline(band).amount, band.per);
  return {
    value: amountOf(band),
    besides: {
      ...(year && { year: money(year, band.currency) }),
      ...(band !== published && { published: amountOf(published) }),
      ...(whole && { whole: amountOf(whole) }),
    },
  };
}

const mayBeStated = (band: Band) => !hasMedian(band) || showing(band) !== 'nothing';

/** “$135,980”, “NOK 62,000 a month”, “₹54,550 a month on average” */
export function amountOf(band: Band): string {
  const { amount, statistic } = headline(band);
  return [
    money(amount, band.currency, band.per),
    ...(band.per === 'year' ? [] : [payPeriods[band.per].label]),
    ...(statistic === 'mean' ? ['on average'] : []),
  ].join(' ');
}

/** The table of what a choice shows; `value` is the head of its figures. */
export function payFigures(lines: readonly ShownLine[], title: string, value: string, cite: CitationMarks): PayFigures {
  const stated = lines.map((shown) => ({ ...shown, ...statedLine(shown) }));
  const besides = (['year', 'published', 'whole'] as const).filter((key) => stated.some((one) => one.besides[key]));
  const periods = new Set(lines.map(({ published }) => period(published.period)));
  const rules = new Set(lines.flatMap(({ line: { band } }) => (band.per === 'year' ? [] : [yearRule[band.per]])));
  const heads: Record<Beside, string> = {
    year: `A year, at ${[...rules].join(' or ')}`,
    published: 'As published',
    whole: `All of the ${homeShort}`,
  };
  return {
    caption: periods.size === 1 ? `${title}, ${[...periods].join()}` : title,
    columns: [value, ...besides.map((key) => heads[key])],
    rows: stated.map(({ line, published, value, besides: own }) => {
      const { name, slots, proxy, band, whole } = line;
      // It is told of areas only.
      const error = line.says && errorOf(band);
      const receipt = [
        ...(proxy ? ['stands in'] : []),
        ...(line.rank ? [line.rank] : []),
        ...(published.scope === 'all' && !published.population ? [] : [counted(published)]),
        ...(published.taxed === 'net' ? ['net pay'] : []),
        ...(mayBeStated(band) ? [sample(published)] : [`only ${sample(published)}`]),
        ...(periods.size > 1 ? [`${published.source.short}, ${period(published.period)}`] : []),
      ];
      return {
        name,
        slots,
        proxy,
        receipt: sentenceCase(receipt.filter(Boolean).join(', ')),
        cells: [
          { text: sentenceCase(value), ...(error && { error }), mark: cite.row(band) },
          ...besides.map((key) => {
            const text = own[key];
            return text ? { text, ...(key === 'whole' && whole && { mark: cite.row(whole) }) } : undefined;
          }),
        ],
      };
    }),
  };
}

/** “±3%”: 95% error of the median of an area, where it is a number. */
export function errorOf({ rse, values }: Band): string | undefined {
  return rse !== undefined && !values.median?.capped ? errorText(medianErrorShare(rse)) : undefined;
}

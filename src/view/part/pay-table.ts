import { aYear, yearRule } from '../../domain/a-year.ts';
import { headline } from '../../domain/compare/headline.ts';
import { type Band, percentiles } from '../../domain/dataset.ts';
import { type Amount, money, period, sentenceCase } from '../../domain/format.ts';
import { measures, payPeriods } from '../../schema/vocabulary.ts';
import type { CitationMarks, Mark } from '../cite/citation-marks.ts';
import { counted } from '../cite/row-description.ts';

/** Official pay as published, one row a line of its source, and counted a year where it is of a shorter time. */
export interface PayTable {
  /** Heads of the statistics that any row has. */
  columns: string[];
  rows: { period: string; what: string; transcribed: boolean; cells: string[]; mark: Mark }[];
}

const heads: Record<keyof Band['values'], string> = {
  p10: 'p10',
  p25: 'p25',
  median: 'Median',
  p75: 'p75',
  p90: 'p90',
  mean: 'Mean',
};

/** “median £55,587 a year”, in the currency and time unit of the source. */
export function stated(band: Band): string {
  const { statistic, amount } = headline(band);
  return `${statistic} ${money(amount, band.currency, band.per)} ${payPeriods[band.per].label}`;
}

/**
 * The same, and counted a year by a rule that it names where it is pay of a shorter time: “median NOK 62,000 a month, NOK
 * 744,000 a year at 12 months”.
 */
export function statedAYear(band: Band): string {
  const year = aYear(headline(band).amount, band.per);
  return band.per === 'year' || !year
    ? stated(band)
    : `${stated(band)}, ${money(year, band.currency)} a year at ${yearRule[band.per]}`;
}

/** Whom a line counts, after what it measures where that is no wage or not before tax. */
export function basis(band: Band): string {
  const measure = band.measure === 'wage' ? '' : measures[band.measure].label;
  return sentenceCase([measure, counted(band), band.taxed === 'net' ? 'net pay' : ''].filter(Boolean).join(', '));
}

/** The lines of a category in their order; undefined where there is none. */
export function payTable(bands: readonly Band[], cite: CitationMarks): PayTable | undefined {
  const keys = ([...percentiles, 'mean'] as const).filter((key) => bands.some((band) => band.values[key]));
  if (keys.length === 0) return undefined;
  return {
    columns: keys.map((key) => heads[key]),
    rows: bands.flatMap((band) => {
      const row = (
        what: readonly (string | undefined)[],
        cell: (amount: Amount) => string,
      ): PayTable['rows'][number] => ({
        period: period(band.period),
        what: what.flatMap((part) => (part ? [`${sentenceCase(part)}.`] : [])).join(' '),
        transcribed: band.transcribed,
        cells: keys.map((key) => (band.values[key] ? cell(band.values[key]) : 'not given')),
        mark: cite.row(band),
      });
      const { per, currency, source } = band;
      const published = row([payPeriods[per].label, basis(band), source.payConcept, source.short], (amount) =>
        money(amount, currency, per),
      );
      if (per === 'year') return [published];
      const counted = `The same counted a year, at ${yearRule[per]}`;
      return [published, row([counted], (amount) => money(aYear(amount, per) ?? amount, currency))];
    }),
  };
}

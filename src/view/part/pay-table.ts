import { headline } from '../../domain/compare/headline.ts';
import { type Band, percentiles } from '../../domain/dataset.ts';
import { money, period, sentenceCase } from '../../domain/format.ts';
import { measures, payPeriods } from '../../schema/vocabulary.ts';
import type { CitationMarks, Mark } from '../cite/citation-marks.ts';
import { counted } from '../cite/row-description.ts';

/** Official pay as published, one row a line of its source. */
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
    rows: bands.map((band) => ({
      period: period(band.period),
      what: [payPeriods[band.per].label, basis(band), band.source.payConcept, band.source.short]
        .flatMap((part) => (part ? [`${sentenceCase(part)}.`] : []))
        .join(' '),
      transcribed: band.transcribed,
      cells: keys.map((key) => {
        const amount = band.values[key];
        return amount ? money(amount, band.currency, band.per) : 'not given';
      }),
      mark: cite.row(band),
    })),
  };
}

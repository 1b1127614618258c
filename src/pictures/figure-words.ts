import type { Career, MedianBand } from '../domain/dataset.ts';
import { count, list, moneyShort, period, sentenceCase } from '../domain/format.ts';
import { measures } from '../schema/vocabulary.ts';
import { boardOf, placeName, records, tooFew, tooLittlePay } from '../view/base/pay-words.ts';
import type { Bar } from '../view/chart/range-chart.ts';
import type { Fact } from './picture.ts';

/** “Official wage”, “Base pay in ads on one AI and data job board” */
export function whatIs({ measure, source, per }: MedianBand): string {
  const label = `${measures[measure].label}${per === 'hour' ? ' an hour' : ''}`;
  return measure === 'advertised-base' ? `${label} on ${boardOf(source)}` : label;
}

/** “Official wage, median” */
export function whatOf(band: MedianBand): string {
  return `${whatIs(band)}, median`;
}

/** “US, May 2025” */
export function whereOf(band: MedianBand): string {
  return `${placeName(band)}, ${period(band.period)}`;
}

/** $136K */
export function shortPay(band: MedianBand): string {
  return moneyShort(band.values.median, band.currency, band.per);
}

/** A role by its best figure, or why it has none. */
export function factOf(role: Career, band: MedianBand | undefined): Fact {
  if (band) {
    return {
      value: shortPay(band),
      what: `${whatIs(band)}, ${whereOf(band)}`,
      where: [...(band.covers ? [sentenceCase(band.covers)] : []), band.source.short].join(', '),
    };
  }
  const thin = tooFew(role);
  const where = thin ? `Only ${count(thin.count ?? 0)} ${records(thin)}: too few` : sentenceCase(tooLittlePay(role));
  return { what: 'No pay figure', where };
}

/** What bars show, as far as the samples carry it: “Median, middle half, one in ten to nine in ten”. */
export function readingOf(bars: readonly Bar[]): string {
  const some = (key: 'p25' | 'p10') => bars.some(({ values }) => values[key] !== undefined);
  return [
    'Median',
    ...(some('p25') ? ['middle half'] : []),
    ...(some('p10') ? ['one in ten to nine in ten'] : []),
  ].join(', ');
}

/** A fact in a sentence: “Data analyst: $102K, base pay in ads, median, US, 2024 (aijobs.net)”. */
export function spokenFact(name: string, { value, what, where }: Fact): string {
  return value ? `${name}: ${value}. ${what}. ${where}.` : `${name}: ${what}. ${where}.`;
}

/** Both samples of a comparison: “966 and 1,868 job ads”; empty where the source states none. */
export function samplesOf(samples: readonly string[]): string {
  const units = new Set(samples.map((text) => text.replace(/^\S+ /, '')));
  if (samples.some((text) => !text)) return '';
  if (units.size > 1) return list(samples);
  return `${list(samples.map((text) => text.split(' ')[0] ?? ''))} ${[...units].join('')}`;
}

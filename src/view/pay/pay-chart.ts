import { showing } from '../../domain/compare/sample.ts';
import { hasMedian, type MedianBand } from '../../domain/dataset.ts';
import { period } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { payPeriods } from '../../schema/vocabulary.ts';
import { bar, type RangeChart, scaleFor, spokenMedian, tableRow } from '../chart/range-chart.ts';
import type { CitationMarks } from '../cite/citation-marks.ts';
import { sample } from '../cite/row-description.ts';
import { basis } from '../part/pay-table.ts';
import type { PayLine } from './pay-lines.ts';

/** A line with a bar. */
export type DrawnLine = PayLine & { band: MedianBand };

/** The lines that one axis can carry: with a median and enough behind it, in the currency and time unit of the first. */
export function drawable(lines: readonly PayLine[]): DrawnLine[] {
  const fit = lines.flatMap((line) => {
    const { band } = line;
    return hasMedian(band) && showing(band) !== 'nothing' && !band.values.median.capped ? [{ ...line, band }] : [];
  });
  const [first] = fit;
  return fit.filter(({ band }) => band.per === first?.band.per && band.currency === first.band.currency);
}

/** The chart of a choice: a bar a line, all on one axis. */
export function payChart(
  lines: readonly DrawnLine[],
  title: string,
  adjusted: boolean,
  cite: CitationMarks,
): RangeChart {
  const [first] = lines.map(({ band }) => band);
  // Bars of several sources or years each say which; the title speaks for all only where they agree.
  const mixed = lines.some(({ band }) => band.period !== first?.period || band.source !== first.source);
  const labelOf = ({ band, name }: PayLine) => (mixed ? `${name}, ${band.source.short}, ${period(band.period)}` : name);
  const currency = first && places[first.place].currency === first.currency ? '' : ', converted';
  return {
    id: 'chosen-pay',
    title: mixed ? title : `${title}, ${period(first?.period ?? '')}`,
    caption: [
      `${first ? unit(first) : ''}${currency}${adjusted ? ', divided by the price level of the place' : ''}.`,
      ...(lines.some(({ proxy }) => proxy) ? [' Hatched: a category that stands in for a role without one.'] : []),
      ...(first && !mixed ? [cite.row(first)] : []),
    ],
    scale: scaleFor(lines.map(({ band }) => band)),
    rows: lines.map((line) => ({
      label: labelOf(line),
      bars: [bar(line.band, line.slot, line.proxy)].filter((one) => one !== undefined),
      samples: [sample(line.band)],
    })),
    table: lines.map((line) =>
      tableRow(
        line.band,
        {
          group: labelOf(line),
          name: line.proxy ? 'stands in' : basis(line.band) || 'own',
          slot: line.slot,
          proxy: line.proxy,
        },
        cite,
      ),
    ),
    spoken: lines.map(({ band, name }) => spokenMedian(title, name, band)).join('; '),
  };
}

/** “USD a year” */
const unit = ({ currency, per }: MedianBand) => `${currency} ${payPeriods[per].label}`;

import { aYear } from '../../domain/a-year.ts';
import { headline } from '../../domain/compare/headline.ts';
import { showing } from '../../domain/compare/sample.ts';
import { type Band, hasMedian } from '../../domain/dataset.ts';
import { list, money, period } from '../../domain/format.ts';
import { homeCountry, homeShort } from '../../schema/home-country.ts';
import { payPeriods } from '../../schema/vocabulary.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { inStrip, type SentRow } from '../part/sent-place.ts';
import type { PayLine } from './pay-lines.ts';

/** A choice of pay at the head of a page, in a strip. */
export interface SentPay {
  /** “Texas, official wage”, with its marks. */
  title: Inline;
  rows: SentRow[];
  /** Period, what was switched, and what the rest of the page is of. */
  note: string;
}

interface About {
  place: { id: string; name: string };
  title: string;
  switched?: string | undefined;
  /** The roles, and those of them without a figure, as they are called inside a sentence. */
  roles: number;
  silent: readonly string[];
}

/** A choice of pay in a strip; `lines` are the shown ones as they were published, in the same order. */
export function sentPay(
  shown: readonly PayLine[],
  lines: readonly PayLine[],
  { place, title, switched, roles, silent }: About,
  cite: CitationMarks,
): SentPay {
  const rows = shown.map((line, at) => ({ line, published: lines[at]?.band ?? line.band }));
  const kept = inStrip(rows, ({ line }) => line.slots, roles);
  const bands = kept.flatMap(({ line }) => (line.whole ? [line.band, line.whole] : [line.band]));
  const sources = [...new Map(bands.map((band) => [band.source.id, band])).values()];
  const periods = new Set(kept.map(({ published }) => period(published.period)));
  return {
    title: [title, ...sources.map((band) => cite.row(band))],
    rows: kept.map(({ line, published }) => {
      const { name, slots, proxy, band } = line;
      const beside = besideOf(line, published);
      return { name, slots, proxy, value: amountOf(band), ...(beside && { beside }) };
    }),
    note: [
      ...(periods.size === 1 ? [`${[...periods].join()}.`] : []),
      ...(switched ? [switched] : []),
      ...(silent.length > 0 && rows.length > 0 ? [`No figure for ${list(silent, 'or')}.`] : []),
      ...(place.id === homeCountry ? [] : [`All else here is for the ${homeShort}.`]),
    ].join(' '),
  };
}

function amountOf(band: Band): string {
  if (hasMedian(band) && showing(band) === 'nothing') return 'too few to state';
  const { amount, statistic } = headline(band);
  return [
    money(amount, band.currency, band.per),
    ...(band.per === 'year' ? [] : [payPeriods[band.per].label]),
    ...(statistic === 'mean' ? ['on average'] : []),
  ].join(' ');
}

/** Pay of a shorter time counted a year, a converted amount as published, pay of an area for the whole country. */
function besideOf({ band, whole }: PayLine, published: Band): string | undefined {
  if (hasMedian(band) && showing(band) === 'nothing') return undefined;
  const year = aYear(headline(band).amount, band.per);
  if (year) return `${money(year, band.currency)} a year`;
  if (band !== published) return amountOf(published);
  return whole && `${homeShort} ${amountOf(whole)}`;
}

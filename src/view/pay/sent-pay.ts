import { inWords, list, period } from '../../domain/format.ts';
import { homeCountry, homeShort } from '../../schema/home-country.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { inStrip, type SentRow } from '../part/sent-place.ts';
import { type ShownLine, type Stated, statedLine } from './pay-figures.ts';

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
  /** How many roles there are, and those of them without a figure, as they are called inside a sentence. */
  roles: number;
  silent: readonly string[];
}

/** A choice of pay in a strip. */
export function sentPay(
  lines: readonly ShownLine[],
  { place, title, switched, roles, silent }: About,
  cite: CitationMarks,
): SentPay {
  const kept = inStrip(lines, ({ line }) => line.slots, roles);
  const bands = kept.flatMap(({ line }) => (line.whole ? [line.band, line.whole] : [line.band]));
  const sources = [...new Map(bands.map((band) => [band.source.id, band])).values()];
  const periods = new Set(kept.map(({ published }) => period(published.period)));
  const converted = kept.some(({ line, published }) => line.band.currency !== published.currency);
  const notes = [
    ...(periods.size === 1 ? [`${[...periods].join()}${converted ? ', at its rate of exchange' : ''}.`] : []),
    ...(switched ? [withoutPlace(switched, place.name)] : []),
    ...(silent.length > 0 && kept.length > 0
      ? [`No figure for ${silent.length > 2 ? `${inWords(silent.length)} others` : list(silent, 'or')}.`]
      : []),
    ...(place.id === homeCountry ? [] : [`All else here is for the ${homeShort}.`]),
  ];
  return {
    title: [title, ...sources.map((band) => cite.row(band))],
    rows: kept.map((shown) => {
      const { name, slots, proxy } = shown.line;
      const stated = statedLine(shown);
      const beside = besideOf(stated);
      return { name, slots, proxy, value: stated.value, ...(beside && { beside }) };
    }),
    note: notes.join(' '),
  };
}

/** The title has just named the place, and the names of cities are long. */
const withoutPlace = (text: string, place: string) =>
  text.startsWith(`${place} has`) ? `It${text.slice(place.length)}` : text;

/** The one that a strip has room for: pay counted a year, as published, of the whole country. */
function besideOf({ besides: { year, published, whole } }: Stated): string | undefined {
  if (year) return `${year} a year`;
  return published ?? (whole && `${homeShort} ${whole}`);
}

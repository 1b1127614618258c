import type { Band, Career, MedianBand } from '../../domain/dataset.ts';
import { count, midSentence, money, period } from '../../domain/format.ts';
import { currencies, places } from '../../schema/countries.ts';
import { homeCountry, homeShort } from '../../schema/home-country.ts';
import { countUnits, levels } from '../../schema/vocabulary.ts';

/** The place as receipts name it: the home country in short, others in full. */
export function placeName({ place }: Band): string {
  return place === homeCountry ? homeShort : places[place].label;
}

/** “US dollars a year, United States” */
export function unitAndPlace(place: Band['place']): string {
  const { currency, label } = places[place];
  return `${currencies[currency].label} a year, ${label}`;
}

/** “In US job ads from 2024”: place, kind of source and period, which open every sentence about pay. */
export function setting(band: Band): string {
  const place = placeName(band);
  switch (band.measure) {
    case 'wage':
      return `In official ${place} statistics of ${period(band.period)}`;
    case 'filed-base':
      return `In ${place} visa filings of ${period(band.period)}`;
    case 'advertised-base':
      return `In ${place} job ads from ${period(band.period)}`;
    case 'total':
      return `In a ${place} survey of ${period(band.period)}`;
    case 'tax-return':
      return `In ${place} tax returns of ${period(band.period)}`;
  }
}

/** What a role’s people do with pay, by measure. */
export const verb = {
  wage: 'were paid',
  'filed-base': 'were offered',
  'advertised-base': 'were offered',
  total: 'reported',
  'tax-return': 'declared',
} as const;
/** What is paid, by measure. */
const payNoun = {
  wage: '',
  'filed-base': 'base pay',
  'advertised-base': 'base pay',
  total: 'total pay',
  'tax-return': 'wage income',
} as const;

/** “more base pay”, “more” */
export function moreThan(band: Band, more: 'more' | 'less' = 'more'): string {
  return [more, payNoun[band.measure]].filter(Boolean).join(' ');
}

/** The sample line under a figure: “966 job ads on aijobs.net, US, 2024”. */
export function receipt(band: Band, sample: string): string {
  const place = placeName(band);
  const whence = band.countOf === 'adverts' || band.countOf === 'values' ? `${sample} on ${band.source.short}` : sample;
  return [whence, place, period(band.period)].filter(Boolean).join(', ');
}

/** One role on its own: “software engineers were paid $135,980 at the median”. */
export function knownPay(role: Career, band: MedianBand): string {
  const who = band.covers ? midSentence(band.covers) : role.plural;
  return `${who} ${verb[band.measure]} ${money(band.values.median, band.currency)} at the median`;
}

/** “; not for comparison: …” after a row that the content marks so. */
export function barredNote(row: object & { notCompared?: string | undefined }): string {
  return row.notCompared ? `; not for comparison: ${row.notCompared}` : '';
}

/** Why a role has no advertised pay at a level: lines of fewer than ten ads or values are not made. */
export function noneAtLevel(role: Career, level: 'entry' | 'senior'): string {
  const held = role.pay.filter((band) => band.measure === 'advertised-base' && band.level === 'all');
  if (held.length === 0) return 'no ads are held for it';
  const what = held.some(({ countOf }) => countOf === 'adverts') ? 'ads' : 'advertised values';
  return `fewer than ten of its ${what} are marked ${levels[level].label.toLowerCase()} level`;
}

/** Why a role has no pay that can be drawn: “only 14 US job ads from 2024 state pay for prompt engineers”. */
export function tooLittlePay(role: Career): string {
  const band = role.pay.find((candidate) => candidate.level === 'all' && !candidate.covers);
  if (!band) return `no source in use states pay for ${role.plural}`;
  const what = band.countOf === 'adverts' ? 'job ads' : countUnits[band.countOf ?? 'respondents'].label;
  return `only ${count(band.count ?? 0)} ${placeName(band)} ${what} from ${period(band.period)} state pay for ${role.plural}`;
}

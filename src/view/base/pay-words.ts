import type { EqualLevel } from '../../domain/compare/equal-level.ts';
import { type Band, type Career, type CitedSource, type MedianBand, reasonFor } from '../../domain/dataset.ts';
import { type Amount, count, list, money, period } from '../../domain/format.ts';
import { currencies, places } from '../../schema/countries.ts';
import { homeCountry, homeShort } from '../../schema/home-country.ts';
import { countUnits, levels, payPeriods } from '../../schema/vocabulary.ts';

/** The place as receipts name it: the home country in short, others in full. */
export function placeName({ place }: Band): string {
  return place === homeCountry ? homeShort : places[place].label;
}

/** “US dollars a year, United States” */
export function unitAndPlace(place: Band['place'], per: Band['per'] = 'year'): string {
  const { currency, label } = places[place];
  return `${currencies[currency].label} ${payPeriods[per].label}, ${label}`;
}

/** “$97,550”, which is a year, or “$29.05 an hour”. */
export function payText({ currency, per }: Pick<Band, 'currency' | 'per'>, amount: Amount | number): string {
  return `${money(amount, currency, per)}${per === 'year' ? '' : ` ${payPeriods[per].label}`}`;
}

/** “ads on one AI and data job board, 2024”: where pay is advertised, in the words of the source. */
export function adsOn({ source, period: at }: Pick<Band, 'source' | 'period'>): string {
  return `ads on ${boardOf(source)}, ${period(at)}`;
}

/** How the figures of a line were taken, in everyday words, where it is not plain; the note at a figure has the exact term. */
export const taken: Record<Band['statistic'], string> = {
  percentiles: '',
  mean: 'the mean',
  'midpoints-distinct-adverts': 'the middle of each ad’s pay range',
  'distinct-values': 'both ends of each ad’s pay range, as separate values',
};

/** “one AI and data job board” */
export const boardOf = ({ board, short }: Pick<CitedSource, 'board' | 'short'>): string => board ?? short;

/** “In US ads on one AI and data job board, 2024”: place, kind of source and period, which open every sentence about pay. */
export function setting(band: Band): string {
  const place = placeName(band);
  switch (band.measure) {
    case 'wage':
      return `In official ${place} statistics of ${period(band.period)}`;
    case 'filed-base':
      return `In ${place} visa filings of ${period(band.period)}`;
    case 'advertised-base':
      return `In ${place} ${adsOn(band)}`;
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
export const payNoun = {
  wage: 'pay',
  'filed-base': 'base pay',
  'advertised-base': 'base pay',
  total: 'total pay',
  'tax-return': 'wage income',
} as const;

/** “more base pay”, “more” */
export function moreThan(band: Band, more: 'more' | 'less' = 'more'): string {
  return band.measure === 'wage' ? more : `${more} ${payNoun[band.measure]}`;
}

/** The sample line under a figure: “966 job ads on aijobs.net, US, 2024”. */
export function receipt(band: Band, sample: string): string {
  const place = placeName(band);
  const whence = band.countOf === 'adverts' || band.countOf === 'values' ? `${sample} on ${band.source.short}` : sample;
  return [whence, place, period(band.period)].filter(Boolean).join(', ');
}

/** “; not for comparison: …” after a row that the content marks so. */
export function barredNote(row: object & { notCompared?: string | undefined }): string {
  return row.notCompared ? `; not for comparison: ${row.notCompared}` : '';
}

/** Why a role has no advertised pay at a level: lines of fewer than ten ads or values are not made. */
export function noneAtLevel(role: Career, level: 'entry' | 'senior'): string {
  const held = role.pay.filter((band) => band.measure === 'advertised-base' && band.level === 'all');
  if (held.length === 0) return reasonFor(role, 'advertised-base') ?? `no ads are held for ${role.plural}`;
  const what = held.some(({ countOf }) => countOf === 'adverts') ? 'ads' : 'advertised values';
  return `fewer than ten ${what} for ${role.plural} are marked ${levels[level].label.toLowerCase()} level`;
}

/** Why a role has no pay that can be drawn: “only 14 US ads on one security job board, 2025, state pay for clerks”. */
export function tooLittlePay(role: Career): string {
  const band = tooFew(role);
  return band
    ? `only ${count(band.count ?? 0)} ${placeName(band)} ${records(band)}${comma(band)} state pay for ${role.plural}`
    : noPayHeld([role.plural]);
}

/** Of roles of which no line of pay at all is held: a source may have had too few answers to give one. */
export const noPayHeld = (plurals: readonly string[]): string =>
  `no ${homeShort} pay figure is held for ${list(plurals, 'or')}`;

/** The line of a role of which nothing can be drawn, that says of how many. */
export function tooFew(role: Career): MedianBand | undefined {
  return role.pay.find((candidate) => candidate.level === 'all' && !candidate.covers);
}

/** “only 14 ads on one security job board, 2025, state pay” */
export function fewState(band: Band): string {
  return `only ${count(band.count ?? 0)} ${records(band)}${comma(band)} state pay`;
}

/** What the records of a band are, and when: “ads on one security job board, 2025”, “answers from 2025”. */
export function records(band: Pick<Band, 'countOf' | 'source' | 'period'>): string {
  const { countOf = 'respondents' } = band;
  if (countOf === 'adverts') return adsOn(band);
  if (countOf === 'values') return `values in ${adsOn(band)}`;
  return `${countUnits[countOf].label} from ${period(band.period)}`;
}

/** The comma that closes a year behind a board. */
const comma = ({ countOf }: Band) => (countOf === 'adverts' || countOf === 'values' ? ',' : '');

/** “at senior level” where that is the only one both have, otherwise “at equal level”. */
export function atLevel({ levels: compared }: EqualLevel): string {
  const [only, more] = compared;
  return only && !more ? `at ${levelName(only.first.level)} level` : 'at equal level';
}

/** “senior”, “director” */
export const levelName = (level: Band['level']): string => levels[level].label.toLowerCase();

import { bestKnownPay } from '../../domain/compare/compare-pay.ts';
import type { Sharing } from '../../domain/compare/shared-basis.ts';
import type { Career, MedianBand } from '../../domain/dataset.ts';
import { count, list, money, period } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { apartWords } from '../base/not-comparable-words.ts';
import { boardOf, fewState, tooFew } from '../base/pay-words.ts';
import type { Slot } from '../base/slot.ts';
import { type Bar, bar, type Scale } from '../chart/range-chart.ts';
import { scaleOfFour } from '../chart/scale-of-four.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** How the head of a page draws pay: on one scale where roles share a basis, otherwise each in a frame of its own. */
export interface PayDrawn {
  /** One range of money for all that is drawn, so that equal places mean equal sums; absent where nothing can be drawn. */
  scale?: Scale;
  sides: DrawnSide[];
  /** What the bars on one scale show; absent where each stands in its own frame. */
  source?: Inline;
  /** What the parts of those bars are. */
  reading?: string;
  /** Between frames: why they stand apart. */
  apart?: string;
}

/** One role: its bar with its median, or why it has none. */
export interface DrawnSide {
  slot: Slot;
  bar?: Bar;
  text?: string;
  none?: string;
  /** In a frame: where its figure comes from, or why there is none. */
  source?: Inline;
}

/** Draws the pay of two to four roles: `shared` is the basis that leads, of two of them or more. */
export function payDrawn(
  roles: readonly Career[],
  bands: readonly (MedianBand | undefined)[],
  cite: CitationMarks,
): PayDrawn {
  return bands.some((band) => band) ? onOneScale(roles, bands, cite) : inFrames(roles, cite);
}

/** Each role’s band on a basis that two or more of them share; nothing for any where none is shared. */
export function bandsOn(
  roles: readonly Career[],
  sharing: Sharing<MedianBand> | undefined,
  owned: (role: Career) => readonly MedianBand[],
): (MedianBand | undefined)[] {
  return roles.map((role) => sharing?.find((band) => owned(role).includes(band)));
}

function onOneScale(
  roles: readonly Career[],
  bands: readonly (MedianBand | undefined)[],
  cite: CitationMarks,
): PayDrawn {
  const sides = roles.map((role, index): DrawnSide => {
    const slot = (index + 1) as Slot;
    const band = bands[index];
    const drawn = band && bar(band, slot);
    if (band && drawn) return { slot, bar: drawn, text: money(band.values.median, band.currency, band.per) };
    return { slot, none: bestKnownPay(role) ? 'not in this source' : 'no pay figure' };
  });
  const shared = bands.filter((band) => band !== undefined);
  const bars = sides.flatMap((side) => side.bar ?? []);
  return {
    scale: scaleOfFour(bars),
    sides,
    source: [`${sharedSource(shared)}.`, ...cite.rows(...shared)],
    reading: readingOf(bars),
  };
}

/** “Base pay offered in ads on one AI and data job board, US, 2024, all levels: 966 and 1,868 ads” */
function sharedSource(bands: readonly MedianBand[]): string {
  const [first] = bands;
  if (!first) return '';
  const what = [whatOf(first), homeShort, period(first.period)].join(', ');
  const counts = bands.flatMap((band) => (band.count === undefined ? [] : count(band.count)));
  if (first.measure === 'wage' || counts.length < bands.length) return what;
  return `${what}${levelsOf(first)}: ${list(counts)} ${unitOf(first)}`;
}

/** Ads and filings are sorted by level, and the bars show all of them. */
const levelsOf = ({ measure }: MedianBand) =>
  measure === 'advertised-base' || measure === 'filed-base' ? ', all levels' : '';

const units = { adverts: 'ads', values: 'values', filings: 'filings', respondents: 'answers' } as const;

/** What is counted, in one word: the head says beside it of what kind. */
export function unitOf({ countOf }: Pick<MedianBand, 'countOf'>): string {
  return countOf && countOf in units ? units[countOf as keyof typeof units] : 'people';
}

function whatOf(band: MedianBand): string {
  switch (band.measure) {
    case 'wage':
      return 'Official wages';
    case 'filed-base':
      return 'Base pay in visa filings';
    case 'advertised-base':
      return `Base pay offered in ads on ${boardOf(band.source)}`;
    case 'total':
      return 'All pay as reported in one survey';
    case 'tax-return':
      return 'Wage income on tax returns';
  }
}

/** “Tick: the median; solid: the middle half; pale: from one in ten to nine in ten.” */
function readingOf(bars: readonly Bar[]): string {
  const some = (key: 'p25' | 'p10') => bars.some(({ values }) => values[key] !== undefined);
  const parts = [
    'Tick: the median',
    ...(some('p25') ? ['solid: the middle half'] : []),
    ...(some('p10') ? ['pale: from one in ten to nine in ten'] : []),
  ];
  const few = some('p10') && bars.some(({ values }) => values.p10 === undefined);
  return `${parts.join('; ')}.${few ? ' Of under 100 only the middle half is drawn.' : ''}`;
}

function inFrames(roles: readonly Career[], cite: CitationMarks): PayDrawn {
  const known = roles.map((role, index) => framed(role, (index + 1) as Slot, cite));
  const bars = known.flatMap(({ side }) => side.bar ?? []);
  const bands = known.flatMap(({ band }) => band ?? []);
  return {
    ...(bars.length > 0 && { scale: scaleOfFour(bars) }),
    sides: known.map(({ side }) => side),
    ...(bands.length > 1 && { apart: `${apartWords(bands)}: separate frames.` }),
  };
}

function framed(role: Career, slot: Slot, cite: CitationMarks): { side: DrawnSide; band?: MedianBand } {
  const band = bestKnownPay(role);
  const drawn = band && bar(band, slot);
  if (!band || !drawn) return { side: { slot, none: 'No pay figure of its own', source: noneOf(role, cite) } };
  const text = money(band.values.median, band.currency, band.per);
  return { band, side: { slot, bar: drawn, text, source: [`${frameSource(band)}.`, cite.row(band)] } };
}

function noneOf(role: Career, cite: CitationMarks): Inline {
  const band = tooFew(role);
  return band ? [`${fewState(band)}.`, cite.row(band)] : ['none is held.'];
}

/** “Pay in 170 ads, one AI and data job board, 2024”: one line of a narrow frame. */
function frameSource(band: MedianBand): string {
  const records = count(band.count ?? 0);
  const at = period(band.period);
  const joined = band.covers ? `, for ${band.covers} together` : '';
  switch (band.measure) {
    case 'advertised-base':
      return `Pay in ${records} ${homeShort} ${unitOf(band)}, ${boardOf(band.source)}, ${at}${joined}`;
    case 'filed-base':
      return `Base pay in ${records} ${homeShort} visa filings, ${at}${joined}`;
    case 'total':
      return `All pay, ${records} ${homeShort} answers to one survey, ${at}${joined}`;
    default:
      return `${whatOf(band)}, ${homeShort}, ${at}${joined}`;
  }
}

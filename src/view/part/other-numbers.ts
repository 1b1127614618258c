import { ownPay } from '../../domain/compare/compare-pay.ts';
import { leastOf, showing } from '../../domain/compare/sample.ts';
import { byTrust } from '../../domain/compare/trust.ts';
import type { Career, MedianBand } from '../../domain/dataset.ts';
import { inWords, midSentence, money, period, sentenceCase } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { measures, sourceKinds } from '../../schema/vocabulary.ts';
import type { RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import { type Bar, bar, type Scale } from '../chart/range-chart.ts';
import type { CitationMarks, Inline, Mark } from '../cite/citation-marks.ts';
import { sample } from '../cite/row-description.ts';

/** One source’s answer to “what does this role earn?”. */
export interface Answer {
  kind: string;
  what: string;
  period: string;
  median: string;
  bar?: Bar;
  sample: string;
  /** Why it differs from the answer above it. */
  why: string;
  mark: Mark;
}

export interface RoleAnswers {
  slot: Slot;
  name: string;
  find: Inline;
  answers: Answer[];
}

/** The bands that answer for a role as a whole, most trusted first; stand-in categories only where it has none. */
export function answersFor(role: Career): MedianBand[] {
  const own = ownPay(role).filter((band) => band.level === 'all');
  const newestOfSource = (band: MedianBand) =>
    !own.some((other) => other.measure === 'wage' && band.measure === 'wage' && other.period > band.period);
  return own.filter(newestOfSource).sort(byTrust);
}

/**
 * Why an answer differs from those above it: the first of another measure by what it measures, others by their limits; the
 * first says its limit, too, where another of its measure follows.
 */
function why(band: MedianBand, above: readonly MedianBand[], below: readonly MedianBand[]): string {
  const alike = (other: MedianBand) => other.measure === band.measure;
  if (above.length === 0 || above.some(alike)) return band.source.limit;
  const { description } = measures[band.measure];
  return below.some(alike) ? `${description} ${band.source.limit}` : description;
}

/** What kind of source it is, and which board, where ads are counted; the year stands beside it. */
function kindOf({ source, countOf }: MedianBand): string {
  const { label } = sourceKinds[source.kind];
  return countOf === 'adverts' || countOf === 'values' ? `${label}, ${source.short.replace(/ \d{4}$/, '')}` : label;
}

/** All answers for each role on one scale, sorted by trust, each with the reason it differs. */
export function otherNumbers(
  placed: readonly RoleSlot[],
  scale: Scale | undefined,
  cite: CitationMarks,
): RoleAnswers[] {
  return placed.map(({ role, slot }) => {
    const bands = answersFor(role);
    const answers = bands.map((band, index): Answer => {
      const drawn = scale && bar(band, slot);
      return {
        kind: kindOf(band),
        what: band.covers
          ? `${measures[band.measure].label}, ${midSentence(band.covers)}`
          : measures[band.measure].label,
        period: period(band.period),
        median:
          showing(band) === 'nothing'
            ? `Too few: under ${leastOf(band)}`
            : money(band.values.median, band.currency, band.per),
        ...(drawn && { bar: drawn }),
        sample: sample(band),
        why: why(band, bands.slice(0, index), bands.slice(index + 1)),
        mark: cite.row(band),
      };
    });
    return { slot, name: role.name, find: find(role, bands, cite), answers };
  });
}

/** The medians that are the role’s own and rest on enough to be stated, lowest first. */
export function ownMedians(role: Career): MedianBand[] {
  return stated(answersFor(role))
    .filter((band) => !band.covers)
    .sort((a, b) => a.values.median.value - b.values.median.value);
}

const stated = (bands: readonly MedianBand[]) => bands.filter((band) => showing(band) !== 'nothing');

/** How far the medians that are the role’s own lie apart; those of lines that join others are only spoken of. */
function find(role: Career, bands: readonly MedianBand[], cite: CitationMarks): Inline {
  const own = ownMedians(role);
  const [low, high] = [own[0], own.at(-1)];
  const joining = stated(bands).length - own.length;
  const joined = joining > 0 ? [` ${joinedWords(joining, own.length)}`] : [];
  if (!low || !high) {
    return [`No ${homeShort} figure of pay for ${role.plural} alone rests on enough to be printed.`, ...joined];
  }
  if (own.length === 1) {
    return [
      `One median is shown for ${role.plural}: ${money(high.values.median, high.currency, high.per)}.`,
      cite.row(high),
      ...joined,
    ];
  }
  const medians = `${sentenceCase(inWords(own.length))} medians are shown for ${role.plural}`;
  if (low.values.median.value === high.values.median.value) {
    return [
      `${medians}, all of ${money(low.values.median, low.currency, low.per)}. They count different things.`,
      cite.row(low),
      ...joined,
    ];
  }
  return [
    `${medians}, from ${money(low.values.median, low.currency, low.per)}`,
    cite.row(low),
    ` to ${money(high.values.median, high.currency, high.per)}`,
    cite.row(high),
    '. They count different things.',
    ...joined,
  ];
}

function joinedWords(joined: number, own: number): string {
  const lines = joined === 1 ? 'line joins' : 'lines join';
  return `${sentenceCase(inWords(joined))} ${own > 0 ? 'more ' : ''}${lines} the role with others.`;
}

import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { saidOf } from '../../domain/compare/pay-apart.ts';
import type { Career, CitedSource } from '../../domain/dataset.ts';
import type { Side } from '../../domain/places/compare-in-place.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { type CitationMarks, type Inline, plain } from '../cite/citation-marks.ts';
import type { Plurals } from './side-words.ts';

/** What is known of two careers by place, and who publishes it. */
export interface PairPlaces {
  /** Where the answer holds, as `placesLine` says it, and what the part on places finds. */
  line(names: Plurals, said: Side | undefined, lines: 1 | 2): Inline;
  summary(names: Plurals): Inline | undefined;
  source: CitedSource;
  /** Month of its edition. */
  period: string;
}

/** What a page knows of two careers by place; a browser learns it later. */
export type KnownPlaces = PairPlaces | 'later' | undefined;

/** Where the answer holds, in a line that leads to the part on places: empty until a browser has learnt it. */
export interface Holding {
  line: Inline;
  marks: Inline;
  /** Whom the sentence above says to be paid more, and how many lines there are for this one. */
  said?: Side;
  lines: 1 | 2;
}

/** Lines that the sentence and the line below it may take on a phone before the one on places has to be short. */
const mostLines = 7;
/** Names of more characters take two lines above their columns, or in the heading. */
const longName = 24;
const linesOf = (text: string, perLine: number) => Math.ceil(text.length / perLine);

/** The line of two careers that are compared by official wages, of others none. */
export function holding(
  [a, b]: readonly [Career, Career],
  { leading }: PairPay,
  { sentence, odds = [], places }: { sentence: Inline; odds?: Inline | undefined; places: KnownPlaces },
  cite: CitationMarks,
): Holding | undefined {
  if (!places || leading?.first.measure !== 'wage' || !ownOccupation(a) || !ownOccupation(b)) return undefined;
  // Places of one edition say nothing of how an answer from another holds.
  if (places !== 'later' && places.period !== leading.first.period) return undefined;
  const { direction } = saidOf(leading);
  const said = direction === 1 ? 'first' : direction === -1 ? 'second' : undefined;
  const longNames = [a, b].filter(({ name }) => name.length > longName).length;
  const lines = linesOf(plain(sentence), 33) + linesOf(plain(odds), 41) + longNames < mostLines ? 2 : 1;
  return {
    ...(places === 'later'
      ? { line: [], marks: [] }
      : {
          line: places.line({ first: a.plural, second: b.plural }, said, lines),
          marks: [cite.source(places.source)],
        }),
    ...(said !== undefined && { said }),
    lines,
  };
}

import { boundsOfDraws, mostDraws } from '../../domain/compare/bounds-of-draws.ts';
import type { Career, MedianBand } from '../../domain/dataset.ts';
import { midSentence } from '../../domain/format.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { atLevel } from '../base/pay-words.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** How often one ad or one worker of a role out-pays one of the other, as a line and as a hundred ticks. */
export interface Odds {
  /** “Draw one of each: the data engineer ad pays more **57 times in 100**.” */
  line: Inline;
  /** How many of a hundred are surely the first role’s. */
  first: number;
  /** How many are open, between those of the first and those of the second. */
  open: number;
}

/** The longest name that leaves the line two lines of a narrow screen. */
const longest = 16;

/** Characters that two lines of a phone hold beside a mark. */
const twoLines = 80;

/** “machine learning”, “data engineer”: a short name that is cut off would be none. */
function adOf({ name, short }: Career): string {
  return midSentence(name.length <= longest || short.includes('.') ? name : short);
}

/**
 * Draws of one worker of each, by bounds: five published percentiles leave open how pay lies between them. Where the
 * bounds lie on both sides of fifty, nobody is said to be paid more.
 */
function workers(a: Career, b: Career, first: MedianBand, second: MedianBand, cite: CitationMarks): Odds | undefined {
  const bounds = boundsOfDraws(first, second);
  if (!bounds) return undefined;
  const marks = cite.rows(first, second);
  const most = mostDraws(bounds);
  const [more, surely] = most < 0 ? [b, bounds.second] : [a, bounds.first];
  const who = midSentence(more.name);
  const range = `${surely} to ${surely + bounds.open} of 100`;
  const wordings =
    most === 0
      ? [`Draw one of each: either may be paid more, the ${who} in `]
      : [`Draw one worker of each: the ${who} is paid more in `, `Draw one of each: the ${who} is paid more in `];
  const before = wordings.find((wording) => wording.length + range.length < twoLines) ?? wordings.at(-1) ?? '';
  const line = [before, { strong: range }, '.', ...marks];
  return { line, first: bounds.first, open: bounds.open };
}

/**
 * The surest plain number of a matchup. Where records are held, they are counted, both roles weighted to one mix of levels
 * where they have levels in common; official percentiles give bounds.
 */
export function odds(a: Career, b: Career, { leading }: PairPay, cite: CitationMarks): Odds | undefined {
  const share = leading?.equal?.share ?? leading?.oneOfEach;
  if (!leading) return undefined;
  if (share === undefined)
    return leading.first.measure === 'wage' ? workers(a, b, leading.first, leading.second, cite) : undefined;
  const level = leading.equal ? ` ${atLevel(leading.equal)}` : '';
  const first = Math.round(100 * share);
  const said = (before: string, times: number): Odds => ({
    line: [
      `Draw one of each${level}: ${before} `,
      { strong: `${times} times in 100` },
      '.',
      ...cite.rows(leading.first, leading.second),
    ],
    first,
    open: 0,
  });
  if (first === 50) return said('each ad pays more about', 50);
  return first > 50 ? said(`the ${adOf(a)} ad pays more`, first) : said(`the ${adOf(b)} ad pays more`, 100 - first);
}

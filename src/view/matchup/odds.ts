import type { Career } from '../../domain/dataset.ts';
import { midSentence } from '../../domain/format.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { atLevel } from '../base/pay-words.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** How often one ad of a role out-pays one of the other, as a line and as a hundred ticks. */
export interface Odds {
  before: string;
  /** “57 times in 100” */
  times: string;
  marks: Inline;
  /** How many of a hundred are the first role’s. */
  first: number;
}

/** The longest name that leaves the line two lines of a narrow screen. */
const longest = 16;

/** “machine learning”, “data engineer”: a short name that is cut off would be none. */
function adOf({ name, short }: Career): string {
  return midSentence(name.length <= longest || short.includes('.') ? name : short);
}

/**
 * The surest plain number of a matchup, where records are held: both roles weighted to one mix of levels where they have
 * levels in common.
 */
export function odds(a: Career, b: Career, { leading }: PairPay, cite: CitationMarks): Odds | undefined {
  const share = leading?.equal?.share ?? leading?.oneOfEach;
  if (!leading || share === undefined) return undefined;
  const level = leading.equal ? ` ${atLevel(leading.equal)}` : '';
  const first = Math.round(100 * share);
  const draw = `Draw one of each${level}: `;
  const marks = cite.rows(leading.first, leading.second);
  if (first === 50) return { before: `${draw}each ad pays more about `, times: '50 times in 100', marks, first };
  const [more, of] = first > 50 ? [a, first] : [b, 100 - first];
  return { before: `${draw}the ${adOf(more)} ad pays more `, times: `${of} times in 100`, marks, first };
}

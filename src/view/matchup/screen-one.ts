import { ownPay } from '../../domain/compare/compare-pay.ts';
import type { Career } from '../../domain/dataset.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { unjoined } from '../base/within-length.ts';
import { type CitationMarks, type Inline, plain } from '../cite/citation-marks.ts';
import { type Odds, odds } from './odds.ts';
import { bandsOn, type PayDrawn, payDrawn } from './pay-drawn.ts';
import { fiveRows } from './rows/five-rows.ts';
import type { Row } from './rows/row.ts';
import { verdict } from './verdict.ts';

/** The answer in one screen: pay drawn, one sentence, how often one out-pays the other, five rows that lead on. */
export interface ScreenOne {
  pay: PayDrawn;
  sentence: Inline;
  odds?: Odds;
  rows: Row[];
}

/** Builds the head of the matchup of two roles, with the sentence as plain text for search results and previews. */
export function screenOne(
  a: Career,
  b: Career,
  pay: PairPay,
  cite: CitationMarks,
): ScreenOne & { description: string } {
  const { leading } = pay;
  const bands = bandsOn([a, b], leading && [leading.first, leading.second], ownPay);
  const drawn = payDrawn([a, b], bands, cite);
  const sentence = verdict(a, b, pay, cite);
  const drawing = odds(a, b, pay, cite);
  return {
    pay: drawn,
    sentence,
    ...(drawing && { odds: drawing }),
    rows: fiveRows([a, b], bands, cite),
    description: unjoined(plain(sentence)),
  };
}

import { ownPay } from '../../domain/compare/compare-pay.ts';
import type { Career } from '../../domain/dataset.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { unjoined } from '../base/within-length.ts';
import { type CitationMarks, type Inline, plain } from '../cite/citation-marks.ts';
import { type Holding, holding, type KnownPlaces } from '../places/holding.ts';
import { type Where, where } from '../places/where.ts';
import { type Odds, odds } from './odds.ts';
import { bandsOn, type PayDrawn, payDrawn } from './pay-drawn.ts';
import { fiveRows } from './rows/five-rows.ts';
import type { Row } from './rows/row.ts';
import { verdict } from './verdict.ts';

/** The answer in one screen: pay drawn, one sentence, where it holds, how often one out-pays the other, five rows that lead on. */
export interface ScreenOne {
  pay: PayDrawn;
  sentence: Inline;
  /** Of two that are compared by official wages. */
  holding?: Holding;
  odds?: Odds;
  rows: Row[];
}

/**
 * Builds the head of the matchup of two roles, with the sentence as plain text for search results and previews.
 *
 * @param places What is known of the two by place; where it is not yet, room is left for it.
 */
export function screenOne(
  a: Career,
  b: Career,
  pay: PairPay,
  cite: CitationMarks,
  places?: KnownPlaces,
): ScreenOne & { description: string; where?: Where } {
  const { leading } = pay;
  const bands = bandsOn([a, b], leading && [leading.first, leading.second], ownPay);
  const drawn = payDrawn([a, b], bands, cite);
  const sentence = verdict(a, b, pay, cite);
  const drawing = odds(a, b, pay, cite);
  const held = holding([a, b], pay, { sentence, odds: drawing?.line, places }, cite);
  return {
    pay: drawn,
    sentence,
    ...(held && { holding: held }),
    ...(drawing && { odds: drawing }),
    rows: fiveRows([a, b], bands, cite),
    description: unjoined(plain(sentence)),
    ...(held && leading && { where: where([a, b], [leading.first, leading.second], places, cite) }),
  };
}

import type { PayOnBasis } from '../../domain/compare/pay-apart.ts';
import type { Career } from '../../domain/dataset.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { atOnce } from '../base/within-length.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { onOneBasis, onTwoBases } from './head-sentence.ts';
import { sidesKnown } from './sides-known.ts';

/**
 * The sentence at the head of a matchup: kind of source, place and period first, at equal level where the ads have levels;
 * a direction only where the 95% range of the difference excludes zero; what another basis, or all levels together, say
 * otherwise as far as it fits, else in the section on pay. Without a common basis: what is known on each side.
 */
export function verdict(a: Career, b: Career, pay: PairPay, cite: CitationMarks): Inline {
  const { leading, otherwise } = pay;
  if (!leading) return sidesKnown([a, b], cite);
  return otherwise ? disagreement([a, b], leading, otherwise, cite) : agreement([a, b], leading, cite);
}

function agreement(careers: readonly [Career, Career], leading: PayOnBasis, cite: CitationMarks): Inline {
  return [`${atOnce(onOneBasis(careers, leading))}.`, ...cite.rows(leading.first, leading.second)];
}

function disagreement(
  careers: readonly [Career, Career],
  leading: PayOnBasis,
  otherwise: PayOnBasis,
  cite: CitationMarks,
): Inline {
  const texts = onTwoBases(careers, leading, otherwise).map((clauses) => clauses.join('; '));
  const [one = '', other = ''] = atOnce(texts).split('; ');
  return [
    one,
    ...cite.rows(leading.first, leading.second),
    `; ${other}.`,
    ...cite.rows(otherwise.first, otherwise.second),
  ];
}

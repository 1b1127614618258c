import { keysOf, sourceKinds } from '../../schema/vocabulary.ts';
import type { Career, MedianBand } from '../dataset.ts';
import { leastPercent } from '../median-error.ts';
import { payBases } from './compare-pay.ts';
import { ofLower } from './how-sure.ts';
import { type PayOnBasis, payOnBasis, saidOf } from './pay-apart.ts';
import type { Sharing } from './shared-basis.ts';
import { trustRank } from './trust.ts';

/** What may be said of the pay of two careers: on the basis that leads, and on the first that says otherwise. */
export interface PairBases {
  leading: PayOnBasis;
  otherwise?: PayOnBasis;
}

/**
 * The basis that leads the comparison of two careers, and another that says otherwise of which pays more or how surely.
 * Only a basis of at least its trust can: for official wages also ads, which count offers without asking anybody. An
 * older edition of a publication, or older ads of one board, never does.
 */
export function pairBases(careers: readonly [Career, Career]): PairBases | undefined {
  const [first, ...others] = payBases(careers);
  if (!first) return undefined;
  const leading = payOnBasis(careers, first);
  const otherwise = others
    .filter((bands, index) => mayContradict(first, bands) && !followsItsMeasure(first, bands, others.slice(0, index)))
    .map((bands) => payOnBasis(careers, bands))
    .find((basis) => disagree(leading, basis));
  return { leading, ...(otherwise && { otherwise }) };
}

/** The least trusted kind of source whose figures may be set against an official wage. */
const leastTrusted = keysOf(sourceKinds).indexOf('open-dataset');

function mayContradict([leading]: Sharing<MedianBand>, [other]: Sharing<MedianBand>): boolean {
  const trusted = trustRank(other) <= Math.max(trustRank(leading), leastTrusted);
  return trusted && !other.source.supersededBy && !ofOneSeries(leading, other);
}

/** Of a measure that does not lead, only the basis that leads it is asked: the others rank behind that one. */
function followsItsMeasure(
  [leading]: Sharing<MedianBand>,
  [other]: Sharing<MedianBand>,
  before: readonly Sharing<MedianBand>[],
): boolean {
  return other.measure !== leading.measure && before.some(([{ measure }]) => measure === other.measure);
}

/** Whether two bands count the same thing at two times: editions of a publication, or ads of one board. */
function ofOneSeries(one: MedianBand, other: MedianBand): boolean {
  if (one.measure !== other.measure) return false;
  const [a, b] = [one.source, other.source];
  return a.publisher === b.publisher || (a.board !== undefined && a.board === b.board);
}

/** Whether two bases disagree in direction or sureness; of one without a range only a plain turn of the sign counts. */
function disagree(one: PayOnBasis, other: PayOnBasis): boolean {
  const [a, b] = [saidOf(one), saidOf(other)];
  if (a.direction !== undefined && b.direction !== undefined) return a.direction !== b.direction;
  const sides = [a, b].map(
    ({ percent, direction }) => direction ?? (ofLower(percent) < leastPercent ? 0 : Math.sign(percent)),
  );
  return sides[0] !== 0 && sides[1] === -(sides[0] ?? 0);
}

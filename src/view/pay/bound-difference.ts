import type { MedianBand } from '../../domain/dataset.ts';
import { money, percent } from '../../domain/format.ts';
import type { DifferenceCell } from '../glance/glance-row.ts';

/**
 * What a median that is only a bound decides between two, one of each, as `compareInPlace` has it; undefined where neither is
 * one.
 */
export function boundDifference(own: readonly MedianBand[][]): DifferenceCell | undefined {
  const [first, second] = own.map(([band]) => band);
  const bound = [first, second].find((band) => band?.values.median.capped);
  if (!first || !second || own.length > 2 || !bound || first.per !== second.per) return undefined;
  const { currency, per, values } = bound;
  const top = values.median.value;
  const receipt = `The median of an area is printed up to ${money(top, currency, per)} only`;
  const other = (bound === first ? second : first).values.median;
  if (other.capped || other.value >= top) return { kind: 'unclear', text: 'The figures cannot tell', receipt };
  const text = `${percent(100 * (top / other.value - 1))} more at least`;
  return { kind: 'like-for-like', slot: bound === first ? 1 : 2, text, receipt };
}

import { contextItemIds, contextItems, contextScales } from '../../schema/work-context.ts';

/** The ends of scales where a mean lies near but not at them. */
const almost: Readonly<Record<string, string>> = {
  never: 'almost never',
  none: 'almost none',
  'not important': 'hardly important',
  'not serious': 'hardly serious',
  'not at all': 'hardly',
  'no one near': 'hardly anyone near',
  'every day': 'almost every day',
};

/** Further than this inside an end, in hundredths of a point, a mean is “almost” there. */
const inside = 20;

/** The point of the scale, from 1 to 5, that a mean lies nearest to; of two as near, the higher. */
export const nearestPoint = (mean: number): number => Math.min(5, Math.max(1, Math.floor((mean + 50) / 100)));

/**
 * The nearest point of a question’s scale in words. Where another mean is nearest to the same point, the lower says “or
 * less” and the higher “or more”.
 *
 * @param item Place of the question in the list.
 * @param mean In hundredths of a point.
 * @param beside The other mean on the same line.
 */
export function nearestAnswer(item: number, mean: number, beside?: number): string {
  const id = contextItemIds[item];
  const point = nearestPoint(mean);
  const word = id ? (contextScales[contextItems[id].scale].points[point - 1] ?? '') : '';
  const atEnd = mean <= 100 + inside || mean >= 500 - inside;
  if ((point === 1 || point === 5) && !atEnd && almost[word]) return almost[word];
  if (beside === undefined || nearestPoint(beside) !== point || beside === mean) return word;
  if (mean < beside) return point > 1 ? `${word} or less` : word;
  return point < 5 ? `${word} or more` : word;
}

import { type Category, type Exposure, type ExposureScore, isScore } from '../../domain/dataset.ts';
import { exposureCategories } from '../../schema/vocabulary.ts';
import { share01 } from './row-description.ts';

/** “Very high”, or 0.45. */
export function exposureText({ category, value = 0 }: Exposure): string {
  return category ? exposureCategories[category].label : share01(value);
}

/** The measures of an occupation that are numbers, lowest first. */
export function scoresOf({ exposure }: Pick<Category, 'exposure'>): ExposureScore[] {
  return exposure.filter(isScore).sort((a, b) => a.value - b.value);
}

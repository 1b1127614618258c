import type { PublishedRow } from '../../domain/dataset.ts';
import type { Age } from '../../domain/edition-age.ts';
import { period } from '../../domain/format.ts';

/** “Superseded by 2025–35.”, “A newer edition was due, announced for May 2027.” */
export function ageSentence(age: Age): string {
  return age.kind === 'older'
    ? `Superseded by ${age.edition}.`
    : `A newer edition was due, announced for ${period(age.announced)}.`;
}

/** The sign of a row that stands for its figure now although its edition is no longer the newest word. */
export function ageChips({ source: { age } }: Pick<PublishedRow, 'source'>): Age['kind'][] {
  return age ? [age.kind] : [];
}

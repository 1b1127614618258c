import type { ProjectionLine, PublishedRow } from '../../domain/dataset.ts';
import type { Age } from '../../domain/edition-age.ts';
import { period, span } from '../../domain/format.ts';

/** “Superseded by 2025–35.”, “A newer edition was due, announced for May 2027.” */
export function ageSentence(age: Age): string {
  return age.kind === 'older'
    ? `Superseded by ${age.edition}.`
    : `A newer edition was due, announced for ${period(age.announced)}.`;
}

/** “2025–35, transcribed”: the edition of a projection, and that it was copied where it was. */
export function editionOf(line: Pick<ProjectionLine, 'span' | 'transcribed'>): string {
  return `${span(line.span)}${line.transcribed ? ', transcribed' : ''}`;
}

/** The sign of a row that stands for its figure now although its edition is no longer the newest word. */
export function ageChips({ source: { age } }: Pick<PublishedRow, 'source'>): Age['kind'][] {
  return age ? [age.kind] : [];
}

import type { Career } from '../../../domain/dataset.ts';
import { midSentence } from '../../../domain/format.ts';
import { longestFinding } from '../../../schema/finding-length.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { lineWithin } from '../../cite/finding-line.ts';
import { type SubFoldId, subFoldNames } from '../sections.ts';

/** A finding behind the name of a fold inside a section, which takes its part of the line. */
export function subFindingLine(id: SubFoldId, ...wordings: readonly string[]): Inline | undefined {
  return lineWithin(longestFinding - `${subFoldNames[id]}: `.length, wordings);
}

/** A wording that names both roles: by their people, by their whole names, otherwise in short. */
export function namingBoth(
  [a, b]: readonly [Career, Career],
  word: (first: string, second: string) => string,
): [people: string, whole: string, short: string] {
  return [word(a.plural, b.plural), word(midSentence(a.name), midSentence(b.name)), word(brief(a), brief(b))];
}

/** The short name inside a sentence; the whole one where the short is an abbreviation with a stop. */
export const brief = ({ name, short }: Career): string => midSentence(short.includes('.') ? name : short);

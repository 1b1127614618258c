import type { Career } from '../../../domain/dataset.ts';
import { midSentence } from '../../../domain/format.ts';
import { findingLength, longestFinding } from '../../../schema/matchup.ts';
import { type Inline, withStrong } from '../../cite/citation-marks.ts';
import { type SubFoldId, subFoldNames } from '../sections.ts';

/*
 * A finding is one line beside the name of what is shut: a statement of at most 80 characters. A rule gives its wordings
 * from the fullest to the shortest, `**` around what differs.
 */

/** The first wording that fits; nothing where none does, so that the name stands alone. */
export function findingLine(...wordings: readonly string[]): Inline | undefined {
  return fitting(longestFinding, wordings);
}

/** The same behind the name of a fold inside a section, which takes its part of the line. */
export function subFindingLine(id: SubFoldId, ...wordings: readonly string[]): Inline | undefined {
  return fitting(longestFinding - `${subFoldNames[id]}: `.length, wordings);
}

function fitting(longest: number, wordings: readonly string[]): Inline | undefined {
  const found = wordings.find((wording) => findingLength(wording) <= longest);
  return found === undefined ? undefined : withStrong(found);
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

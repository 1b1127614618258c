import { findingLength, longestFinding } from '../../schema/finding-length.ts';
import { type Inline, withStrong } from './citation-marks.ts';

/*
 * A finding is one line beside the name of what is shut: a statement of at most 80 characters. A rule gives its wordings
 * from the fullest to the shortest, `**` around what differs.
 */

/** The first wording that fits; nothing where none does, so that the name stands alone. */
export function findingLine(...wordings: readonly string[]): Inline | undefined {
  return lineWithin(longestFinding, wordings);
}

/** The first wording of at most so many characters. */
export function lineWithin(longest: number, wordings: readonly string[]): Inline | undefined {
  const found = wordings.find((wording) => findingLength(wording) <= longest);
  return found === undefined ? undefined : withStrong(found);
}

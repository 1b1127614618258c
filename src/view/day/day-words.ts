import { list } from '../../domain/format.ts';
import type { Inline } from '../cite/citation-marks.ts';
import { findingLine } from '../cite/finding-line.ts';
import type { NearCategory } from '../part/near-category.ts';
import type { DayWords } from './day.ts';
import { dayFinding } from './day-finding.ts';

/** “By the nearest category: software developers stand in for data engineers. ” Empty where each has its own. */
export function standsIn(sides: readonly NearCategory[]): string {
  const said = sides.flatMap(({ standsIn }) =>
    standsIn ? [`${standsIn.category} stand in for ${standsIn.career}`] : [],
  );
  return said.length > 0 ? `By the nearest category: ${list(said)}. ` : '';
}

/** What differs between two sides, or of whom no answers are held. */
export function sidesFinding(first: NearCategory, second: NearCategory): Inline | undefined {
  const { row } = first;
  const { row: other } = second;
  if (row && other) {
    return dayFinding(
      { plural: first.plural, answers: row.answers },
      { plural: second.plural, answers: other.answers },
    );
  }
  const [without, source] = row ? [second, row.source.short] : [first, other?.source.short ?? ''];
  return findingLine(
    `No figure: ${source} has no answers for ${without.plural}`,
    `No figure: no answers for ${without.plural}`,
    `No figure: ${source} has no answers for one of them`,
  );
}

export const dayWords: DayWords = { finding: sidesFinding, standsIn };

import { list } from '../../domain/format.ts';
import type { RoleSlot } from '../base/role-slots.ts';
import { paths } from '../base/site-paths.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { findingLine } from '../cite/finding-line.ts';
import type { dayFinding } from './day-finding.ts';
import { type DaySide, daySide } from './day-side.ts';

/** The part on what differs in a day before it is opened: what it finds, and where the same stands without a script. */
export interface Day {
  finding: Inline | undefined;
  /** Whose answers they are, and the publisher of all of them. */
  note: Inline;
  /** The two, with the page of each that has its answers; `drawn` where those of both are held. */
  careers: { name: string; href: string }[];
  drawn: boolean;
}

/**
 * Undefined of more or fewer than two, of two that one category stands for, and where answers of neither are held.
 *
 * @param differing Says what differs; a browser learns it later, with the code of the part.
 */
export function day(
  placed: readonly RoleSlot[],
  cite: CitationMarks,
  differing: typeof dayFinding | undefined,
): Day | undefined {
  const sides = placed.flatMap(({ role }) => daySide(role) ?? []);
  const [first, second, third] = sides;
  if (!first || !second || third || placed.length > 2 || first.category === second.category) return undefined;
  const rows = sides.flatMap(({ row }) => row ?? []);
  const [row] = rows;
  if (!row) return undefined;
  return {
    finding: findingOf(first, second, row.source.short, differing),
    note: [standsIn(sides), 'Averages of answers, not frequencies.', ...cite.rows(...rows)].flatMap(
      (part) => part ?? [],
    ),
    careers: placed.flatMap(({ role: { id, name } }, index) =>
      sides[index]?.row ? [{ name, href: `${paths.role(id)}#day` }] : [],
    ),
    drawn: rows.length === sides.length,
  };
}

function findingOf(
  first: DaySide,
  second: DaySide,
  source: string,
  differing: typeof dayFinding | undefined,
): Inline | undefined {
  if (first.row && second.row) {
    return differing?.(
      { plural: first.plural, answers: first.row.answers },
      { plural: second.plural, answers: second.row.answers },
    );
  }
  const without = first.row ? second : first;
  return findingLine(
    `No figure: ${source} has no answers for ${without.plural}`,
    `No figure: no answers for ${without.plural}`,
    `No figure: ${source} has no answers for one of them`,
  );
}

/** “Software developers stand in for data engineers. ” */
export function standsIn(sides: readonly DaySide[]): string | undefined {
  const said = sides.flatMap(({ standsIn }) =>
    standsIn ? [`${standsIn.category} stand in for ${standsIn.career}`] : [],
  );
  return said.length > 0 ? `By the nearest category: ${list(said)}. ` : undefined;
}

import type { Career, Category, ProjectionLine } from '../dataset.ts';
import { noFigure } from './not-comparable.ts';
import { ownOccupation } from './own-occupation.ts';
import { type Comparison, sharedBasis } from './shared-basis.ts';

/** Lines of one coverage, oldest edition first. */
export interface Ladder {
  occupation: Category;
  covers?: string;
  lines: ProjectionLine[];
}

/** All ladders of an occupation: its own lines first, then each joined coverage. */
export function ladders(occupation: Category): Ladder[] {
  const groups = new Map<string, ProjectionLine[]>();
  for (const line of [...occupation.projections].reverse()) {
    const key = line.covers ?? '';
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([covers, lines]) => ({ occupation, lines, ...(covers && { covers }) }));
}

/** The ladder to draw: the one that reaches the newest edition; the occupation’s own before joined ones. */
export function mainLadder(occupation: Category): Ladder | undefined {
  const all = ladders(occupation);
  const newest = all
    .flatMap((ladder) => ladder.lines.map((line) => line.span))
    .sort()
    .at(-1);
  return all.find((ladder) => ladder.lines.at(-1)?.span === newest);
}

/** The newest line of the occupation alone, however it reached the project: a transcribed edition leads, and says so. */
export function newestOwn(occupation: Category): ProjectionLine | undefined {
  return occupation.projections.find((line) => !line.covers);
}

/** The newest line of all, which may join other occupations. */
export function newestLine(occupation: Category): ProjectionLine | undefined {
  const [first] = occupation.projections;
  return first && (occupation.projections.find((line) => line.span === first.span && !line.covers) ?? first);
}

/** The lines of the category that a career is, newest first. */
function ownLines(career: Career): ProjectionLine[] {
  return ownOccupation(career)?.projections.filter((line) => !line.covers) ?? [];
}

type Holds = (line: ProjectionLine) => boolean;

const sameEdition = (a: ProjectionLine, b: ProjectionLine) => a.span === b.span && a.source.id === b.source.id;

/**
 * Projected growth of two to four careers: the newest of the editions that most of them have, for the category
 * that is the career; otherwise each career’s newest. A projection carries no interval, so no direction is claimed to be
 * sure.
 *
 * @param holds Which lines count: those that state what is compared.
 */
export function compareGrowth(careers: readonly Career[], holds: Holds = () => true): Comparison<ProjectionLine> {
  const lines = careers.map((career) => ownLines(career).filter(holds));
  return sharedBasis(lines, {
    alike: sameEdition,
    better: ([a], [b]) => b.span.localeCompare(a.span),
    why: (figures) => {
      const [first, second] = figures.filter((line) => line !== undefined);
      if (!first || !second) return noFigure(careers, figures, 'growth');
      return first.span === second.span
        ? { reason: 'different-sources', first: first.source.id, second: second.source.id }
        : { reason: 'different-years', first: first.span, second: second.span };
    },
  });
}

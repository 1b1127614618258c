import { type Occupation, type ProjectionLine, type Role, reasonFor } from '../dataset.ts';
import { ownOccupation } from './compare-pay.ts';

/** Lines of one coverage, oldest edition first. */
export interface Ladder {
  occupation: Occupation;
  covers?: string;
  lines: ProjectionLine[];
}

/** All ladders of an occupation: its own lines first, then each joined coverage. */
export function ladders(occupation: Occupation): Ladder[] {
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
export function mainLadder(occupation: Occupation): Ladder | undefined {
  const all = ladders(occupation);
  const newest = all
    .flatMap((ladder) => ladder.lines.map((line) => line.span))
    .sort()
    .at(-1);
  return all.find((ladder) => ladder.lines.at(-1)?.span === newest);
}

/** The occupation’s own newest line from the publisher’s own figures. */
export function newestOfficial(occupation: Occupation): ProjectionLine | undefined {
  return occupation.projections.find((line) => !line.covers && !line.transcribed);
}

/** The newest line of all, which may join other occupations or be transcribed. */
export function newestLine(occupation: Occupation): ProjectionLine | undefined {
  const [first] = occupation.projections;
  return first && (occupation.projections.find((line) => line.span === first.span && !line.covers) ?? first);
}

/** The lines of the publisher’s own figures for the category that a role is, newest first. */
function ownLines(role: Role): ProjectionLine[] {
  return ownOccupation(role)?.projections.filter((line) => !line.covers && !line.transcribed) ?? [];
}

/**
 * Projected growth of several roles: the newest of the editions that most of them have officially, for the category that
 * is the role; otherwise each role’s newest. `shared` says which lines are of that edition.
 */
export function commonGrowth(roles: readonly Role[]): { lines: (ProjectionLine | undefined)[]; shared: boolean[] } {
  const all = roles.map(ownLines);
  const editions = all.flat().map((line) => all.map((own) => own.find((other) => sameEdition(line, other))));
  const size = (lines: readonly (ProjectionLine | undefined)[]) => lines.filter(Boolean).length;
  const newest = (lines: readonly (ProjectionLine | undefined)[]) => lines.find(Boolean)?.span ?? '';
  const [best] = editions
    .filter((lines) => size(lines) > 1)
    .sort((a, b) => size(b) - size(a) || newest(b).localeCompare(newest(a)));
  return {
    lines: all.map(([first], index) => best?.[index] ?? first),
    shared: roles.map((_, index) => best?.[index] !== undefined),
  };
}

const sameEdition = (a: ProjectionLine, b: ProjectionLine) => a.span === b.span && a.source.id === b.source.id;

export type GrowthComparison =
  | { comparable: true; first: ProjectionLine; second: ProjectionLine; points: number }
  | { comparable: false; because: string; first?: ProjectionLine; second?: ProjectionLine };

/**
 * Projected growth of two roles: the newest edition that both have officially, for the category that is the role.
 * `points` is first minus second in percentage points. A projection carries no interval, so no direction is claimed to
 * be sure.
 */
export function compareGrowth(a: Role, b: Role): GrowthComparison {
  const [ofA, ofB] = [ownLines(a), ownLines(b)];
  for (const first of ofA) {
    const second = ofB.find((line) => sameEdition(first, line));
    if (second) return { comparable: true, first, second, points: first.percent - second.percent };
  }
  const [first] = ofA;
  const [second] = ofB;
  return {
    comparable: false,
    because: whyApart(a, b, !first, !second),
    ...(first && { first }),
    ...(second && { second }),
  };
}

function whyApart(a: Role, b: Role, aMissing: boolean, bMissing: boolean): string {
  const unofficial = [a, b].filter((role) => !ownOccupation(role));
  if (unofficial.length > 1) return `neither ${a.plural} nor ${b.plural} have an official category`;
  if (!aMissing && !bMissing) return 'the newest official projections of the two are of different editions';
  if (aMissing && bMissing) return `no official projection in use is for ${a.plural} or ${b.plural} alone`;
  const missing = aMissing ? a : b;
  return reasonFor(missing, 'growth') ?? `no official projection in use is for ${missing.plural} alone`;
}

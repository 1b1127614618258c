import type { ProjectionLine } from '../dataset.ts';

type Edition = Pick<ProjectionLine, 'span' | 'percent'>;

const firstYear = ({ span }: Pick<Edition, 'span'>) => Number(span.slice(0, 4));

/**
 * How many of the newest editions each say less than the one before. Only editions that follow each other year by year
 * count: over one that is not held nobody knows whether it said more or less.
 * @param lines One coverage, oldest edition first.
 */
export function cutsInARow(lines: readonly Edition[]): number {
  let cuts = 0;
  for (let at = lines.length - 1; at > 0; at--) {
    const [before, after] = [lines[at - 1], lines[at]];
    if (!before || !after || firstYear(after) - firstYear(before) !== 1 || after.percent >= before.percent) break;
    cuts++;
  }
  return cuts;
}

/**
 * Spans of the years between the oldest and the newest edition of which no edition is held, oldest first.
 * @param lines One coverage, oldest edition first.
 */
export function editionsNotHeld(lines: readonly Pick<Edition, 'span'>[]): string[] {
  return lines.slice(1).flatMap((after, index) => {
    const before = lines[index];
    const length = lengthOf(after);
    const from = before ? firstYear(before) + 1 : firstYear(after);
    return Array.from({ length: Math.max(0, firstYear(after) - from) }, (_, step) => spanFrom(from + step, length));
  });
}

/** Years that an edition looks ahead. */
function lengthOf({ span }: Pick<Edition, 'span'>): number {
  return (Number(span.slice(-2)) - (firstYear({ span }) % 100) + 100) % 100;
}

function spanFrom(from: number, length: number): string {
  return `${from}-${String(from + length).slice(-2)}`;
}

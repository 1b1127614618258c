import type { ComparedByPlace } from '../../domain/places/compared-by-place.ts';
import type { PairPlaces } from './holding.ts';
import { placesLine } from './places-line.ts';
import { placesSummary } from './places-summary.ts';

/** The words of what is known of two careers by place. */
export function pairPlaces(known: Omit<ComparedByPlace, 'states'> | undefined): PairPlaces | undefined {
  if (!known) return undefined;
  const { finding, source, period } = known;
  return {
    source,
    period,
    line: (names, said, lines) => placesLine(finding, names, said, lines),
    summary: (names) => placesSummary(finding, names),
  };
}

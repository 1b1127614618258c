import type { Occupation } from '../dataset.ts';
import {
  directionRight,
  type ForecastAndFact,
  forecastAndFact,
  type Halfway,
  type HalfwayVerdict,
  type NoCount,
} from './forecast-and-fact.ts';

/** One occupation whose forecast has a count to set against it. */
export interface CountedForecast {
  occupation: Occupation;
  found: ForecastAndFact;
}

/** How the forecasts of one edition stand half-way, of all occupations of a country. */
export interface ForecastsOfAll {
  edition: Halfway;
  /** Those with a verdict, most jobs at the count first. */
  counted: CountedForecast[];
  /** How many there are of each verdict. */
  verdicts: ReadonlyMap<HalfwayVerdict, number>;
  /** For how many the direction was right. */
  right: number;
  /** How many have more jobs than at the start: who had said “more” for every one had been right so often. */
  grew: number;
  /** Those without a verdict, by their reason. */
  without: { occupation: Occupation; none: NoCount }[];
  /** The same counts with those whose base jumps, where both editions hold them alone. */
  withJumps: { counted: number; right: number; grew: number };
}

/** By the rule of each occupation alone; nothing is added up but occupations. */
export function forecastsOfAll(occupations: readonly Occupation[], edition: Halfway): ForecastsOfAll {
  const all = occupations
    .filter(({ projections }) => projections.length > 0)
    .map((occupation) => ({ occupation, found: forecastAndFact(occupation, edition) }));
  const counted = all
    .flatMap(({ occupation, found }): CountedForecast[] => ('verdict' in found ? [{ occupation, found }] : []))
    .sort((a, b) => jobsAt(b) - jobsAt(a));
  const without = all.flatMap(({ occupation, found }) => ('reason' in found ? [{ occupation, none: found }] : []));
  const jumped = without.flatMap(({ occupation, none }) => {
    const found = none.reason === 'jump' && forecastAndFact(occupation, edition, { evenWhereItJumps: true });
    return found && 'verdict' in found ? [{ occupation, found }] : [];
  });
  const grewIn = (some: readonly CountedForecast[]) => some.filter(({ found }) => found.changed > 0).length;
  const rightIn = (some: readonly CountedForecast[]) =>
    some.filter(({ found }) => directionRight(found.verdict)).length;
  const withJumps = [...counted, ...jumped];
  return {
    edition,
    counted,
    verdicts: new Map(
      [...Map.groupBy(counted, ({ found }) => found.verdict)].map(([verdict, of]) => [verdict, of.length]),
    ),
    right: rightIn(counted),
    grew: grewIn(counted),
    without,
    withJumps: { counted: withJumps.length, right: rightIn(withJumps), grew: grewIn(withJumps) },
  };
}

const jobsAt = ({ found: { counted } }: CountedForecast) => counted.employmentFrom ?? 0;

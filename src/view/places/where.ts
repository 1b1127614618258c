import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import type { Career, MedianBand } from '../../domain/dataset.ts';
import { capped, unpublished } from '../../domain/places/wage-columns.ts';
import { paths } from '../base/site-paths.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import type { KnownPlaces } from './holding.ts';
import type { PayColumns } from './pair-columns.ts';

/** The part on places before it is opened: what it finds, and where the same stands without a script. */
export interface Where {
  /** Absent until a browser has learnt it. */
  summary?: Inline;
  /** The publisher of all of it. */
  marks: Inline;
  careers: WhereCareer[];
}

/** One of the two, as a script needs it. */
export interface WhereCareer {
  name: string;
  plural: string;
  /** Its page of places. */
  href: string;
  /** Id of the category whose files by place are fetched. */
  occupation: string;
  per: 'year' | 'hour';
  /** Its pay in the whole country: `countryMeasures`; null where nothing is published, -2 for a bound. */
  country: (number | null)[];
  /** The bound, where there is one. */
  top?: number;
}

const countryMeasures = ['rse', 'p10', 'p25', 'median', 'p75', 'p90'] as const;

/** The part on places of two careers that are compared by official wages. */
export function where(
  careers: readonly [Career, Career],
  bands: readonly [MedianBand, MedianBand],
  places: KnownPlaces,
  cite: CitationMarks,
): Where {
  const [a, b] = careers;
  const known = places === 'later' ? undefined : places;
  const summary = known?.summary({ first: a.plural, second: b.plural });
  return {
    ...(summary && { summary }),
    marks: known ? [cite.source(known.source)] : cite.rows(...bands),
    careers: careers.map((career, index) => whereCareer(career, bands[index === 0 ? 0 : 1])),
  };
}

/** A career with its pay in the whole country, as a script needs it. */
export function whereCareer(career: Career, { values, rse, per }: MedianBand): WhereCareer {
  const { id, name, plural } = career;
  const bound = Object.values(values).find(({ capped }) => capped);
  return {
    name,
    plural,
    href: paths.careerPlaces(id),
    occupation: ownOccupation(career)?.id ?? '',
    per: per === 'hour' ? 'hour' : 'year',
    country: countryMeasures.map((measure) => {
      if (measure === 'rse') return rse ?? null;
      const amount = values[measure];
      return !amount ? null : amount.capped ? -2 : amount.value;
    }),
    ...(bound && { top: bound.value }),
  };
}

/** Pay in the whole country as the one place of columns. */
export function countryColumns({
  per,
  country,
  top = Number.POSITIVE_INFINITY,
}: Pick<WhereCareer, 'per' | 'country' | 'top'>): PayColumns {
  const [rse, p10, p25, median, p75, p90] = countryMeasures.map((_, index) => {
    const value = country[index] ?? unpublished;
    return [value === -2 ? capped : value];
  }) as [number[], number[], number[], number[], number[], number[]];
  return { per, top, employment: [unpublished], rse, p10, p25, median, p75, p90 };
}

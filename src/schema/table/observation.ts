import { z } from 'zod';
import { cell, field, Id, Period, Span, Text } from '../common.ts';
import { places } from '../countries.ts';
import { exposureMeasures, keysOf, retrievals, sortingMeasures } from '../vocabulary.ts';

/** Measures of exposure that are numbers. */
const numbered = keysOf(exposureMeasures).filter((measure) => !sortingMeasures.includes(measure));

/**
 * One row of content/tables/observations.csv: a single published figure that reached the project without the
 * publisher's own file. Rows of one owner, span and source make one projection.
 */
export const Observation = z
  .strictObject({
    owner: field(Id, 'Occupation the figure is about.', 'us-soc-15-2051'),
    measure: field(
      z.enum([
        'projection-employment-from',
        'projection-change',
        'projection-percent-stated',
        'projection-openings-per-year',
        ...numbered.map((key) => `exposure-${key}` as const),
      ]),
      'What the value measures.',
      'projection-percent-stated',
    ),
    value: field(cell(z.number()), 'The value, as a plain number.', 35),
    unit: field(
      z.enum(['jobs', 'percent', 'share']),
      'Unit of the value: jobs, percent, or a share from 0 to 1.',
      'percent',
    ),
    place: field(z.enum(keysOf(places)), 'Place.', 'us'),
    period: field(z.union([Span, Period]), 'Span of a projection, or reference period.', '2025-35'),
    covers: field(z.string().trim(), 'What the line joins; empty when it is the occupation alone.', ''),
    source: field(Id, 'Id of the source.', 'bls-ep-2025-35'),
    locator: field(Text, 'Where in the source the figure stands.', 'Data scientists, 15-2051'),
    retrieval: field(z.enum(keysOf(retrievals)), 'How it was obtained.', 'transcribed'),
    agreeing: field(cell(z.number().int().positive()), 'How many independent copies agree on it.', 4),
  })
  .meta({ id: 'Observation' });

export type Observation = z.infer<typeof Observation>;

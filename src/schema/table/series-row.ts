import { z } from 'zod';
import { cell, confirmed, field, Id, Period, Text } from '../common.ts';
import { keysOf, seriesKinds } from '../vocabulary.ts';

/** One row of content/series/<source>.csv: the value of a series at one place in one period, as one source gives it. */
export const SeriesRow = z
  .strictObject({
    series: field(z.enum(keysOf(seriesKinds)), 'Which series.', 'exchange-rate'),
    place: field(Id, 'A country, or an id of content/tables/areas.csv.', 'us-ca'),
    period: field(Period, 'Year or month.', '2024'),
    value: field(cell(z.number().positive()), 'The value, in the unit of the series.', 110.7),
    locator: field(Text, 'Where in the source the value stands.', 'California, RPPs: All items'),
    confirmed,
  })
  .meta({ id: 'SeriesRow' });

export type SeriesRow = z.infer<typeof SeriesRow>;

import type { Area } from '../schema/area.ts';
import { places } from '../schema/countries.ts';
import type { SeriesTable } from '../schema/tables.ts';
import type { Series, Source } from './dataset.ts';

/** Every series of every table, in the order of the tables. */
export function seriesOf(
  tables: readonly SeriesTable[],
  area: (id: string) => Area,
  source: (id: string) => Source,
): Series[] {
  const nameOf = (id: string) => (id in places ? places[id as keyof typeof places].label : area(id).name);
  return tables.flatMap((table) =>
    [...Map.groupBy(table.rows, (row) => row.series)].map(([kind, rows]) => ({
      kind,
      source: source(table.source),
      points: rows.map(({ place, period, value, locator }) => ({ place, name: nameOf(place), period, value, locator })),
    })),
  );
}

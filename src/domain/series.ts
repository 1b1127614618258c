import { places } from '../schema/countries.ts';
import type { Area } from '../schema/table/area.ts';
import { type SeriesTable, seriesPath } from '../schema/table/tables.ts';
import type { Series, Source, WrittenAt } from './dataset.ts';

/** Every series of every table, in the order of the tables. */
export function seriesOf(
  tables: readonly SeriesTable[],
  area: (id: string) => Area,
  source: (id: string) => Source,
  writtenAt: WrittenAt,
): Series[] {
  const nameOf = (id: string) => (id in places ? places[id as keyof typeof places].label : area(id).name);
  return tables.flatMap((table) => {
    const points = table.rows.map(({ series, place, period, value, locator }, index) => ({
      series,
      point: {
        place,
        name: nameOf(place),
        period,
        value,
        locator,
        written: writtenAt(`content/${seriesPath(table.source)}`, [index, 'value']),
      },
    }));
    return [...Map.groupBy(points, ({ series }) => series)].map(([kind, rows]) => ({
      kind,
      source: source(table.source),
      points: rows.map(({ point }) => point),
    }));
  });
}

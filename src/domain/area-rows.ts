import type { Area } from '../schema/area.ts';
import type { AreaRow as AreaRowData } from '../schema/area-row.ts';
import type { AreaTable } from '../schema/tables.ts';
import {
  type AreaLevels,
  type AreaRow,
  type AreaWage,
  type Owner,
  type PublishedRow,
  percentiles,
  type Source,
} from './dataset.ts';

/** True for a row below the level of a country. */
export function isByArea(row: PublishedRow): row is AreaRow {
  return row.kind === 'area-wage' || row.kind === 'area-levels';
}

/** The rows of one occupation out of every table by area, in the order of the tables. */
export function areaRowsOf(
  owner: Owner,
  tables: readonly AreaTable[],
  area: (id: string) => Area,
  source: (id: string) => Source,
): AreaRow[] {
  return tables.flatMap((table) =>
    table.rows
      .filter(({ occupation }) => occupation === owner.id)
      .map((row) => areaRow(owner, row, area(row.area), source(table.source))),
  );
}

function areaRow(owner: Owner, row: AreaRowData, area: Area, source: Source): AreaRow {
  const { period, locator, employment, level1, level2, level3, level4 } = row;
  const shared = { owner, area, period, source, locator };
  const id = (series: AreaRow['kind']) => `${owner.id}/${series}.${area.id}.${period}.${source.id}`;
  if (level1 !== undefined && level2 !== undefined && level3 !== undefined && level4 !== undefined) {
    const levels: AreaLevels['levels'] = [level1, level2, level3, level4];
    return { kind: 'area-levels', id: id('area-levels'), ...shared, levels };
  }
  const values: AreaWage['values'] = {};
  for (const key of [...percentiles, 'mean'] as const) {
    const value = row[key];
    if (value !== undefined) values[key] = value;
  }
  return {
    kind: 'area-wage',
    id: id('area-wage'),
    ...shared,
    ...(employment !== undefined && { employment }),
    values,
  };
}

import type { Area } from '../schema/table/area.ts';
import type { AreaRow as AreaRowData } from '../schema/table/area-row.ts';
import { type AreaTable, areaTablePath, wagePath } from '../schema/table/tables.ts';
import type { AreaLevels, AreaRow, AreaWage, Owner, PublishedRow, Source, WrittenAt } from './dataset.ts';
import { isNumber, unpublished, type WageColumns } from './places/wage-columns.ts';

/** True for a row below the level of a country. */
export function isByArea(row: PublishedRow): row is AreaRow {
  return row.kind === 'area-wage' || row.kind === 'area-levels';
}

/** Areas in the two groups that pages list and readers choose from: states and territories, and the areas in them. */
export function groupOfArea({ kind }: Pick<Area, 'kind'>): 'state' | 'metro' {
  return kind === 'state' || kind === 'territory' ? 'state' : 'metro';
}

/** The statutory levels of one occupation out of every table by area, in the order of the tables. */
export function areaLevelsOf(
  owner: Owner,
  tables: readonly AreaTable[],
  area: (id: string) => Area,
  source: (id: string) => Source,
  writtenAt: WrittenAt,
): AreaLevels[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row, index) =>
      row.occupation === owner.id
        ? [
            areaLevels(row, {
              owner,
              area: area(row.area),
              source: source(table.source),
              written: writtenAt(`content/${areaTablePath(table.source)}`, [index, 'occupation']),
            }),
          ]
        : [],
    ),
  );
}

/**
 * Pay of one occupation in some places, out of its table by place: people employed and the median, where they are numbers.
 * What else the table holds, and all other places, are read from its columns.
 *
 * @param at Numbers of the places in the list that the columns follow.
 */
export function placeRowsOf(
  owner: Owner,
  { median, employment }: WageColumns<'median' | 'employment'>,
  areas: readonly Area[],
  at: ReadonlySet<number>,
  { source, period, code }: { source: Source; period: string; code: string },
): AreaWage[] {
  const path = `content/${wagePath('places', owner.id)}`;
  // The first line names the columns, and rows stand in the order of the list.
  let line = 1;
  return areas.flatMap((area, index): AreaWage[] => {
    const [pay, people] = [median[index], employment[index]];
    if (Number.isNaN(pay ?? unpublished) && Number.isNaN(people ?? unpublished)) return [];
    line++;
    if (!at.has(index) || (!isNumber(pay) && !isNumber(people))) return [];
    return [
      {
        kind: 'area-wage',
        id: `${owner.id}/area-wage.${area.id}.${period}.${source.id}`,
        ...{ owner, area, source, period, locator: `${code} × ${area.code}`, written: { path, line } },
        ...(isNumber(people) && { employment: people }),
        values: isNumber(pay) ? { median: pay } : {},
      },
    ];
  });
}

function areaLevels(row: AreaRowData, of: Pick<AreaLevels, 'owner' | 'area' | 'source' | 'written'>): AreaLevels {
  const { period, locator, level1, level2, level3, level4 } = row;
  const { owner, area, source } = of;
  const id = `${owner.id}/area-levels.${area.id}.${period}.${source.id}`;
  return { kind: 'area-levels', id, ...of, period, locator, levels: [level1, level2, level3, level4] };
}

import { groupOfArea } from '../../domain/area-rows.ts';
import type { AreaRow, AreaWage, CitedSource, Occupation } from '../../domain/dataset.ts';
import { list, period, sentenceCase } from '../../domain/format.ts';
import type { RowDescription } from '../cite/row-description.ts';

/** What the areas of a table are, and what it says of them. */
export type AreaTableKind = 'state' | 'metro' | 'levels';

/** The rows of one occupation that one source gives: they make one table. */
export interface AreaTable {
  kind: AreaTableKind;
  source: CitedSource;
  period: string;
  /** By name of the area. */
  rows: AreaRow[];
}

const kinds = ['state', 'metro', 'levels'] as const;

/** Tables of an occupation’s rows by area: states, metropolitan areas, statutory levels; of each the newest first. */
export function areaTables(occupation: Pick<Occupation, 'areas'>): AreaTable[] {
  const groups = Map.groupBy(occupation.areas, (row) => [row.source.id, kindOf(row), row.period].join('|'));
  return [...groups.values()]
    .flatMap((rows): AreaTable[] => {
      const [first] = rows;
      if (!first) return [];
      const sorted = [...rows].sort((a, b) => (a.area.name < b.area.name ? -1 : 1));
      return [{ kind: kindOf(first), source: first.source, period: first.period, rows: sorted }];
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.period < b.period ? 1 : -1));
}

function kindOf(row: AreaRow): AreaTableKind {
  return row.kind === 'area-levels' ? 'levels' : groupOfArea(row.area);
}

/** What the rows of a table are, in the singular and in the plural. */
export const areaWords: Record<AreaTableKind, { one: string; several: string }> = {
  state: { one: 'state', several: 'states' },
  metro: { one: 'metropolitan area', several: 'metropolitan areas' },
  levels: { one: 'metropolitan area', several: 'metropolitan areas' },
};

/** What the columns of a table are, in words: “Median and people employed” */
function contents({ kind, rows }: AreaTable): string {
  if (kind === 'levels') return 'Statutory wage levels I to IV a year';
  const wages = rows.flatMap((row) => (row.kind === 'area-wage' ? [row] : []));
  const has = (figure: (row: AreaWage) => number | undefined) => wages.some((row) => figure(row) !== undefined);
  const parts = [
    ...(has(({ values }) => values.median) ? ['median'] : []),
    ...(has(({ employment }) => employment) ? ['people employed'] : []),
  ];
  return sentenceCase(list(parts));
}

/** A table in words, as a popover and the page of its source say it. */
export function describeAreaTable(table: AreaTable): RowDescription {
  const [first] = table.rows;
  if (!first) throw new Error(`A table of ${table.source.id} has no row.`);
  return {
    value: `${table.rows.length} ${table.rows.length === 1 ? 'row' : 'rows'}`,
    what: `${contents(table)} by ${areaWords[table.kind].one}, ${first.owner.name}`,
    written: first.written,
    facts: [
      ['Place', `${sentenceCase(areaWords[table.kind].several)}, ${period(table.period)}`],
      ['Row', `one for each ${areaWords[table.kind].one}, such as ${first.locator}`],
    ],
  };
}

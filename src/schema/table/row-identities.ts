import { groupIdentities, type OccupationGroup, type RowData } from './tables.ts';

/** The columns that tell a row of a table from the others of its table, by kind. */
export const rowIdentities = {
  ...groupIdentities,
  area: ['id'],
  industry: ['code'],
  observation: ['owner', 'measure', 'place', 'period', 'covers', 'source'],
  ledger: ['kind', 'name'],
  family: ['id'],
  weighedPair: ['first', 'second'],
  word: ['word'],
  pairRow: ['first', 'second', 'level'],
  filedRow: ['owner', 'area', 'name'],
  areaRow: ['occupation', 'area', 'period'],
  placeWage: ['area'],
  industryWage: ['industry'],
  seriesRow: ['series', 'place', 'period'],
  imported: ['file'],
} as const satisfies { [K in Exclude<keyof RowData, OccupationGroup>]: readonly (keyof RowData[K] & string)[] };

import type { z } from 'zod';
import { areasPath, ledgerPath, observationsPath } from '../vocabulary.ts';
import { Area } from './area.ts';
import { AreaRow } from './area-row.ts';
import { FiledRow } from './filed-row.ts';
import { LedgerRow } from './ledger-row.ts';
import { Observation } from './observation.ts';
import { PairRow } from './pair-row.ts';
import { SeriesRow } from './series-row.ts';

/** A kind of table below `content/`: comma-separated values whose first line names the columns. */
export interface TableKind {
  /** Where such a table is, below `content/`; where it is a table of one source, the group `source` is its id. */
  path: RegExp;
  /** The same for people. */
  example: string;
  row: z.ZodObject;
}

const exactly = (path: string) => ({
  path: new RegExp(`^${path.replaceAll('.', '\\.')}$`),
  example: `content/${path}`,
});

/** The table of a source’s rows by area, below the content folder. */
export function areaTablePath(source: string): string {
  return `tables/${source}.csv`;
}

/** The table of pairs of roles from a source’s records, below the content folder. */
export function pairTablePath(source: string): string {
  return `tables/${source}.pairs.csv`;
}

/** The table of pay in visa filings by area, below the content folder. */
export function filedTablePath(source: string): string {
  return `tables/${source}.filings.csv`;
}

/** The table of a source’s series, below the content folder. */
export function seriesPath(source: string): string {
  return `series/${source}.csv`;
}

/** Every kind of table that `content/` may hold; the first that fits a path is its kind. */
export const tables = {
  area: { ...exactly(areasPath), row: Area },
  observation: { ...exactly(observationsPath), row: Observation },
  ledger: { ...exactly(ledgerPath), row: LedgerRow },
  pairRow: {
    path: /^tables\/(?<source>[^/]+)\.pairs\.csv$/,
    example: `content/${pairTablePath('<source>')}`,
    row: PairRow,
  },
  filedRow: {
    path: /^tables\/(?<source>[^/]+)\.filings\.csv$/,
    example: `content/${filedTablePath('<source>')}`,
    row: FiledRow,
  },
  areaRow: { path: /^tables\/(?<source>[^/]+)\.csv$/, example: `content/${areaTablePath('<source>')}`, row: AreaRow },
  seriesRow: { path: /^series\/(?<source>[^/]+)\.csv$/, example: `content/${seriesPath('<source>')}`, row: SeriesRow },
} satisfies Record<string, TableKind>;

export interface RowData {
  area: Area;
  observation: Observation;
  ledger: LedgerRow;
  pairRow: PairRow;
  filedRow: FiledRow;
  areaRow: AreaRow;
  seriesRow: SeriesRow;
}

/** Rows of one occupation in one area, as the table of one source gives them. */
export interface AreaTable {
  /** Id of the source: the name of the table. */
  source: string;
  rows: AreaRow[];
}

/** Pay in visa filings by area, as the table of one source gives it. */
export interface FiledTable {
  /** Id of the source: the name of the table. */
  source: string;
  rows: FiledRow[];
}

/** Roles set beside each other, as the records of one source have it. */
export interface PairTable {
  /** Id of the source: the name of the table. */
  source: string;
  rows: PairRow[];
}

/** Values of series, as the table of one source gives them. */
export interface SeriesTable {
  /** Id of the source: the name of the table. */
  source: string;
  rows: SeriesRow[];
}

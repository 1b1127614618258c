import type { z } from 'zod';
import {
  areasPath,
  familiesPath,
  industriesPath,
  ledgerPath,
  observationsPath,
  pairsPath,
  type WageFolder,
  wordsPath,
} from '../vocabulary.ts';
import { Area } from './area.ts';
import { AreaRow } from './area-row.ts';
import { Family } from './family.ts';
import { FiledRow } from './filed-row.ts';
import { ImportedFile } from './imported-file.ts';
import { Industry } from './industry.ts';
import { LedgerRow } from './ledger-row.ts';
import { Observation } from './observation.ts';
import { ContextRow } from './occupation/context-row.ts';
import { DescriptionRow } from './occupation/description-row.ts';
import { DegreeRow, FieldRow } from './occupation/field-row.ts';
import { JobTitleRow } from './occupation/job-title-row.ts';
import { LicenceRow } from './occupation/licence-row.ts';
import { InterestRow, WorkStyleRow, WorkValueRow } from './occupation/profile-rows.ts';
import { RatingRow } from './occupation/rating-row.ts';
import { RelatedRow } from './occupation/related-row.ts';
import { TaskRow } from './occupation/task-row.ts';
import { ToolRow } from './occupation/tool-row.ts';
import { TransitionRow } from './occupation/transition-row.ts';
import { WeekRow } from './occupation/week-row.ts';
import { PairRow } from './pair-row.ts';
import { SeriesRow } from './series-row.ts';
import { TypedWord } from './typed-word.ts';
import { IndustryWage, PlaceWage } from './wage-row.ts';
import { WeighedPair } from './weighed-pair.ts';

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

/** The table of what the importer of a source wrote, below the content folder. */
export function importedPath(source: string): string {
  return `imported/${source}.csv`;
}

/** The table of an occupation by place or by industry, below the content folder. */
export function wagePath(folder: WageFolder, occupation: string): string {
  return `${folder}/${occupation}.csv`;
}

/** The tables of one source about all occupations: each is a group of its figures. */
export const occupationGroups = {
  skills: RatingRow,
  knowledge: RatingRow,
  tools: ToolRow,
  related: RelatedRow,
  titles: JobTitleRow,
  tasks: TaskRow,
  descriptions: DescriptionRow,
  interests: InterestRow,
  values: WorkValueRow,
  styles: WorkStyleRow,
  context: ContextRow,
  transitions: TransitionRow,
  fields: FieldRow,
  degrees: DegreeRow,
  licences: LicenceRow,
  weeks: WeekRow,
} as const;

export type OccupationGroup = keyof typeof occupationGroups;

/** The columns that tell a row of a group from the others of its table. */
export const groupIdentities: { [G in OccupationGroup]: readonly (keyof RowData[G] & string)[] } = {
  skills: ['occupation', 'item'],
  knowledge: ['occupation', 'item'],
  tools: ['occupation', 'tool'],
  related: ['occupation', 'related'],
  titles: ['occupation', 'title'],
  tasks: ['occupation', 'task'],
  descriptions: ['occupation'],
  interests: ['occupation'],
  values: ['occupation'],
  styles: ['occupation'],
  context: ['occupation'],
  transitions: ['occupation', 'title'],
  fields: ['field', 'occupation'],
  degrees: ['field', 'degree'],
  licences: ['occupation'],
  weeks: ['group'],
};

/** The table of a group of a source’s figures about occupations, below the content folder. */
export function groupTablePath(source: string, group: OccupationGroup): string {
  return `tables/${source}.${group}.csv`;
}

function groupKinds(): { [group in OccupationGroup]: TableKind & { row: (typeof occupationGroups)[group] } } {
  const kinds = Object.entries(occupationGroups).map(([group, row]) => [
    group,
    {
      path: new RegExp(`^tables/(?<source>[^/]+)\\.${group}\\.csv$`),
      example: `content/${groupTablePath('<source>', group as OccupationGroup)}`,
      row,
    },
  ]);
  return Object.fromEntries(kinds);
}

/** Every kind of table that `content/` may hold; the first that fits a path is its kind. */
export const tables = {
  area: { ...exactly(areasPath), row: Area },
  industry: { ...exactly(industriesPath), row: Industry },
  observation: { ...exactly(observationsPath), row: Observation },
  ledger: { ...exactly(ledgerPath), row: LedgerRow },
  family: { ...exactly(familiesPath), row: Family },
  weighedPair: { ...exactly(pairsPath), row: WeighedPair },
  word: { ...exactly(wordsPath), row: TypedWord },
  ...groupKinds(),
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
  placeWage: {
    path: /^places\/(?<occupation>[^/]+)\.csv$/,
    example: `content/${wagePath('places', '<occupation>')}`,
    row: PlaceWage,
  },
  industryWage: {
    path: /^industries\/(?<occupation>[^/]+)\.csv$/,
    example: `content/${wagePath('industries', '<occupation>')}`,
    row: IndustryWage,
  },
  seriesRow: { path: /^series\/(?<source>[^/]+)\.csv$/, example: `content/${seriesPath('<source>')}`, row: SeriesRow },
  imported: {
    path: /^imported\/(?<source>[^/]+)\.csv$/,
    example: `content/${importedPath('<source>')}`,
    row: ImportedFile,
  },
} satisfies Record<string, TableKind>;

type GroupData = { [group in OccupationGroup]: z.infer<(typeof occupationGroups)[group]> };

export interface RowData extends GroupData {
  area: Area;
  industry: Industry;
  observation: Observation;
  ledger: LedgerRow;
  family: Family;
  weighedPair: WeighedPair;
  word: TypedWord;
  pairRow: PairRow;
  filedRow: FiledRow;
  areaRow: AreaRow;
  placeWage: PlaceWage;
  industryWage: IndustryWage;
  seriesRow: SeriesRow;
  imported: ImportedFile;
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

/** A group of figures about occupations, as the table of one source gives them. */
export interface GroupTable<G extends OccupationGroup = OccupationGroup> {
  group: G;
  /** Id of the source: the first part of the table’s name. */
  source: string;
  rows: RowData[G][];
}

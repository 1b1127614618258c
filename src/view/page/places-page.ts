import type { AreaRow, AreaWage, Career, Dataset, Occupation } from '../../domain/dataset.ts';
import { count, list, money, period } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { homeShort } from '../../schema/home-country.ts';
import type { ContentFile } from '../base/content-files.ts';
import { occupationCode, occupationOrigin } from '../base/occupation-code.ts';
import { paths } from '../base/site-paths.ts';
import { firstWithin, titleLength } from '../base/within-length.ts';
import { CitationMarks, type Cited, type Inline } from '../cite/citation-marks.ts';
import { describeRow } from '../cite/row-description.ts';
import { type AreaTable, type AreaTableKind, areaTables, areaWords, describeAreaTable } from '../part/area-tables.ts';

/** One table as it is printed: the caption bears the mark of all rows, and says how the source names them. */
export interface PrintedTable {
  kind: AreaTableKind;
  /** For who cannot see where the table stands. */
  label: string;
  period: string;
  caption: Inline;
  heads: string[];
  /** A cell is undefined where the source publishes nothing. */
  rows: { name: string; cells: (string | undefined)[] }[];
  /** Areas of the country that the table lacks, in a sentence. */
  without?: string;
}

export interface PlacesSection {
  id: AreaTableKind;
  heading: string;
  /** Chip of a table that is no longer in force. */
  ended?: string;
  find: Inline;
  newest: PrintedTable;
  /** Earlier editions, newest first. */
  older: PrintedTable[];
  limit: string;
}

export interface PlacesPage extends Cited {
  id: string;
  /** The page of the occupation. */
  national: string;
  /** The page of the career that it is, with every place and industry, where there is one. */
  all?: string;
  title: string;
  description: string;
  asOf: string;
  name: string;
  /** Country and code. */
  origin: string;
  sections: PlacesSection[];
  path: string;
  files: ContentFile[];
}

const headings: Record<AreaTableKind, string> = {
  state: 'By state',
  metro: 'By metropolitan area',
  levels: 'Statutory wage levels by area',
};

/**
 * One occupation below the level of its country: states, and the metropolitan areas for which statutory levels are held.
 *
 * @param career The career with a page of all its places that the occupation is.
 */
export function placesPage(dataset: Dataset, occupation: Occupation, career?: Pick<Career, 'id'>): PlacesPage {
  const cite = new CitationMarks(describeRow);
  const tables = areaTables(occupation);
  const kinds = Map.groupBy(tables, ({ kind }) => kind);
  return cite.finish({
    id: occupation.id,
    national: paths.occupation(occupation),
    ...(career && { all: paths.careerPlaces(career.id) }),
    title: firstWithin(titleLength, [
      `${occupation.name} (${occupationCode(occupation)}) by place: pay and jobs`,
      `${occupation.name} by place: ${homeShort} pay and jobs`,
      `${occupation.name} by place, ${homeShort}`,
    ]),
    description: `${occupation.name}, ${homeShort} occupation ${occupationCode(occupation)}: ${list(summaryOf(tables))}, with the row of the source.`,
    asOf: period(dataset.asOf),
    name: occupation.name,
    origin: occupationOrigin(occupation),
    sections: [...kinds].flatMap(([kind, [newest, ...older]]): PlacesSection[] => {
      if (!newest) return [];
      const last = newest.period.split('/')[1];
      const ended = last && last < dataset.asOf.slice(0, last.length) ? `Ended ${period(last)}` : undefined;
      return [
        {
          id: kind,
          heading: headings[kind],
          ...(ended && { ended }),
          find: kind === 'levels' ? [levelsAre, cite.source(newest.source)] : extremes(newest, cite),
          newest: printed(newest, dataset, cite),
          older: older.map((table) => printed(table, dataset, cite)),
          limit: newest.source.limit,
        },
      ];
    }),
    path: paths.places(occupation.id),
    files: tables.map((table) => ({
      name: `${headings[table.kind]}, ${period(table.period)}`,
      path: describeAreaTable(table).written.path,
    })),
  });
}

const levelsAre =
  'What an employer had to pay at least to a worker with certain visas. The four levels are interpolated from official wages as the law says: they are not percentiles, not job grades and not offers.';

function summaryOf(tables: readonly AreaTable[]): string[] {
  const newest = [...Map.groupBy(tables, ({ kind }) => kind).values()].flatMap(([table]) => table ?? []);
  return newest.map((table) =>
    table.kind === 'levels' ? 'statutory wage levels' : `pay by ${areaWords[table.kind].one}`,
  );
}

/** “In May 2025 the median is highest in California, $174,410, and lowest in …, of …” Empty under two medians. */
export function extremes(table: AreaTable, cite: CitationMarks): Inline {
  const median = (row: AreaWage) => row.values.median ?? 0;
  const wages = table.rows.flatMap((row) => (row.kind === 'area-wage' && row.values.median ? [row] : []));
  const sorted = [...wages].sort((a, b) => median(b) - median(a));
  const [highest, lowest] = [sorted[0], sorted[sorted.length - 1]];
  if (!highest || !lowest || highest === lowest) return [];
  return [
    `In ${period(table.period)} the median is highest in ${highest.area.name}, ${cash(highest, median(highest))}`,
    cite.row(highest),
    `, and lowest in ${lowest.area.name}, ${cash(lowest, median(lowest))}`,
    cite.row(lowest),
    `, of ${compared(table, wages.length)}.`,
  ];
}

/** All states stand in a table, some without a median; of the many metropolitan areas, it shows only some. */
function compared({ kind }: AreaTable, medians: number): string {
  const { several } = areaWords[kind];
  return kind === 'state' ? `the ${several} that have a published one` : `the ${medians} ${several} shown here`;
}

function cash({ area }: AreaRow, value: number): string {
  return money(value, places[area.country].currency);
}

interface Column {
  head: string;
  /** As printed; undefined where the source publishes nothing. */
  cell(row: AreaRow): string | undefined;
}

const median: Column = {
  head: 'Median',
  cell: (row) => {
    const value = row.kind === 'area-wage' ? row.values.median : undefined;
    return value === undefined ? undefined : cash(row, value);
  },
};

const people: Column = {
  head: 'People employed',
  cell: (row) => (row.kind === 'area-wage' && row.employment !== undefined ? count(row.employment) : undefined),
};

const levels: Column[] = ['I', 'II', 'III', 'IV'].map((numeral, index) => ({
  head: `Level ${numeral}`,
  cell: (row) => {
    const value = row.kind === 'area-levels' ? row.levels[index] : undefined;
    return value === undefined ? undefined : cash(row, value);
  },
}));

/** In the order in which a narrow screen shows them. */
const allColumns = [median, people, ...levels];

function printed(table: AreaTable, dataset: Dataset, cite: CitationMarks): PrintedTable {
  const { kind, rows } = table;
  const columns = allColumns.filter(({ cell }) => rows.some(cell));
  const without = kind === 'state' ? missingStates(table, dataset) : undefined;
  return {
    kind,
    label: `${headings[kind]}, ${period(table.period)}`,
    period: period(table.period),
    caption: [captionOf(table, columns), cite.table(table.source, describeAreaTable(table))],
    heads: [kind === 'state' ? 'State' : 'Metropolitan area', ...columns.map(({ head }) => head)],
    rows: rows.map((row) => ({
      name: row.area.name,
      cells: columns.map(({ cell }) => cell(row)),
    })),
    ...(without && { without }),
  };
}

/** Unit, what the heads mean, and how the source names its rows: all that no row need repeat. */
function captionOf({ kind, rows }: AreaTable, columns: readonly Column[]): string {
  const [first] = rows;
  const gap = rows.some((row) => columns.some(({ cell }) => cell(row) === undefined));
  return [
    `${first?.owner.name}, US dollars a year.`,
    ...(kind === 'state' ? ['The District of Columbia counts as a state.'] : []),
    ...(gap ? ['–: not published, or withheld.'] : []),
    `Rows in the source: one for each ${areaWords[kind].one}, such as ${first?.locator}.`,
  ].join(' ');
}

function missingStates({ rows }: AreaTable, { areas }: Dataset): string | undefined {
  const [country] = rows.map(({ area }) => area.country);
  const there = new Set(rows.map(({ area }) => area.id));
  const names = areas
    .filter((area) => area.kind === 'state' && area.country === country && !there.has(area.id))
    .map(({ name }) => name);
  return names.length === 0 ? undefined : `Not published, or withheld: ${list(names)}.`;
}

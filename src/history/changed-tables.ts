import { cellsOf } from '../checker/read-table.ts';
import type { ContentDiff } from '../schema/published/content-diff.ts';
import { rowIdentities } from '../schema/table/row-identities.ts';
import { type RowData, tables } from '../schema/table/tables.ts';
import type { ContentState } from './content-state.ts';
import { shownText } from './shown-text.ts';
import { type TableWords, tableWords } from './table-words.ts';

type TableChange = ContentDiff['tables'][number];
type TableCell = TableChange['cells'][number];

/** Most values and rows of one table that are told one by one; of a table with more, how many they are. */
const mostCells = 12;

/** What no reader sees by itself: what importers wrote, and what was ever published. */
const unseen: readonly (keyof RowData)[] = ['imported', 'ledger'];

/** What stands in a row beside its values. */
const besideValues: readonly string[] = ['locator', 'confirmed'];

/** A table of which rows changed, came or went, and the occupations that these are of. */
export interface ChangedTable extends TableChange {
  kind: keyof RowData;
  owners: string[];
}

/**
 * Every value of a table that differs between two states and is no figure with a name: pay by place and by industry,
 * places and industries themselves, ratings, descriptions, pairs. Rows are the same where their identity is.
 *
 * @param told Paths of tables whose values are told as figures.
 */
export function changedTables(before: ContentState, after: ContentState, told: ReadonlySet<string>): ChangedTable[] {
  const words = tableWords(before, after);
  const broken = new Set([...before.incomplete, ...after.incomplete]);
  return [...new Set([...before.tables.keys(), ...after.tables.keys()])].sort().flatMap((path) => {
    const [old, now] = [before.tables.get(path), after.tables.get(path)];
    // A table that went although today’s form no longer fits it is told; one that is there and broken is told as such.
    if (old === now || told.has(path) || (now !== undefined && broken.has(path))) return [];
    const known = kindOf(path);
    if (!known || unseen.includes(known.kind)) return [];
    const changes = rowChanges(known, rowsOf(old, known.kind), rowsOf(now, known.kind), words);
    if (changes.values === 0) return [];
    return [
      {
        ...{ path, kind: known.kind, owners: ownersOf(known, changes.rows) },
        source: words.source(known.kind, known.groups.source) ?? null,
        change: old === undefined ? 'new' : now === undefined ? 'gone' : 'changed',
        of: words.owner(known.kind, known.groups.occupation) ?? null,
        changed: changes.changed,
        came: changes.came,
        went: changes.went,
        values: changes.values,
        cells: changes.told <= mostCells ? changes.cells() : [],
      },
    ];
  });
}

interface Known {
  kind: keyof RowData;
  groups: Partial<Record<string, string>>;
}

type Row = Readonly<Record<string, string>>;

function kindOf(path: string): Known | undefined {
  const name = path.slice(path.indexOf('/') + 1);
  for (const kind of Object.keys(tables) as (keyof RowData)[]) {
    const match = tables[kind].path.exec(name);
    if (match) return { kind, groups: match.groups ?? {} };
  }
  return undefined;
}

/** Rows by their identity. */
function rowsOf(text: string | undefined, kind: keyof RowData): Map<string, Row> {
  const [header = [], ...lines] = cellsOf(text ?? '');
  const identity = rowIdentities[kind];
  return new Map(
    lines.map((cells) => {
      const row = Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']));
      return [identity.map((column) => row[column] ?? '').join('|'), row];
    }),
  );
}

interface RowChanges {
  changed: number;
  came: number;
  went: number;
  values: number;
  /** How many `cells` there are. */
  told: number;
  /** Rows that changed, came or went, of the state that has them. */
  rows: Row[];
  /** Each value that differs; of a row that came or went the one that leads. */
  cells(): TableCell[];
}

function rowChanges(known: Known, old: Map<string, Row>, now: Map<string, Row>, words: TableWords): RowChanges {
  const pairs = [...new Set([...old.keys(), ...now.keys()])]
    .map((key) => ({ before: old.get(key), after: now.get(key) }))
    .map((pair) => ({ ...pair, columns: columnsApart(known.kind, pair.before, pair.after) }))
    .filter(({ columns }) => columns.length > 0)
    .map((pair) => ({ ...pair, told: pair.before && pair.after ? pair.columns : leading(pair.columns) }));
  const table = { ...known, perHour: words.perHour([...now.values(), ...old.values()]) };
  return {
    changed: pairs.filter(({ before, after }) => before && after).length,
    came: pairs.filter(({ before }) => !before).length,
    went: pairs.filter(({ after }) => !after).length,
    values: pairs.reduce((sum, { columns }) => sum + columns.length, 0),
    told: pairs.reduce((sum, { told }) => sum + told.length, 0),
    rows: pairs.map(({ before, after }) => after ?? before ?? {}),
    cells: () =>
      pairs.flatMap(({ before, after, told: columns }) =>
        columns.map((column): TableCell => {
          const written = (row: Row | undefined) =>
            row === undefined ? null : shownText(words.value(table, column, row[column] ?? ''));
          return {
            row: shownText(words.row(table, after ?? before ?? {})),
            column: words.column(known.kind, column),
            old: written(before),
            new: written(after),
            percent: words.percent(known.kind, column, before?.[column], after?.[column]) ?? null,
          };
        }),
      ),
  };
}

/** The column that stands for a row: its median, where it has one. */
const leading = (columns: readonly string[]) => [columns.find((column) => column === 'median') ?? columns[0] ?? ''];

/** Columns in which two rows differ; of a row that came or went, those in which it says something beside what it is of. */
function columnsApart(kind: keyof RowData, before: Row | undefined, after: Row | undefined): string[] {
  const identity: readonly string[] = rowIdentities[kind];
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const apart = columns.filter(
    (column) => !identity.includes(column) && (before?.[column] ?? '') !== (after?.[column] ?? ''),
  );
  if (before && after) return apart;
  const values = apart.filter((column) => !besideValues.includes(column));
  if (values.length > 0) return values;
  // A row that says no more than what it is of comes and goes as a whole.
  return identity.slice(-1);
}

function ownersOf({ kind, groups }: Known, rows: readonly Row[]): string[] {
  if (groups.occupation !== undefined) return [groups.occupation];
  const columns: readonly string[] = Object.keys(tables[kind].row.shape);
  if (!columns.includes('occupation')) return [];
  return [...new Set(rows.flatMap(({ occupation }) => (occupation ? [occupation] : [])))];
}

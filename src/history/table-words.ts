import { count, decimals, money } from '../domain/format.ts';
import { rowIdentities } from '../schema/table/row-identities.ts';
import type { RowData } from '../schema/table/tables.ts';
import type { WageFolder } from '../schema/vocabulary.ts';
import { entriesOf } from './content-parts.ts';
import type { ContentState } from './content-state.ts';

type Row = Readonly<Record<string, string>>;

/** The table that a value is of. */
export interface ToldTable {
  kind: keyof RowData;
  groups: Partial<Record<string, string>>;
  perHour: boolean;
}

/** How rows and values of tables are called for who reviews a change. */
export interface TableWords {
  /** The source of a table: by its name, or the one that fills its folder. */
  source(kind: keyof RowData, named: string | undefined): string | undefined;
  /** Name of the occupation whose table it is. */
  owner(kind: keyof RowData, occupation: string | undefined): string | undefined;
  /** “Registered nurses, Texas” */
  row(table: ToldTable, row: Row): string;
  column(kind: keyof RowData, column: string): string;
  /** As a reader writes it: $91,000, withheld, not published. */
  value(table: ToldTable, column: string, cell: string): string;
  /** By how much a number changed, in percent of what it was. */
  percent(kind: keyof RowData, column: string, old: string | undefined, now: string | undefined): number | undefined;
  /** Whether the pay of a table of wages is by the hour: it has cents. */
  perHour(rows: readonly Row[]): boolean;
}

const folders: Partial<Record<keyof RowData, WageFolder>> = { placeWage: 'places', industryWage: 'industries' };
const amounts: readonly string[] = ['p10', 'p25', 'median', 'p75', 'p90'];
const columns: Record<string, string> = {
  employment: 'employees',
  rse: 'error of the mean',
  quotient: 'location quotient',
};

/** Words for the tables of two states; what only the older one knows by name is called as it was. */
export function tableWords(before: ContentState, after: ContentState): TableWords {
  const states = [before, after];
  const names = new Map(
    states.flatMap((state) => [
      ...state.areas.flatMap(({ id, code, name }) => [[id, name] as const, [`area ${code}`, name] as const]),
      ...state.industries.map(({ code, name }) => [`industry ${code}`, name] as const),
      ...entriesOf(state, 'occupation').map(({ id, data }) => [id, data.name] as const),
    ]),
  );
  const fillers = new Map(
    states.flatMap((state) =>
      entriesOf(state, 'source').flatMap(({ id, data }) =>
        data.fills ? [[data.fills.folder, { id, cap: data.cap }] as const] : [],
      ),
    ),
  );
  const isWages = (kind: keyof RowData) => kind in folders;
  const filler = (kind: keyof RowData) => fillers.get(folders[kind] as WageFolder);
  return {
    source: (kind, named) => (isWages(kind) ? filler(kind)?.id : named),
    owner: (_, occupation) => (occupation === undefined ? undefined : (names.get(occupation) ?? occupation)),
    row({ kind, groups: { occupation } }, row) {
      const parts = rowIdentities[kind].map((column) => {
        const cell = row[column] ?? '';
        return names.get(isWages(kind) ? `${column} ${cell}` : cell) ?? cell;
      });
      return [...(occupation === undefined ? [] : [names.get(occupation) ?? occupation]), ...parts]
        .filter((part) => part !== '')
        .join(', ');
    },
    column: (kind, column) => (isWages(kind) ? (columns[column] ?? column) : column),
    value({ kind, perHour }, column, cell) {
      if (!isWages(kind)) return cell === '' ? 'nothing' : cell;
      if (cell === '') return 'not published';
      if (cell === '*') return 'withheld';
      const per = perHour ? 'hour' : 'year';
      if (cell === '#') {
        const { value, valuePerHour } = filler(kind)?.cap ?? {};
        const cap = perHour ? valuePerHour : value;
        return cap === undefined ? 'above the top code' : money({ value: cap, capped: true }, 'USD', per);
      }
      const number = Number(cell);
      if (Number.isNaN(number)) return cell;
      if (amounts.includes(column)) return money(number, 'USD', per);
      if (column === 'employment') return count(number);
      return column === 'rse' ? `${cell}%` : decimals(number);
    },
    percent(kind, column, old, now) {
      if (!isWages(kind) || !(amounts.includes(column) || column === 'employment') || !old || !now) return undefined;
      const [first, second] = [Number(old), Number(now)];
      return first > 0 && second > 0 ? (100 * (second - first)) / first : undefined;
    },
    perHour: (rows) => rows.some((row) => amounts.some((column) => row[column]?.includes('.'))),
  };
}

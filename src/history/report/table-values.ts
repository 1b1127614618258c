import { count } from '../../domain/format.ts';
import type { ContentDiff } from '../../schema/published/content-diff.ts';
import { code, percentText, type Section } from './report-sections.ts';

type TableChange = ContentDiff['tables'][number];

/** More tables than these are summed up by their sources. */
const mostTables = 40;

/** Values of tables one by one where a table has few, of the other tables how many; of very many tables only that. */
export function tableValues(changed: readonly TableChange[]): Section {
  const isMany = changed.length > mostTables;
  const few = isMany ? [] : changed.filter(({ cells }) => cells.length > 0);
  const many = changed.filter((table) => !few.includes(table));
  return {
    title: 'Values of tables',
    count: sum(changed, ({ values }) => values),
    lists: [
      {
        head: [
          { name: 'value' },
          { name: 'old', number: true },
          { name: 'new', number: true },
          { name: 'change', number: true },
          { name: 'of' },
        ],
        lines: few.flatMap(({ cells, source, path }) =>
          cells.map(({ row, column, old, new: now, percent }) => [
            `${code(row)} ${column}`,
            written(old),
            written(now),
            percentText(percent),
            code(source ?? path),
          ]),
        ),
      },
      { lines: isMany ? bySource(many) : many.map(tableLine) },
    ],
  };
}

const written = (value: string | null) => (value === null ? '(no row)' : code(value || '(nothing)'));

function sum(tables: readonly TableChange[], of: (table: TableChange) => number): number {
  return tables.reduce((all, table) => all + of(table), 0);
}

const valuesIn = (number: number) => `${count(number)} ${number === 1 ? 'value' : 'values'}`;

/** “1,234 values of `bls-oews-places-2025` in 829 tables: 21,000 rows changed, 3 rows gone” */
function bySource(tables: readonly TableChange[]): string[] {
  return [...Map.groupBy(tables, ({ source, path }) => source ?? path)].map(([source, group]) => {
    const words = rowsOf(source, {
      changed: sum(group, ({ changed }) => changed),
      came: sum(group, ({ came }) => came),
      went: sum(group, ({ went }) => went),
    });
    return `${valuesIn(sum(group, ({ values }) => values))} of ${code(source)} in ${count(group.length)} ${group.length === 1 ? 'table' : 'tables'}: ${words}`;
  });
}

/** “312 values of `Registered nurses`: 54 places changed, in `content/places/…`, of `bls-oews-places-2025`” */
function tableLine({ path, source, of, change, values, ...rows }: TableChange): string {
  const whose = of === null ? '' : ` of ${code(of)}`;
  const whole = change === 'changed' ? '' : `, the table is ${change}`;
  const from = source === null ? '' : `, of ${code(source)}`;
  return `${valuesIn(values)}${whose}: ${rowsOf(path, rows)}${whole}, in ${code(path)}${from}`;
}

const kinds = { places: ['place', 'places'], industries: ['industry', 'industries'] } as const;

function rowsOf(path: string, { changed, came, went }: Pick<TableChange, 'changed' | 'came' | 'went'>): string {
  const [one, several] = kinds[path.split('/')[1] as keyof typeof kinds] ?? ['row', 'rows'];
  const part = (number: number, what: string) =>
    number === 0 ? [] : [`${count(number)} ${number === 1 ? one : several} ${what}`];
  return [...part(changed, 'changed'), ...part(came, 'new'), ...part(went, 'gone')].join(', ');
}

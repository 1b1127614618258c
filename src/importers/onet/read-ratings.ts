import type { raters } from '../../schema/occupation-vocabulary.ts';
import { ImportError } from '../import-error.ts';
import { numberIn, textIn } from '../tables/cell-values.ts';
import { readCsv } from '../tables/read-csv.ts';
import { type Cell, selectColumns } from '../tables/table.ts';
import { month } from './month.ts';
import type { Rating } from './onet-tables.ts';

const columns = {
  code: 'O*NET-SOC Code',
  item: 'Element Name',
  scale: 'Scale ID',
  value: 'Data Value',
  error: 'Standard Error',
  suppress: 'Recommend Suppress',
  irrelevant: 'Not Relevant',
  date: 'Date',
  domain: 'Domain Source',
} as const;

type Row = Record<keyof typeof columns, Cell>;

/** The publisher’s words for who rated. */
const raterOf: Record<string, keyof typeof raters> = {
  Incumbent: 'workers',
  'Occupational Expert': 'experts',
  Analyst: 'analysts',
  'Analyst - Transition': 'analysts',
};

/**
 * Skills.csv or Knowledge.csv: an item’s importance and level stand in two rows. An importance that the publisher advises to
 * suppress leaves the item out; a level that it advises to suppress, or marks as not relevant, is undefined.
 * @throws ImportError where a cell has another form.
 */
export async function readRatings(path: string): Promise<Map<string, Rating[]>> {
  const rows = selectColumns(await readCsv(path), columns);
  const usable = rows.filter((row) => row.suppress !== 'Y' && row.irrelevant !== 'Y');
  const byCode = Map.groupBy(usable, (row) => String(row.code));
  return new Map(
    [...byCode].map(([code, own]) => [
      code,
      [...Map.groupBy(own, (row) => String(row.item))].flatMap(([item, pair]) => ratingOf(item, pair)),
    ]),
  );
}

function ratingOf(item: string, pair: readonly Row[]): Rating[] {
  const on = (scale: 'IM' | 'LV') => pair.find((row) => row.scale === scale);
  const row = on('IM');
  const number = (cell: Cell | undefined, what: string) => numberIn(cell ?? null, `${row?.code}, ${item}, ${what}`);
  const importance = number(row?.value, 'importance');
  if (!row || importance === undefined) return [];
  return [
    {
      item,
      importance,
      error: number(row.error, 'standard error'),
      level: number(on('LV')?.value, 'level'),
      raters: ratersOf(row),
      date: month(String(row.date)),
    },
  ];
}

function ratersOf({ domain, code, item }: Row): keyof typeof raters {
  const found = raterOf[textIn(domain) ?? ''];
  if (found) return found;
  throw new ImportError(`${code}, ${item} was rated by “${domain}”.`, {
    expected: `one of ${Object.keys(raterOf).join(', ')}`,
    todo: 'look up at the publisher who that is; if it is new, the importer must learn it',
  });
}

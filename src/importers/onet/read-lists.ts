import { relatedTiers } from '../../schema/occupation-vocabulary.ts';
import { keysOf } from '../../schema/vocabulary.ts';
import { ImportError } from '../import-error.ts';
import { numberIn, textIn } from '../tables/cell-values.ts';
import { readCsv } from '../tables/read-csv.ts';
import { type Cell, selectColumns } from '../tables/table.ts';
import { month } from './month.ts';
import type { OnetTables } from './onet-tables.ts';

/** A table of one row an entry, by O*NET-SOC code and in its order; entries that `entryOf` leaves undefined are left out. */
async function byCode<K extends string, T>(
  path: string,
  columns: Record<K, string>,
  entryOf: (row: Record<K, Cell>) => T | undefined,
): Promise<Map<string, T[]>> {
  const rows = selectColumns(await readCsv(path), { ...columns, code: 'O*NET-SOC Code' } as Record<K | 'code', string>);
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const entry = entryOf(row);
    if (entry === undefined) continue;
    const code = String(row.code);
    found.set(code, [...(found.get(code) ?? []), entry]);
  }
  return found;
}

/** Technology_Skills.csv: software that ads ask for, each once, flagged as in demand for the occupation or as hot over all. */
export async function readTools(path: string): Promise<OnetTables['tools']> {
  const tools = await byCode(
    path,
    { tool: 'Example', hot: 'Hot Technology', inDemand: 'In Demand' },
    ({ tool, hot, inDemand }) => {
      const asked = inDemand === 'Y' ? 'in-demand' : hot === 'Y' ? 'hot' : undefined;
      return asked && ({ tool: String(tool), asked } as const);
    },
  );
  // Software of several kinds has a row for each.
  return new Map([...tools].map(([code, own]) => [code, [...new Map(own.map((row) => [row.tool, row])).values()]]));
}

/** Related_Occupations.csv: the closest first. */
export function readRelated(path: string): Promise<OnetTables['related']> {
  const columns = { related: 'Related O*NET-SOC Code', tier: 'Relatedness Tier' };
  return byCode(path, columns, ({ related, tier }) => ({ code: String(related), tier: tierOf(tier) }));
}

function tierOf(cell: Cell): keyof typeof relatedTiers {
  const tier = keysOf(relatedTiers).find((key) => key === String(cell).toLowerCase());
  if (tier) return tier;
  throw new ImportError(`Related_Occupations.csv sorts an occupation under “${cell}”.`, {
    expected: `one of ${keysOf(relatedTiers).join(', ')}`,
    todo: 'look the tier up at the publisher; if it is new, the vocabulary must learn it',
  });
}

/** Sample_of_Reported_Titles.csv. */
export function readTitles(path: string): Promise<OnetTables['titles']> {
  return byCode(path, { title: 'Reported Job Title' }, ({ title }) => textIn(title));
}

/** Task_Statements.csv: what is core to the work, and tasks that are not sorted yet. */
export function readTasks(path: string): Promise<OnetTables['tasks']> {
  return byCode(path, { task: 'Task', type: 'Task Type' }, ({ task, type }) =>
    type === 'Supplemental' ? undefined : textIn(task),
  );
}

/** Occupation_Data.csv. */
export function readDescriptions(path: string): Promise<OnetTables['descriptions']> {
  return byCode(path, { description: 'Description' }, ({ description }) => textIn(description));
}

/** Job_Zones.csv. */
export function readZones(path: string): Promise<OnetTables['zones']> {
  return byCode(path, { zone: 'Job Zone', date: 'Date' }, ({ zone, date }) => {
    const number = numberIn(zone, 'Job_Zones.csv, “Job Zone”');
    return number === undefined ? undefined : { zone: number, period: month(String(date)) };
  });
}

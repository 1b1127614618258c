import { readCsv } from '../tables/read-csv.ts';
import { selectColumns } from '../tables/table.ts';

const columns = { code: 'O*NET-SOC Code', example: 'Example', inDemand: 'In Demand' } as const;

/** Software flagged as in demand in job ads, by O*NET-SOC code, each once and in the file’s order. */
export async function readOnetTechnologies(path: string): Promise<Map<string, string[]>> {
  const rows = selectColumns(await readCsv(path), columns).filter((row) => row.inDemand === 'Y');
  const groups = Map.groupBy(rows, (row) => String(row.code));
  return new Map([...groups].map(([code, own]) => [code, [...new Set(own.map((row) => String(row.example)))]]));
}

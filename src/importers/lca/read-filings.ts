import { numberIn } from '../tables/cell-values.ts';
import { readCsv } from '../tables/read-csv.ts';
import { selectColumns } from '../tables/table.ts';

/** Pay offered in one group of filings: US dollars a year. */
export interface Offered {
  count: number;
  p10?: number;
  p25: number;
  median: number;
  p75: number;
  p90?: number;
}

/** The same of the filings whose place of work lies in one metropolitan area. */
export interface OfferedInArea extends Offered {
  /** Code of the core-based statistical area. */
  code: string;
  /** Its name as the file prints it. */
  name: string;
}

/** Steps of seniority as the files name them, told by words in the title. */
export const seniorities = ['all', 'base', 'senior', 'staffPlus', 'lead', 'directorPlus'] as const;
export type Seniority = (typeof seniorities)[number];

/** Filings by words in the job title. */
export interface TitleBucket {
  /** Words by which titles are sorted in. */
  words: string;
  steps: Map<Seniority, Offered>;
}

/** Filings of one occupation: of the whole country as far as its metropolitan areas hold them, and by area. */
export interface FiledOccupation {
  country: Offered;
  areas: OfferedInArea[];
}

const quartiles = { p25: 'p25_usd', median: 'median_usd', p75: 'p75_usd' } as const;
const tails = { p10: 'p10_usd', p90: 'p90_usd' } as const;

/** titles_national.csv: pay by title and seniority, by bucket. */
export async function readTitles(path: string): Promise<Map<string, TitleBucket>> {
  const table = await readCsv(path);
  const columns = { bucket: 'bucket', words: 'title_words', seniority: 'seniority', count: 'filings', ...quartiles };
  const buckets = new Map<string, TitleBucket>();
  for (const row of selectColumns(table, columns)) {
    const name = String(row.bucket);
    const bucket = buckets.get(name) ?? { words: String(row.words), steps: new Map() };
    const where = `${table.where}, ${name}, ${row.seniority}`;
    bucket.steps.set(String(row.seniority) as Seniority, offered(row, where));
    buckets.set(name, bucket);
  }
  return buckets;
}

/** titles_by_metro.csv: pay by title and metropolitan area, by bucket. */
export async function readTitleAreas(path: string): Promise<Map<string, OfferedInArea[]>> {
  const table = await readCsv(path);
  const columns = { owner: 'bucket', code: 'cbsa', name: 'metro', count: 'filings', ...quartiles };
  return inAreas(selectColumns(table, columns), table.where);
}

/** soc_national_rebuilt.csv and soc_by_metro_rebuilt.csv: pay by occupation code. */
export async function readOccupations(country: string, byArea: string): Promise<Map<string, FiledOccupation>> {
  const national = await readCsv(country);
  const areas = await readCsv(byArea);
  const found = inAreas(
    selectColumns(areas, { owner: 'soc', code: 'cbsa', name: 'metro', count: 'filings', ...quartiles, ...tails }),
    areas.where,
  );
  const columns = { soc: 'soc', count: 'filings_in_metros', ...quartiles, ...tails };
  return new Map(
    selectColumns(national, columns).map((row) => [
      String(row.soc),
      { country: offered(row, `${national.where}, ${row.soc}`), areas: found.get(String(row.soc)) ?? [] },
    ]),
  );
}

type Cells = Record<'count' | keyof typeof quartiles, string | number | boolean | Date | null> &
  Partial<Record<keyof typeof tails, string | number | boolean | Date | null>>;

function inAreas(
  rows: readonly (Cells & Record<'owner' | 'code' | 'name', unknown>)[],
  where: string,
): Map<string, OfferedInArea[]> {
  const groups = Map.groupBy(rows, ({ owner }) => String(owner));
  return new Map(
    [...groups].map(([owner, own]) => [
      owner,
      own.map((row) => ({
        code: String(row.code),
        name: String(row.name),
        ...offered(row, `${where}, ${owner}, ${row.code}`),
      })),
    ]),
  );
}

function offered(row: Cells, where: string): Offered {
  const read = (key: keyof Offered) => numberIn(row[key] ?? null, `${where}, ${key}`);
  const given = (key: keyof Offered) => read(key) ?? Number.NaN;
  const [p10, p90] = [read('p10'), read('p90')];
  return {
    count: given('count'),
    ...(p10 !== undefined && { p10 }),
    p25: given('p25'),
    median: given('median'),
    p75: given('p75'),
    ...(p90 !== undefined && { p90 }),
  };
}

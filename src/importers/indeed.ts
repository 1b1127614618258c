import { mean } from 'd3-array';
import type { SeriesRow } from '../schema/table/series-row.ts';
import { ImportError } from './import-error.ts';
import type { Importer } from './importer.ts';
import { numberIn } from './tables/cell-values.ts';
import { readCsv } from './tables/read-csv.ts';
import { hasColumn, selectColumns, type Table } from './tables/table.ts';

/** Column of the series for software development in the United States, as the Federal Reserve Bank distributes it. */
const software = 'IHLIDXUSTPSOFTDEVE';

interface Daily {
  series: SeriesRow['series'];
  place: string;
  /** Name of the series in the file. */
  name: string;
  /** Day, such as 2020-02-01, and index. */
  days: [day: string, value: number][];
}

/**
 * Job Postings Index of Indeed Hiring Lab: days become months by their mean, to two decimals. Takes the series of software
 * development in the United States as distributed by the Federal Reserve Bank of St. Louis, or aggregate_job_postings_US.csv,
 * the index of all ads.
 */
export const indeed: Importer = {
  name: 'indeed',
  description:
    'Indeed Job Postings Index: daily .csv[.gz], software development or all ads, US → content/series/indeed-….csv',
  files: /(^|\/)(software_development_US_daily[\w-]*|aggregate_job_postings_US)\.csv(\.gz)?$/,
  async read(path) {
    const daily = dailyIn(await readCsv(path), path);
    const last = daily.days.at(-1)?.[0] ?? '';
    return {
      found: `Job Postings Index, ${daily.name}, to ${last}`,
      async apply(content) {
        const source = `indeed-${daily.series === 'postings-all' ? 'all' : 'software'}-${last.slice(0, 7)}`;
        return {
          edits: [],
          tables: [{ table: await content.table('seriesRow', source), rows: monthly(daily) }],
          skipped: [],
        };
      },
    };
  },
};

function dailyIn(table: Table, path: string): Daily {
  const value = (cell: Parameters<typeof numberIn>[0], day: string) => numberIn(cell, `${table.where}, ${day}`);
  const known = (days: [string, number | undefined][]) =>
    days.filter((day): day is [string, number] => day[1] !== undefined);
  if (hasColumn(table, software)) {
    const rows = selectColumns(table, { day: 'observation_date', value: software });
    const days = known(rows.map((row) => [String(row.day), value(row.value, String(row.day))]));
    return { series: 'postings-software', place: 'us', name: software, days };
  }
  const wanted = { day: 'date', country: 'jobcountry', value: 'indeed_job_postings_index_SA', variable: 'variable' };
  const rows = selectColumns(table, wanted).filter(({ variable }) => variable === 'total postings');
  if (rows.length === 0 || rows.some(({ country }) => country !== 'US')) {
    throw new ImportError(`${path} is not the index of all ads in the United States.`, {
      expected: 'rows of “total postings” with the country US',
      todo: 'give aggregate_job_postings_US.csv; other countries have no page that shows them',
    });
  }
  const days = known(rows.map((row) => [String(row.day), value(row.value, String(row.day))]));
  return { series: 'postings-all', place: 'us', name: 'total postings, seasonally adjusted', days };
}

function monthly({ series, place, name, days }: Daily): SeriesRow[] {
  return [...Map.groupBy(days, ([day]) => day.slice(0, 7))].map(([month, own]) => ({
    series,
    place,
    period: month,
    value: Math.round((mean(own, ([, value]) => value) ?? Number.NaN) * 100) / 100,
    locator: `${name}, mean of ${own.length} day${own.length === 1 ? '' : 's'}`,
  }));
}

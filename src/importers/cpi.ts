import type { Importer } from './importer.ts';
import { numberIn } from './tables/cell-values.ts';
import { readCsv } from './tables/read-csv.ts';
import { selectColumns } from './tables/table.ts';

/** From the first edition of the wages that content holds on. */
const firstYear = 2020;

/**
 * Yearly averages of the consumer price index of all urban consumers (U.S. Bureau of Labor Statistics, CUUR0000SA0) from
 * us_cpi_u_annual.csv: 1982 to 1984 are 100.
 */
export const cpi: Importer = {
  name: 'cpi',
  description: 'BLS consumer prices: us_cpi_u_annual.csv → content/series/bls-cpi-u-<last year>.csv',
  files: /(^|\/)us_cpi_u_annual\.csv$/,
  async read(path) {
    const table = await readCsv(path);
    const years = selectColumns(table, { year: 'year', value: 'cpi_u_annual_average' })
      .map(({ year, value }) => ({ year: String(year), value: numberIn(value, `${table.where}, ${year}`) }))
      .filter((row): row is { year: string; value: number } => row.value !== undefined);
    const last = years.at(-1)?.year ?? '';
    return {
      found: `CPI-U, yearly averages to ${last}`,
      async apply(content) {
        const rows = years
          .filter(({ year }) => Number(year) >= firstYear)
          .map(({ year, value }) => ({
            series: 'consumer-prices' as const,
            place: 'us',
            period: year,
            value,
            locator: `CUUR0000SA0, annual average ${year}`,
          }));
        return {
          edits: [],
          tables: [{ table: await content.table('seriesRow', `bls-cpi-u-${last}`), rows }],
          skipped: [],
        };
      },
    };
  },
};

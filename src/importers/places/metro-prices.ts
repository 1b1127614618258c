import { ImportError } from '../import-error.ts';
import type { Importer } from '../importer.ts';
import { numberIn, textIn } from '../tables/cell-values.ts';
import { readCsv } from '../tables/read-csv.ts';
import { selectColumns } from '../tables/table.ts';

/**
 * Regional price parities of metropolitan areas (U.S. Bureau of Economic Analysis) as a third party copied them, one row an
 * area: the price level of all items, the United States being 100. An area whose name is not that of its code in the content
 * is of another list of areas, and is not taken.
 */
export const metroPrices: Importer = {
  name: 'bea-metro',
  description: 'Price levels of metropolitan areas: metro_rpp_<year>.csv → content/series/bea-rpp-metro-<year>.csv',
  files: /(^|\/)metro_rpp_\d{4}\.csv$/,
  async read(path) {
    const table = await readCsv(path);
    const [column = 'rpp_<year>'] = table.columns.filter((name) => /^rpp_\d{4}$/.test(name));
    const year = column.slice('rpp_'.length);
    const rows = selectColumns(table, { code: 'cbsa', name: 'metro', value: column });
    return {
      found: `Regional price parities of metropolitan areas ${year}, ${rows.length} areas`,
      async apply(content) {
        const named = new Map(rows.map(({ code, name, value }) => [textIn(code), { name: textIn(name), value }]));
        const areas = (await content.areas()).filter(({ kind, country }) => kind === 'metro' && country === 'us');
        const skipped: string[] = [];
        const given = areas.flatMap(({ id, code, name }) => {
          const row = named.get(code);
          const value = row?.name === name ? numberIn(row.value, `${table.where}, ${code}`) : undefined;
          if (value !== undefined)
            return [
              { series: 'price-level' as const, place: id, period: year, value, locator: `${code} ${name}, all items` },
            ];
          skipped.push(
            !row
              ? `${code} ${name} is not in the file`
              : row.name === name
                ? `${code} ${name} has no price level in the file`
                : `${code} is ${name}, and ${row.name} in the file`,
          );
          return [];
        });
        if (given.length === 0) {
          throw new ImportError(`The price levels of ${year} hold none of the metropolitan areas in content.`, {
            expected: 'codes and names of areas as in content/tables/areas.csv',
            todo: 'check that this is the table of metropolitan areas, not of states',
          });
        }
        const edit = { table: await content.table('seriesRow', `bea-rpp-metro-${year}`), rows: given };
        return { edits: [], tables: [edit], skipped };
      },
    };
  },
};

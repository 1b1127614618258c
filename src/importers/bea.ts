import { ImportError } from './import-error.ts';
import type { Importer } from './importer.ts';
import { numberIn } from './tables/cell-values.ts';
import { readCsv } from './tables/read-csv.ts';
import { selectColumns } from './tables/table.ts';

/** The line of all prices together; others are of goods, rents and the like. */
const allItems = 'RPPs: All items';

/**
 * Regional price parities of the states for the newest year of SARPP_STATE_<years>.csv (U.S. Bureau of Economic
 * Analysis): the price level of all items, the United States being 100.
 */
export const bea: Importer = {
  name: 'bea',
  description: 'Price levels of the states: SARPP_STATE_<years>.csv → content/series/bea-rpp-<year>.csv',
  files: /(^|\/)SARPP_STATE_\d{4}_\d{4}\.csv$/,
  async read(path) {
    const table = await readCsv(path, { notes: true });
    const year = table.columns.filter((name) => /^\d{4}$/.test(name)).at(-1) ?? 'year';
    const rows = selectColumns(table, { state: 'GeoName', line: 'Description', value: year });
    const levels = new Map(
      rows
        .filter(({ line }) => String(line).trim() === allItems)
        .map(({ state, value }) => [String(state).trim(), value]),
    );
    return {
      found: `Regional price parities ${year}, ${levels.size} places`,
      async apply(content) {
        const states = (await content.areas()).filter(({ kind, country }) => kind === 'state' && country === 'us');
        const given = states.flatMap(({ id, name }) => {
          const value = numberIn(levels.get(name) ?? null, `${table.where}, ${name}`);
          return value === undefined
            ? []
            : [{ series: 'price-level' as const, place: id, period: year, value, locator: `${name}, ${allItems}` }];
        });
        const skipped = states
          .filter(({ id }) => !given.some(({ place }) => place === id))
          .map(({ name }) => `${name} is not in the file`);
        if (given.length === 0) {
          throw new ImportError(`The price levels of ${year} hold none of the states in content.`, {
            expected: 'names of states as in content/tables/areas.csv',
            todo: 'check that this is the table of states, not of metropolitan areas',
          });
        }
        const edit = { table: await content.table('seriesRow', `bea-rpp-${year}`), rows: given };
        return { edits: [], tables: [edit], skipped };
      },
    };
  },
};

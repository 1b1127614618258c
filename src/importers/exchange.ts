import { type currencies, places } from '../schema/countries.ts';
import type { SeriesRow } from '../schema/table/series-row.ts';
import { keysOf } from '../schema/vocabulary.ts';
import type { Content } from './content.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import { numberIn } from './tables/cell-values.ts';
import { readCsv } from './tables/read-csv.ts';
import { selectColumns } from './tables/table.ts';

/** Of the oldest pay that content holds. */
const firstYear = 2018;

type Country = keyof typeof places;

/** Rates of a file: units of a country’s currency for one US dollar, by country and year. */
interface Rates {
  /** As the file names the country, and its rates by year. */
  of(country: Country): { name: string; years: ReadonlyMap<string, number> } | undefined;
  /** Newest year. */
  last: string;
}

/** Countries whose pay is stored in another currency than the dollar. */
const abroad = keysOf(places).filter((id) => places[id].currency !== 'USD');

/**
 * Official exchange rates, average of the year (World Bank, PA.NUS.FCRF), of every country with pay in content that the
 * file holds, from the year of the oldest pay on. A country without a line whose currency another one of them has takes
 * that one’s, and its row says so.
 */
export const wbfx: Importer = {
  name: 'wbfx',
  description: 'World Bank exchange rates: worldbank_fx_PA.NUS.FCRF_<years>.csv → content/series/wb-fx-<last year>.csv',
  files: /(^|\/)worldbank_fx_PA\.NUS\.FCRF_\d{4}-\d{4}\.csv$/,
  async read(path) {
    const table = await readCsv(path);
    const rates = ratesOf(
      selectColumns(table, { name: 'country_iso2', year: 'year', value: 'lcu_per_usd' }).map((row) => ({
        name: String(row.name),
        year: String(row.year),
        value: numberIn(row.value, `${table.where}, ${row.name}, ${row.year}`),
      })),
      (country) => country.toUpperCase(),
    );
    return {
      found: `World Bank exchange rates to ${rates.last}`,
      apply: (content) =>
        apply(content, `wb-fx-${rates.last}`, abroad, (country) => {
          const own = rates.of(country);
          if (own) return rowsOf(country, own, ({ name }, year) => `PA.NUS.FCRF, ${name}, ${year}`);
          const akin = abroad.find((other) => places[other].currency === places[country].currency && rates.of(other));
          const found = akin && rates.of(akin);
          const { label, currency } = places[country];
          return found
            ? rowsOf(
                country,
                found,
                ({ name }, year) =>
                  `PA.NUS.FCRF, ${name}, ${year}: the ${shared[currency] ?? currency}, for which ${label} has no line of its own here`,
              )
            : [];
        }),
    };
  },
};

/** Currencies of several countries, one of them. */
const shared: Partial<Record<keyof typeof currencies, string>> = { EUR: 'euro' };

/**
 * Yearly averages of the Federal Reserve’s H.10 release, as fed_h10_yearly.csv, of the one currency that the World
 * Bank’s series here lacks: the Swiss franc.
 */
export const h10: Importer = {
  name: 'h10',
  description: 'Federal Reserve H.10: fed_h10_yearly.csv → content/series/fed-h10-<last year>.csv',
  files: /(^|\/)fed_h10_yearly\.csv$/,
  async read(path) {
    const table = await readCsv(path);
    const rates = ratesOf(
      selectColumns(table, { date: 'Date', name: 'Country', value: 'Value' }).map((row) => ({
        name: String(row.name),
        year: String(row.date).slice(0, 4),
        value: numberIn(row.value, `${table.where}, ${row.name}, ${row.date}`),
      })),
      (country) => places[country].label,
    );
    return {
      found: `Federal Reserve H.10, yearly averages to ${rates.last}`,
      apply: (content) =>
        apply(content, `fed-h10-${rates.last}`, ['ch'], (country) => {
          const own = rates.of(country);
          return own ? rowsOf(country, own, ({ name }, year) => `${name}, ${year}, yearly average`) : [];
        }),
    };
  },
};

function ratesOf(
  rows: readonly { name: string; year: string; value: number | undefined }[],
  nameOf: (country: Country) => string,
): Rates {
  const countries = Map.groupBy(rows, ({ name }) => name);
  return {
    of(country) {
      const name = nameOf(country);
      const own = countries
        .get(name)
        ?.flatMap(({ year, value }) => (value === undefined ? [] : [[year, value] as const]));
      return own && { name, years: new Map(own) };
    },
    last: rows.reduce((last, { year }) => (year > last ? year : last), ''),
  };
}

type Found = NonNullable<ReturnType<Rates['of']>>;

function rowsOf(place: Country, found: Found, locator: (found: Found, year: string) => string): SeriesRow[] {
  return [...found.years]
    .filter(([year]) => Number(year) >= firstYear)
    .map(([year, value]) => ({ series: 'exchange-rate', place, period: year, value, locator: locator(found, year) }));
}

async function apply(
  content: Content,
  source: string,
  countries: readonly Country[],
  ratesIn: (country: Country) => SeriesRow[],
): Promise<Outcome> {
  const given = countries.map((country) => ({ country, rows: ratesIn(country) }));
  const rows = given.flatMap((one) => one.rows);
  if (rows.length === 0) {
    throw new ImportError('The file holds no rate of a country in content.', {
      expected: `rates of ${countries.map((country) => places[country].label).join(', ')} from ${firstYear} on`,
      todo: 'check that the file is the one the importer reads (npm run import lists them)',
    });
  }
  return {
    edits: [],
    tables: [{ table: await content.table('seriesRow', source), rows }],
    skipped: given
      .filter((one) => one.rows.length === 0)
      .map(({ country }) => `${places[country].label} is not in the file`),
  };
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Area } from '../../schema/table/area.ts';
import type { Industry } from '../../schema/table/industry.ts';
import { wagePath } from '../../schema/table/tables.ts';
import { areasPath, industriesPath, type WageFolder } from '../../schema/vocabulary.ts';
import type { Content } from '../content.ts';
import { ImportError } from '../import-error.ts';
import type { Importer, Outcome } from '../importer.ts';
import { readBytes } from '../tables/read-bytes.ts';
import { readCsv } from '../tables/read-csv.ts';
import { type Cell, selectColumns } from '../tables/table.ts';
import type { WrittenTable } from './written-table.ts';

/** One edition: names of places and industries, and the lines of content by occupation code. */
interface Edition {
  year: string;
  areas: Omit<Area, 'words'>[];
  industries: Omit<Industry, 'short'>[];
  places: Map<string, Map<string, string>>;
  byIndustry: Map<string, Map<string, string>>;
}

const listName = /^oews_areas_May(?<year>20\d\d)\.csv$/;

/**
 * Wages and employment of every occupation by state, metropolitan and nonmetropolitan area and by industry, from tables of
 * the flat files of the U.S. Bureau of Labor Statistics: oews_state_, oews_metro_ and oews_industry_May20xx.csv[.gz], with
 * the lists oews_areas_ and oews_industries_May20xx.csv, all in one folder. Values stay as printed: US dollars a year, or
 * an hour where none a year is printed; `*` not released, `#` at or above the top code.
 */
export const oewsPlaces: Importer = {
  name: 'oews-places',
  description:
    'BLS wages by place and industry: folder with oews_areas_May20xx.csv → content/places, content/industries',
  files: /(^|\/)oews_areas_May20\d\d\.csv$/,
  readsFolder: true,
  async read(path) {
    const edition = await readEdition(path);
    const rows = (tables: Edition['places']) => [...tables.values()].reduce((sum, { size }) => sum + size, 0);
    return {
      found: `OEWS May ${edition.year}, ${rows(edition.places)} rows by place and ${rows(edition.byIndustry)} by industry`,
      apply: (content) => apply(edition, content),
    };
  },
};

async function apply(edition: Edition, content: Content): Promise<Outcome> {
  const files = (await content.files('occupation')).filter(({ data }) => data.system === 'us-soc-2018');
  const source = (folder: WageFolder) => `bls-oews-${folder}-${edition.year}`;
  const tables: WrittenTable[] = [];
  const skipped: string[] = [];
  const [areas, industries] = [await listedAreas(edition, content), await listedIndustries(edition, content)];
  const folders = [
    ['places', edition.places, areas.rows] as const,
    ['industries', edition.byIndustry, industries.rows] as const,
  ];
  for (const [folder, rows, list] of folders) {
    for (const { id, path, data } of files) {
      const own = rows.get(data.code ?? '');
      const lines = list.flatMap(({ code }) => own?.get(code) ?? []);
      if (lines.length === 0)
        skipped.push(`${path}  ${data.code} has nothing by ${folder === 'places' ? 'place' : 'industry'}`);
      else
        tables.push({
          path: content.pathIn(wagePath(folder, id)),
          source: source(folder),
          header: headers[folder],
          lines,
        });
    }
  }
  if (tables.length === 0) {
    throw new ImportError(`The May ${edition.year} edition has none of the occupations in content.`, {
      expected: 'codes of content/occupations, such as 15-1252',
      todo: 'check the codes in content/occupations, or give another edition',
    });
  }
  return { edits: [], written: [areas.table, industries.table, ...tables], skipped };
}

const headers = {
  places: 'area,employment,rse,p10,p25,median,p75,p90,quotient',
  industries: 'industry,employment,rse,p10,p25,median,p75,p90',
};

/** The table of areas with those of the edition: words that people type stay, and so do areas that it no longer has. */
async function listedAreas(edition: Edition, content: Content) {
  const held = await content.areas();
  const words = new Map(held.map((area) => [area.id, area.words]));
  const own = new Set(edition.areas.map(({ id }) => id));
  const rows: Area[] = [
    ...edition.areas.map((area) => ({
      ...area,
      ...(words.get(area.id) !== undefined && { words: words.get(area.id) }),
    })),
    ...held.filter(({ id }) => !own.has(id)),
  ];
  const columns = ['id', 'name', 'kind', 'country', 'code', 'state', 'words'] as const;
  return { rows, table: listTable(content.pathIn(areasPath), columns, rows) };
}

async function listedIndustries(edition: Edition, content: Content) {
  const short = new Map((await content.industries()).map((one) => [one.code, one.short]));
  const rows: Industry[] = edition.industries.map((one) => ({
    ...one,
    ...(short.get(one.code) !== undefined && { short: short.get(one.code) }),
  }));
  return { rows, table: listTable(content.pathIn(industriesPath), ['code', 'level', 'name', 'short'] as const, rows) };
}

function listTable<C extends string>(
  path: string,
  columns: readonly C[],
  rows: readonly Partial<Record<C, string | number | undefined>>[],
): WrittenTable {
  const cell = (value: string | number | undefined) => {
    const text = String(value ?? '');
    return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return {
    path,
    header: columns.join(','),
    lines: rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
  };
}

async function readEdition(folder: string): Promise<Edition> {
  const all = await readdir(folder).catch((): string[] => []);
  const names = all.filter((name) => listName.test(name));
  const [name] = names;
  const year = listName.exec(name ?? '')?.groups?.year;
  if (year === undefined || names.length !== 1) {
    throw new ImportError(`${folder} holds ${names.length} lists of areas named oews_areas_May20xx.csv.`, {
      expected: 'one, with the tables of its edition beside it',
      todo: 'name the folder that holds the tables of one edition',
    });
  }
  const file = (what: string) => {
    const plain = `oews_${what}_May${year}.csv`;
    return join(folder, all.includes(plain) ? plain : `${plain}.gz`);
  };
  const areas = areasIn(
    selectColumns(await readCsv(file('areas')), {
      code: 'area_code',
      kind: 'kind',
      state: 'state_fips',
      name: 'area_name',
    }),
  );
  const industries = selectColumns(await readCsv(file('industries')), {
    code: 'industry_code',
    level: 'level',
    name: 'industry_name',
  }).map(({ code, level, name }) => ({ code: String(code), level: Number(level), name: String(name) }));
  const places = new Map<string, Map<string, string>>();
  const postal = new Map(areas.map(({ published, area }) => [published, area.code]));
  await addRows(file('state'), 'state_fips', postal, places);
  await addRows(file('metro'), 'area_code', postal, places);
  const byIndustry = new Map<string, Map<string, string>>();
  const known = new Map(industries.map(({ code }) => [code, code]));
  await addRows(file('industry'), 'industry_code', known, byIndustry);
  return { year, areas: areas.map(({ area }) => area), industries, places, byIndustry };
}

const kinds: Record<string, Area['kind']> = { state: 'state', metropolitan: 'metro', nonmetropolitan: 'nonmetro' };
const order: Area['kind'][] = ['state', 'territory', 'metro', 'nonmetro'];

/** Places under the ids of the site, states first; `published` is the code of the file. */
function areasIn(
  rows: Record<'code' | 'kind' | 'state' | 'name', Cell>[],
): { published: string; area: Omit<Area, 'words'> }[] {
  const found = rows.flatMap(({ code, kind, state, name }) => {
    const published = String(code);
    const of = kinds[String(kind)];
    if (of === undefined) return [];
    const postal = postalCodes[String(state)] ?? '';
    const isTerritory = of === 'state' && territories.has(postal);
    const own = of === 'state' ? postal : published;
    const id = of === 'state' ? `us-${postal.toLowerCase()}` : `us-${of}-${published}`;
    const area: Omit<Area, 'words'> = {
      id,
      name: String(name),
      kind: isTerritory ? 'territory' : of,
      country: 'us',
      code: own,
      ...(of !== 'state' && { state: postal }),
    };
    return [{ published, area }];
  });
  return found.sort((a, b) => order.indexOf(a.area.kind) - order.indexOf(b.area.kind));
}

/** Adds the rows of one table, as the lines of content that they make, by occupation and code. */
async function addRows(
  path: string,
  column: string,
  codes: ReadonlyMap<string, string>,
  into: Map<string, Map<string, string>>,
): Promise<void> {
  const [header = '', ...lines] = (await readBytes(path)).toString('utf8').split(/\r?\n/);
  const names = header.split(',');
  const at = (name: string) => {
    const index = names.indexOf(name);
    if (index >= 0) return index;
    throw new ImportError(`${path} has no column ${name}.`, {
      expected: `a table of this edition, with the columns ${[column, 'soc_code', ...values, ...yearly].join(', ')}`,
      todo: 'give the table that the importer reads; if its form is new, the importer must learn it',
    });
  };
  const [key, occupation] = [at(column), at('soc_code')];
  const own = values.map(at);
  const [years, hours] = [yearly.map(at), hourly.map(at)];
  const quotient = names.includes('location_quotient') ? [at('location_quotient')] : [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const cells = line.split(',');
    const published = cells[key] ?? '';
    const code = codes.get(published);
    const soc = cells[occupation] ?? '';
    const ofOne = into.get(soc) ?? new Map<string, string>();
    into.set(soc, ofOne);
    if (cells.length !== names.length || code === undefined || ofOne.has(code)) {
      throw new ImportError(`${path}, line ${index + 2}, holds ${cells.length} cells, for ${soc} in “${published}”.`, {
        expected: `${names.length} cells, a code of the list of its edition, and each occupation once a code`,
        todo: 'compare the row with the publisher’s file, and fetch the tables of one edition together',
      });
    }
    const of = (columns: readonly number[]) => columns.map((one) => cells[one] ?? '');
    // Paid by the hour only: nothing is printed a year.
    const pay = of(years).every((cell) => cell === '') ? of(hours) : of(years);
    ofOne.set(code, [code, ...of(own), ...pay, ...of(quotient)].join(','));
  }
}

const values = ['employment', 'wage_rse_pct'];
const percentiles = ['p10', 'p25', 'median', 'p75', 'p90'];
const yearly = percentiles.map((name) => `annual_${name}`);
const hourly = percentiles.map((name) => `hourly_${name}`);

const territories = new Set(['GU', 'PR', 'VI']);

/** Postal codes by the state codes of the publisher (FIPS). */
const postalCodes: Record<string, string> = Object.fromEntries(
  (
    '01 AL,02 AK,04 AZ,05 AR,06 CA,08 CO,09 CT,10 DE,11 DC,12 FL,13 GA,15 HI,16 ID,17 IL,18 IN,19 IA,20 KS,21 KY,22 LA,' +
    '23 ME,24 MD,25 MA,26 MI,27 MN,28 MS,29 MO,30 MT,31 NE,32 NV,33 NH,34 NJ,35 NM,36 NY,37 NC,38 ND,39 OH,40 OK,41 OR,' +
    '42 PA,44 RI,45 SC,46 SD,47 TN,48 TX,49 UT,50 VT,51 VA,53 WA,54 WV,55 WI,56 WY,66 GU,72 PR,78 VI'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

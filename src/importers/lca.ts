import { dirname, join } from 'node:path';
import levenshtein from 'fastest-levenshtein';
import type { PayBand } from '../schema/pay.ts';
import type { FiledRow } from '../schema/table/filed-row.ts';
import type { Content, ContentFile } from './content.ts';
import type { Edit } from './front-matter/edit.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import {
  type FiledOccupation,
  type Offered,
  type OfferedInArea,
  readOccupations,
  readTitleAreas,
  readTitles,
  type Seniority,
  type TitleBucket,
} from './lca/read-filings.ts';
import { payEdit } from './pay-edit.ts';

/** Steps of seniority of the files, and the levels of pay that they are; “base” is a title without a word of rank. */
const levels: Record<Seniority, PayBand['level']> = {
  all: 'all',
  base: 'unranked',
  senior: 'senior',
  staffPlus: 'staff',
  lead: 'lead',
  directorPlus: 'executive',
};

const titleSource = 'lca-fy2025-titles';
const occupationSource = 'lca-fy2025-occupations';

interface Filings {
  titles: Map<string, TitleBucket>;
  titleAreas: Map<string, OfferedInArea[]>;
  occupations: Map<string, FiledOccupation>;
}

/**
 * Base pay in certified H-1B labor condition applications of fiscal year 2025 (U.S. Department of Labor, aggregated by a
 * third party), from a folder with titles_national.csv, titles_by_metro.csv, soc_national_rebuilt.csv and
 * soc_by_metro_rebuilt.csv: by title into pay of the roles that name it, by area into two tables. Occupations are taken
 * that those roles are linked to.
 */
export const lca: Importer = {
  name: 'lca',
  description:
    'Pay in visa filings: a folder with titles_national.csv and three more → pay of content/roles/*/salary.md, tables of filings by area',
  files: /(^|\/)titles_national\.csv$/,
  readsFolder: true,
  async read(path) {
    const folder = path.endsWith('.csv') ? dirname(path) : path;
    const filings: Filings = {
      titles: await readTitles(join(folder, 'titles_national.csv')),
      titleAreas: await readTitleAreas(join(folder, 'titles_by_metro.csv')),
      occupations: await readOccupations(
        join(folder, 'soc_national_rebuilt.csv'),
        join(folder, 'soc_by_metro_rebuilt.csv'),
      ),
    };
    const { titles, occupations } = filings;
    return {
      found: `Pay in visa filings of fiscal year 2025, ${titles.size} titles and ${occupations.size} occupations`,
      apply: (content) => apply(filings, content),
    };
  },
};

async function apply(filings: Filings, content: Content): Promise<Outcome> {
  const edits: Edit[] = [];
  const skipped: string[] = [];
  const byTitle: FiledRow[] = [];
  const roles = new Set<string>();
  for (const file of await content.files('salary')) {
    const title = file.data.titles.lca;
    if (title === undefined) {
      skipped.push(`${file.path}  names no title under titles.lca`);
      continue;
    }
    roles.add(file.id);
    edits.push(...payOf(file, title, filings.titles));
    byTitle.push(...(filings.titleAreas.get(title) ?? []).map((area) => filedRow(file.id, area)));
  }
  if (edits.length === 0) {
    throw new ImportError('No role asks for pay in visa filings.', {
      expected: 'a title under titles.lca of a salary.md, only where it is the same title',
      todo: `name one of the titles of the file: ${[...filings.titles.keys()].join(', ')}`,
    });
  }
  return {
    edits,
    tables: [
      { table: await content.table('filedRow', titleSource), rows: byTitle },
      {
        table: await content.table('filedRow', occupationSource),
        rows: await byOccupation(filings, content, roles),
      },
    ],
    skipped,
  };
}

function payOf(file: ContentFile<'salary'>, title: string, titles: Filings['titles']): Edit[] {
  const bucket = titles.get(title);
  if (!bucket) {
    throw new ImportError(`The file holds no title “${title}”, which ${file.id}/salary.md names under titles.lca.`, {
      expected: `one of ${[...titles.keys()].join(', ')}`,
      todo: `did you mean “${levenshtein.closest(title, [...titles.keys()])}”? Write it exactly as the file prints it`,
    });
  }
  return [...bucket.steps].map(([seniority, { count, p25, median, p75 }]) =>
    payEdit(file, 'pay', {
      place: 'us',
      level: levels[seniority],
      measure: 'filed-base',
      statistic: 'percentiles',
      scope: 'full-time',
      population: 'filings of employers who sponsor',
      taxed: 'gross',
      currency: 'USD',
      per: 'year',
      ...{ p25, median, p75, count },
      countOf: 'filings',
      period: '2024-2025',
      source: titleSource,
      locator: `titles, ${title}, ${seniority === 'all' ? 'all filings' : seniority}`,
      by: 'import lca',
    }),
  );
}

/** Filings under the occupations to which roles with a filed title are linked, in the order of the file. */
async function byOccupation(
  { occupations }: Filings,
  content: Content,
  roles: ReadonlySet<string>,
): Promise<FiledRow[]> {
  const linked = new Set(
    (await content.files('profile')).flatMap(({ id, data }) =>
      roles.has(id) ? data.occupations.map((link) => link.id) : [],
    ),
  );
  const files = (await content.files('occupation')).filter(
    ({ id, data }) => linked.has(id) && data.system === 'us-soc-2018',
  );
  const idOf = new Map(files.map(({ id, data }) => [data.code, id]));
  return [...occupations].flatMap(([code, { country, areas }]) => {
    const owner = idOf.get(code);
    if (owner === undefined) return [];
    return [
      filedRow(owner, { code: 'us', name: 'United States', ...country }),
      ...areas.map((area) => filedRow(owner, area)),
    ];
  });
}

function filedRow(owner: string, { code, name, count, p25, median, p75 }: OfferedInArea & Offered): FiledRow {
  return { owner, area: code, name, filings: count, p25, median, p75 };
}

import levenshtein from 'fastest-levenshtein';
import type { Content, ContentFile } from './content.ts';
import type { Edit } from './front-matter/edit.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import { numberIn } from './tables/cell-values.ts';
import { readCsv } from './tables/read-csv.ts';
import { selectColumns } from './tables/table.ts';

const counted = /^certified_lca_fy(\d{4})_(\d{4})$/;

interface Filings {
  /** Fiscal years counted: first and last. */
  years: [string, string];
  /** By group of titles: all filings, and those under each SOC code. */
  titles: Map<string, { total: number; codes: Map<string, number> }>;
}

/**
 * How employers classify job titles in certified H-1B labor condition applications (U.S. Department of Labor), from
 * h1b_title_soc2018.csv: numbers of filings, not of people.
 */
export const h1b: Importer = {
  name: 'h1b',
  description: 'H-1B filings: h1b_title_soc2018.csv → filings of the occupations in content/roles/*/profile.md',
  files: /(^|\/)h1b_title_soc2018\.csv$/,
  async read(path) {
    const filings = await readFilings(path);
    return {
      found: `H-1B titles, fiscal years ${filings.years.join(' to ')}, ${filings.titles.size} titles`,
      apply: (content) => apply(filings, content),
    };
  },
};

async function apply(filings: Filings, content: Content): Promise<Outcome> {
  const outcome: Outcome = { edits: [], skipped: [] };
  const occupations = new Map((await content.files('occupation')).map(({ id, data }) => [id, data]));
  const salaries = new Map((await content.files('salary')).map(({ id, data }) => [id, data]));
  for (const file of await content.files('profile')) {
    const title = salaries.get(file.id)?.titles.h1b;
    if (title === undefined) {
      outcome.skipped.push(`${file.path}  its salary.md names no title under titles.h1b`);
      continue;
    }
    file.data.occupations.forEach(({ id }, index) => {
      const occupation = occupations.get(id);
      if (occupation?.system === 'us-soc-2018' && occupation.code) {
        outcome.edits.push(filingsEdit(file, index, occupation.code, title, filings));
      } else {
        const reason = occupation ? 'is not of SOC 2018' : 'has no file in content/occupations';
        outcome.skipped.push(`${file.path}  ${id} ${reason}`);
      }
    });
    const linked = file.data.occupations.map(({ id }) => occupations.get(id)?.code);
    outcome.skipped.push(...unlinked(linked, title, filings).map((what) => `${file.path}  ${what}`));
  }
  if (outcome.edits.length > 0) return outcome;
  throw new ImportError('No role asks for filings.', {
    expected: 'a title under titles.h1b of a salary.md, and occupations of SOC 2018 in the profile.md beside it',
    todo: `name one of the titles of the file: ${[...filings.titles.keys()].join(', ')}`,
  });
}

/**
 * The two codes with the most filings of a title, as far as the role has no such occupation: what is said of a title
 * names two, and should not pass over one.
 */
function unlinked(linked: readonly (string | undefined)[], title: string, { titles }: Filings): string[] {
  const { total = 0, codes = new Map<string, number>() } = titles.get(title) ?? {};
  return [...codes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .filter(([code, many]) => !linked.includes(code) && many >= total / 20)
    .map(([code, many]) => `${code} takes ${many} of the ${total} filings and is no occupation of the role`);
}

function filingsEdit(file: ContentFile, index: number, code: string, title: string, { years, titles }: Filings): Edit {
  const group = titles.get(title);
  if (!group) {
    throw new ImportError(`The file counts no title “${title}”, which ${file.id}/salary.md names under titles.h1b.`, {
      expected: `one of ${[...titles.keys()].join(', ')}`,
      todo: `did you mean “${levenshtein.closest(title, [...titles.keys()])}”? Write it exactly as the file prints it`,
    });
  }
  const [from, to] = years;
  return {
    file,
    at: ['occupations', index, 'filings'],
    figure: `filings.${code}`,
    entry: {
      count: group.codes.get(code) ?? 0,
      of: group.total,
      period: `FY${from}–FY${to}`,
      source: `h1b-titles-fy${from}-${to}`,
      locator: `${title} × ${code}`,
      by: 'import h1b',
    },
  };
}

async function readFilings(path: string): Promise<Filings> {
  const table = await readCsv(path);
  const rows = selectColumns(table, { title: 'title', code: 'soc_code', count: counted, total: 'title_total' });
  const [, from = '', to = ''] = table.columns.map((name) => counted.exec(name)).find((match) => match) ?? [];
  const titles: Filings['titles'] = new Map();
  for (const [title, group] of Map.groupBy(rows, (row) => String(row.title))) {
    const where = `${table.where}, ${title}`;
    titles.set(title, {
      total: numberIn(group[0]?.total ?? null, where) ?? 0,
      codes: new Map(group.map((row) => [String(row.code), numberIn(row.count, where) ?? 0])),
    });
  }
  return { years: [from, to], titles };
}

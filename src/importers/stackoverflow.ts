import { basename } from 'node:path';
import type { PayBand } from '../schema/pay.ts';
import type { Content, ContentFile } from './content.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import { payEdit } from './pay-edit.ts';
import { medianInterval } from './statistics/median-interval.ts';
import { everyFifthPercentile } from './statistics/percentiles.ts';
import { ascending, fewestValues, summarise } from './statistics/summarise.ts';
import { numberIn } from './tables/cell-values.ts';
import { readCsv } from './tables/read-csv.ts';
import { selectColumns } from './tables/table.ts';

const columns = { salary: 'salary', country: 'Country', role: 'PrimaryRole' } as const;
const country = 'United States of America';

interface Survey {
  /** Year of the survey, from the file’s name. */
  year: string;
  /** Total yearly pay in US dollars of respondents in the United States, by role as answered. */
  pay: Map<string, number[]>;
}

/**
 * Self-reported total pay from the pay subset of the Stack Overflow Developer Survey, so2025_pay_subset.csv: US dollars a
 * year before tax, respondents in the United States; full-time and part-time are not told apart.
 */
export const stackoverflow: Importer = {
  name: 'stackoverflow',
  description: 'Stack Overflow survey: so<year>_pay_subset.csv[.gz] → pay of content/roles/*/salary.md',
  files: /(^|\/)so\d{4}_pay_subset\.csv(\.gz)?$/,
  async read(path) {
    const survey = await readSurvey(path);
    return {
      found: `Stack Overflow survey ${survey.year}, ${survey.pay.size} roles in the United States`,
      apply: (content) => apply(survey, content),
    };
  },
};

async function apply(survey: Survey, content: Content): Promise<Outcome> {
  const outcome: Outcome = { edits: [], skipped: [] };
  for (const file of await content.files('salary')) {
    const role = file.data.titles.stackoverflow;
    const values = ascending(survey.pay.get(role ?? '') ?? []);
    if (role !== undefined && values.length >= fewestValues) {
      outcome.edits.push(payEdit(file, 'pay', band(file, role, values, survey)));
    } else {
      const reason =
        role === undefined ? 'names no answer under titles.stackoverflow' : `“${role}” has ${values.length} answers`;
      outcome.skipped.push(`${file.path}  ${reason}`);
    }
  }
  if (outcome.edits.length > 0) return outcome;
  throw new ImportError(`No role has ${fewestValues} answers in this file.`, {
    expected: `one of these under titles.stackoverflow: ${[...survey.pay.keys()].sort().join(' | ')}`,
    todo: 'write the answer exactly as the survey prints it',
  });
}

function band(file: ContentFile<'salary'>, role: string, values: number[], survey: Survey): PayBand {
  return {
    place: 'us',
    level: 'all',
    measure: 'total',
    statistic: 'percentiles',
    scope: 'all',
    taxed: 'gross',
    currency: 'USD',
    per: 'year',
    ...summarise(values),
    countOf: 'respondents',
    median95: medianInterval(values),
    quantiles: everyFifthPercentile(values),
    covers: file.data.titles.stackoverflowCovers,
    period: survey.year,
    source: `stackoverflow-${survey.year}`,
    locator: `PrimaryRole “${role}”, ${country}`,
    by: 'import stackoverflow',
  };
}

async function readSurvey(path: string): Promise<Survey> {
  const table = await readCsv(path);
  const rows = selectColumns(table, columns).filter((row) => row.country === country);
  const year = /so(\d{4})_/.exec(basename(path))?.[1];
  if (year === undefined) {
    throw new ImportError(`The name of ${path} does not say which year’s survey it is.`, {
      expected: 'a name such as so2025_pay_subset.csv or so2025_pay_subset.csv.gz',
      todo: 'put the year of the survey into the file’s name',
    });
  }
  const pay = new Map<string, number[]>();
  for (const [role, group] of Map.groupBy(rows, (row) => String(row.role))) {
    pay.set(
      role,
      group.flatMap((row) => numberIn(row.salary, `${table.where}, salary`) ?? []),
    );
  }
  return { year, pay };
}

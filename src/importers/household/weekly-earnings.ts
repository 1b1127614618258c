import type { Importer } from '../importer.ts';
import { readWorkbook } from '../tables/read-workbook.ts';
import { householdEdits } from './household-edits.ts';
import { readWeeklyEarnings } from './read-weekly-earnings.ts';

/**
 * Median weekly earnings by occupation from Table 39 of the Current Population Survey, the publisher’s workbook
 * cpsaat39.xlsx; only for occupations whose title is the survey’s own.
 */
export const weeklyEarnings: Importer = {
  name: 'weekly-earnings',
  description: 'CPS Table 39: cpsaat39.xlsx → household of content/occupations',
  files: /(^|\/)cpsaat39\.xlsx$/,
  async read(path) {
    const { year, rows, repeated } = readWeeklyEarnings(await readWorkbook(path), path);
    return {
      found: `Current Population Survey ${year}, Table 39, ${rows.size} categories`,
      apply: (content) =>
        householdEdits(content, 'weekly-earnings', ({ name }) => {
          const title = name.toLowerCase();
          const row = rows.get(title);
          if (!row)
            return repeated.has(title) ? `“${name}” stands twice in the table` : `the survey has no category “${name}”`;
          if (row.weekly === undefined || row.workers === undefined)
            return `“${name}” has no median: its group is too small`;
          return {
            weekly: row.weekly,
            weeklyWomen: row.weeklyWomen,
            weeklyMen: row.weeklyMen,
            count: row.workers,
            countOf: 'full-time-workers',
            period: year,
            source: `bls-cps-earnings-${year}`,
            locator: `Table 39, ${name}`,
          };
        }),
    };
  },
};

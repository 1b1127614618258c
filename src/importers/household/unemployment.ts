import type { Importer } from '../importer.ts';
import { readCsv } from '../tables/read-csv.ts';
import { householdEdits } from './household-edits.ts';
import { readUnemployment } from './read-unemployment.ts';

/**
 * Unemployment by occupation from Table 25b of the Current Population Survey as it was copied, a year in the file’s name;
 * only for occupations whose title is the survey’s own.
 */
export const unemployment: Importer = {
  name: 'unemployment',
  description: 'CPS Table 25b as copied: cps_<year>_unemployment_… .csv → household of content/occupations',
  files: /(^|\/)cps_\d{4}_unemployment_[^/]*\.csv$/,
  async read(path) {
    const year = /cps_(\d{4})_/.exec(path)?.[1] ?? '';
    const rows = readUnemployment(await readCsv(path));
    return {
      found: `Current Population Survey ${year}, Table 25b, ${rows.size} occupations of their own`,
      apply: (content) =>
        householdEdits(content, 'unemployment', ({ code = '' }) => {
          const row = rows.get(code);
          if (!row) return `the survey has no category of the title of ${code}`;
          if (row.rate === undefined || row.labourForce === undefined)
            return `${code} has no rate: its group is too small`;
          return {
            unemployment: row.rate,
            count: row.labourForce,
            countOf: 'labour-force',
            period: year,
            source: `bls-cps-unemployment-${year}`,
            locator: `Table 25b, ${row.title}`,
          };
        }),
    };
  },
};

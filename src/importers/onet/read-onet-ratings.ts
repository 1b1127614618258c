import { max } from 'd3-array';
import { numberIn } from '../tables/cell-values.ts';
import { readCsv } from '../tables/read-csv.ts';
import { type Cell, selectColumns } from '../tables/table.ts';

/** Skills of one occupation that are rated important, highest first. */
export interface SkillRatings {
  skills: { name: string; importance: number; level: number }[];
  /** Month of the ratings, such as 2025-08; the newest where they differ. */
  period: string;
}

const columns = {
  code: 'O*NET-SOC Code',
  name: 'Element Name',
  scale: 'Scale ID',
  value: 'Data Value',
  suppress: 'Recommend Suppress',
  irrelevant: 'Not Relevant',
  date: 'Date',
} as const;

type Row = Record<keyof typeof columns, Cell>;

/** The middle of the scale of importance, which runs from 1 to 5. */
const important = 3;

/** Skill ratings by O*NET-SOC code, without values that the publisher advises to suppress or marks as not relevant. */
export async function readOnetRatings(path: string): Promise<Map<string, SkillRatings>> {
  const rows = selectColumns(await readCsv(path), columns);
  const ratings = new Map<string, SkillRatings>();
  for (const [code, own] of Map.groupBy(rows, (row) => String(row.code))) {
    const usable = own.filter((row) => row.suppress !== 'Y' && row.irrelevant !== 'Y');
    const skills = [...Map.groupBy(usable, (row) => String(row.name))].flatMap(([name, pair]) => {
      const importance = valueOn('IM', pair);
      const level = valueOn('LV', pair);
      return importance === undefined || level === undefined || importance < important
        ? []
        : [{ name, importance, level }];
    });
    if (skills.length === 0) continue;
    skills.sort((a, b) => b.importance - a.importance || a.name.localeCompare(b.name, 'en'));
    ratings.set(code, {
      skills,
      period: max(usable, (row) => month(String(row.date))) ?? '',
    });
  }
  return ratings;
}

function valueOn(scale: 'IM' | 'LV', rows: readonly Row[]): number | undefined {
  const row = rows.find((one) => one.scale === scale);
  return row && numberIn(row.value, `${row.code}, ${row.name}`);
}

/** 08/2025 to 2025-08. */
function month(date: string): string {
  return date.replace(/^(\d{2})\/(\d{4})$/, '$2-$1');
}

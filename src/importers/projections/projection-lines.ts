import type { Occupation } from '../../schema/occupation.ts';
import type { Projection } from '../../schema/projection.ts';
import { titleKey } from '../occupations/same-title.ts';
import type { ProjectionEdition, ProjectionRow } from './edition.ts';

/** The lines that an edition holds for one occupation: its own row, and each line that joins it with others. */
export function projectionLines(occupation: Occupation, edition: ProjectionEdition): Projection[] {
  const own = ownRow(occupation, edition);
  const lines = own ? [{ ...figures(own), locator: locate(own) }] : [];
  const joined = (occupation.joined ?? []).flatMap(({ covers, system, sum, row }) => {
    if (system !== edition.system || edition.ownRowsOnly) return [];
    const parts = (sum ?? []).map((code) => edition.rows.get(code));
    if (parts.length > 0 && parts.every((part) => part !== undefined)) {
      const locator = `${sum?.join(' + ')}, sum of the ${parts.length === 2 ? 'two' : parts.length} rows`;
      return [{ ...addUp(parts), covers, locator }];
    }
    const single = row === undefined ? undefined : edition.rows.get(row);
    return single ? [{ ...figures(single), covers, locator: locate(single) }] : [];
  });
  return [...lines, ...joined].map(({ locator, ...line }) => ({
    span: edition.span,
    ...line,
    source: `bls-ep-${edition.span}`,
    locator,
    by: 'import projections',
  }));
}

/**
 * The row of an occupation in an edition, and what it is called there. The classifications of 2010 and 2018 use many codes
 * for something else, and no table between them is held: across them a row counts only where code and title agree, letter
 * by letter.
 */
export function ownRow<R extends { title: string }>(
  { code = '', name, system }: Pick<Occupation, 'code' | 'name' | 'system'>,
  edition: { system: ProjectionEdition['system']; rows: ReadonlyMap<string, R> },
): R | undefined {
  const row = isUnitedStates(system) ? edition.rows.get(code) : undefined;
  return row && (system === edition.system || titleKey(row.title) === titleKey(name)) ? row : undefined;
}

function isUnitedStates(system: Occupation['system']): boolean {
  return system === 'us-soc-2018' || system === 'us-soc-2010';
}

type Figures = Pick<Projection, 'employmentFrom' | 'employmentTo' | 'change' | 'percent' | 'openingsPerYear'>;

function figures({ from, to, change, percent, openings }: Omit<ProjectionRow, 'code'>): Figures {
  return {
    employmentFrom: jobs(from) || undefined,
    employmentTo: jobs(to) || undefined,
    change: jobs(change),
    percent,
    // Below fifty openings the publisher prints 0.0, which is not a count.
    openingsPerYear: jobs(openings) || undefined,
  };
}

/** Sums of published figures; percent from the sums, one decimal. A figure that one row lacks is lacking. */
function addUp(rows: readonly ProjectionRow[]): Figures {
  const total = (key: 'from' | 'to' | 'change' | 'openings') =>
    rows.reduce<number | undefined>((sum, row) => plus(sum, jobs(row[key])), 0);
  const from = total('from');
  const change = total('change');
  return {
    employmentFrom: from || undefined,
    employmentTo: total('to') || undefined,
    change,
    percent: from && change !== undefined ? Math.round((change / from) * 1000) / 10 : undefined,
    openingsPerYear: total('openings') || undefined,
  };
}

function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** Thousands with one decimal, as published, to jobs. */
function jobs(thousands: number | undefined): number | undefined {
  return thousands === undefined ? undefined : Math.round(thousands * 1000);
}

function locate({ code, title }: ProjectionRow): string {
  return `${code} ${title}`;
}

import type { GivenFields } from '../../schema/gives.ts';
import { type LineList, sharedFields } from '../../schema/lines.ts';
import type { Source } from '../../schema/source.ts';
import { locatorOf, type MadeLocator, type Names } from './locator.ts';

/** A line as it is written, valid by itself. */
export type Line = Readonly<Record<string, unknown>>;

/** What a source says of its lines. */
export type Giver = Pick<Source, 'importer' | 'gives'>;

/** A line made whole: the row that the site publishes, by the names of its schema. */
export interface WholeLine {
  row: Record<string, unknown>;
  /** Words of the source’s pattern that nothing stands for; empty where the locator is complete. */
  unfilled: MadeLocator['unfilled'];
  /** True where the line says the locator that the source’s pattern makes. */
  repeatsLocator: boolean;
}

/** Fields that a row calls otherwise than its line, and how many of the row’s units are one of the line’s. */
const inThousands = {
  from: 'employmentFrom',
  to: 'employmentTo',
  change: 'change',
  openings: 'openingsPerYear',
} as const;

/**
 * Makes a line whole: what its source gives for the list, and over it what the line says itself. Employment is counted
 * in jobs from here on, and `by` names the importer that writes the lines of the source.
 *
 * @param giver The source; undefined where nothing is known of it, so that the line stands alone.
 * @param names What stands for the words of the source’s pattern, as far as the line itself does not say it.
 */
export function wholeLine(list: LineList, line: Line, giver: Giver | undefined, names: Names): WholeLine {
  const { locator: pattern, words, by: given, unit: _unit, ...shared }: GivenFields = giver?.gives?.[list] ?? {};
  const { because: _because, by: typed, ...own } = line;
  const row: Record<string, unknown> = { ...shared, ...own };
  // What is counted says nothing where no count is published.
  if (own.count === undefined && own.countOf === undefined) delete row.countOf;
  const made = pattern === undefined ? undefined : locatorOf(pattern, { ...names, ...namesIn(row) }, words);
  if (made && own.locator === undefined) row.locator = made.locator;
  const byHand = typed === 'hand' || given === 'hand' || giver?.importer === undefined;
  if (!byHand && row.source !== undefined) row.by = `import ${giver.importer}`;
  return {
    row: list === 'projections' ? inJobs(row) : row,
    unfilled: own.locator === undefined ? (made?.unfilled ?? []) : [],
    repeatsLocator: made !== undefined && own.locator === made.locator,
  };
}

/** The key of a line that gives a field of its row. */
export function keyInLine(list: LineList, field: string): string {
  if (list !== 'projections') return field;
  return Object.entries(inThousands).find(([, name]) => name === field)?.[0] ?? field;
}

/** What a source gives for a list and its lines need not repeat, field by field. */
export function givenTo(list: LineList, giver: Giver | undefined): [field: string, value: unknown][] {
  const given = giver?.gives?.[list] ?? {};
  return sharedFields[list].flatMap((field) => (given[field] === undefined ? [] : [[field, given[field]]]));
}

/** What a row itself says of the words of a pattern. */
export function namesIn({ level, measure, title, span }: Record<string, unknown>): Names {
  const [, from, century, end] = /^((\d{2})\d{2})-(\d{2})$/.exec(String(span)) ?? [];
  return Object.fromEntries(
    Object.entries({ level, measure, title, from, to: from && `${century}${end}` }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

function inJobs(row: Record<string, unknown>): Record<string, unknown> {
  const { from, to, change, openings, ...others } = row;
  const jobs = Object.fromEntries(
    Object.entries({ from, to, change, openings }).flatMap(([key, value]) =>
      typeof value === 'number' ? [[inThousands[key as keyof typeof inThousands], Math.round(value * 1000)]] : [],
    ),
  ) as Record<string, number>;
  const { employmentFrom, employmentTo } = jobs;
  if (jobs.change === undefined && employmentFrom !== undefined && employmentTo !== undefined) {
    jobs.change = employmentTo - employmentFrom;
  }
  return { ...others, ...jobs };
}

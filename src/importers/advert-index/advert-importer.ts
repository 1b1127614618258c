import type { PayBand } from '../../schema/pay.ts';
import type { Content, ContentFile } from '../content.ts';
import type { Edit } from '../front-matter/edit.ts';
import { ImportError } from '../import-error.ts';
import type { Importer, Outcome } from '../importer.ts';
import { payEdit } from '../pay-edit.ts';
import { medianInterval } from '../statistics/median-interval.ts';
import { everyFifthPercentile } from '../statistics/percentiles.ts';
import { ascending, fewestValues, summarise } from '../statistics/summarise.ts';
import { type Advert, distinctAdverts, midpoint, oncePerRange, pairAdverts } from './adverts.ts';
import { compareAdverts, type RoleAdverts, type SingleLevel } from './compare-adverts.ts';
import { type AdvertIndex, type Board, readAdvertIndex } from './read-advert-index.ts';

/** Levels of pay and the index’s labels for them. */
const labels = { all: undefined, entry: 'EN', mid: 'MI', senior: 'SE', executive: 'EX' } as const;
type Level = keyof typeof labels;
const singleLevels: SingleLevel[] = ['entry', 'mid', 'senior', 'executive'];

/**
 * Advertised base pay from the salary index of one job board of foorilla: US dollars a year before tax, full-time jobs in
 * the United States. From a raw snapshot the values are the midpoints of distinct ads; from the de-duplicated file, in
 * which the two ends of a range can no longer be put together, they are the distinct values themselves, and no pairs are set beside each other.
 */
export function advertImporter(board: Board, description: string): Importer {
  return {
    name: board,
    description,
    // The files of all boards are named alike; their folder tells the board.
    files: new RegExp(`(^|/)${board}[^/]*/salaries_\\d{4}[^/]*\\.csv(\\.gz)?$`),
    async read(path) {
      const index = await readAdvertIndex(path, board);
      return {
        found: `${board} index, ${index.rows.length} rows, ${index.raw ? 'raw' : 'de-duplicated'}; year ${index.year} is used`,
        apply: (content) => apply(index, content),
      };
    },
  };
}

async function apply(index: AdvertIndex, content: Content): Promise<Outcome> {
  const adverts = comparable(index);
  const outcome: Outcome = { edits: [], skipped: [] };
  const files = await content.files('salary');
  const roles: RoleAdverts[] = [];
  for (const file of files) {
    const titles = file.data.titles[index.board] ?? [];
    const wanted = new Set(titles.map(normalise));
    const own = adverts.filter(({ title }) => wanted.has(normalise(title)));
    if (own.length < fewestValues) {
      const reason =
        titles.length === 0 ? `names no titles under titles.${index.board}` : `has ${own.length} ${unit(index)}`;
      outcome.skipped.push(`${file.path}  ${reason} in ${index.year}`);
      continue;
    }
    outcome.edits.push(...bands(own, titles, index).map((band) => payEdit(file, 'pay', band)));
    if (!index.raw) continue;
    outcome.edits.push(remoteEdit(file, own, titles, index));
    roles.push({ role: file.id, all: own, levels: comparableLevels(file, own, index) });
  }
  if (outcome.edits.length > 0) {
    if (!index.raw) return outcome;
    const table = await content.table('pairRow', index.source);
    const rows = compareAdverts(roles, index.source);
    return rows.length > 0 || table.text !== '' ? { ...outcome, tables: [{ table, rows }] } : outcome;
  }
  throw new ImportError(`No role has ${fewestValues} ${unit(index)} of ${index.year} in this file.`, {
    expected: `job titles of the index under titles.${index.board} of content/roles/*/salary.md`,
    todo: 'add the titles as the index prints them',
  });
}

/** Ads, or single values, that may stand together: full-time, in the United States, in US dollars, of one year. */
function comparable({ rows, raw, year }: AdvertIndex): Advert[] {
  const all = raw ? pairAdverts(rows) : rows.map(({ salary, ...row }) => ({ ...row, low: salary, high: salary }));
  const filtered = all.filter(
    (advert) =>
      advert.year === year &&
      advert.employment === 'FT' &&
      advert.location === 'US' &&
      advert.residence === 'US' &&
      // Many rows of other countries carry “USD” for any dollar; the reverse mistake is left out here as well.
      advert.currency === 'USD',
  );
  return distinctAdverts(filtered);
}

function bands(adverts: readonly Advert[], titles: readonly string[], index: AdvertIndex): PayBand[] {
  return (Object.keys(labels) as Level[]).flatMap((level): PayBand[] => {
    const label = labels[level];
    const own = adverts.filter(({ experience }) => label === undefined || experience === label);
    if (own.length < fewestValues) return [];
    const values = ascending(own.map(midpoint));
    const once = ascending(oncePerRange(own).map(midpoint));
    return [
      {
        place: 'us',
        level,
        measure: 'advertised-base',
        statistic: index.raw ? 'midpoints-distinct-adverts' : 'distinct-values',
        scope: 'full-time',
        taxed: 'gross',
        currency: 'USD',
        per: 'year',
        ...summarise(values),
        countOf: index.raw ? 'adverts' : 'values',
        ...(index.raw && { median95: medianInterval(once), quantiles: everyFifthPercentile(values) }),
        period: index.year,
        source: index.source,
        locator: locate(titles, index, label === undefined ? 'all levels' : `experience level ${label}`),
        by: `import ${index.board}`,
      },
    ];
  });
}

/** A role’s ads by level, without the levels whose row the content says not to compare. */
function comparableLevels(
  file: ContentFile<'salary'>,
  adverts: readonly Advert[],
  index: AdvertIndex,
): RoleAdverts['levels'] {
  const barred = new Set(
    file.data.pay
      .filter(({ source, notCompared }) => source === index.source && notCompared !== undefined)
      .map(({ level }) => level),
  );
  return new Map(
    singleLevels
      .filter((level) => !barred.has(level))
      .map((level) => [level, adverts.filter(({ experience }) => experience === labels[level])]),
  );
}

function remoteEdit(
  file: ContentFile<'salary'>,
  adverts: readonly Advert[],
  titles: readonly string[],
  index: AdvertIndex,
): Edit {
  const remote = adverts.filter(({ remoteRatio }) => remoteRatio === '100').length;
  return {
    file,
    at: ['remote'],
    figure: `remote.${index.year}`,
    entry: {
      percent: Math.round((remote / adverts.length) * 1000) / 10,
      count: remote,
      of: adverts.length,
      period: index.year,
      source: index.source,
      locator: locate(titles, index, 'all levels, remote_ratio 100'),
      by: `import ${index.board}`,
    },
    list: {
      identity: ['period', 'source'],
      order: (a, b) => String(b.period).localeCompare(String(a.period)),
    },
  };
}

function locate([first, ...others]: readonly string[], { year }: AdvertIndex, level: string): string {
  const more = others.length === 0 ? '' : ` and ${others.length} more title${others.length === 1 ? '' : 's'}`;
  return `${first}${more}, US, full-time, ${year}, ${level}`;
}

function unit({ raw }: AdvertIndex): string {
  return raw ? 'distinct ads' : 'distinct values';
}

function normalise(title: string): string {
  return title.trim().toLowerCase();
}

import type { LineList } from '../../schema/lines.ts';
import { locatorOf, type Names } from './locator.ts';
import { type Giver, givenTo, type Line, namesIn } from './whole-line.ts';

/** What most lines hold, in the order in which they are written; other fields follow it as they come. */
const order = [
  ...['source', 'name', 'kind', 'level', 'title', 'scope', 'rating', 'span', 'place', 'measure', 'statistic'],
  ...['population', 'taxed', 'currency', 'per', 'from', 'to', 'change', 'percent', 'percentStated', 'openings'],
  ...[
    'exits',
    'transfers',
    'zone',
    'unemployment',
    'weekly',
    'weeklyWomen',
    'weeklyMen',
    'value',
    'category',
    'p10',
    'p25',
    'median',
    'p75',
    'p90',
    'mean',
    'rse',
  ],
  ...['count', 'of', 'countOf', 'hourly', 'median95', 'quantiles'],
  ...['period', 'covers', 'retrieval'],
];
/** What stands behind the figures; lists of items close their block. */
const last = ['locator', 'by', 'override', 'confirmed', 'notCompared', 'because', 'editorial'];

/**
 * The line that says a row: the inverse of `wholeLine`. It leaves out what the source gives, the level that stands for
 * all, the count’s unit and the locator where they follow, and counts employment in thousands.
 *
 * @param names What stands for the words of the source’s pattern, as far as the row does not say it.
 */
export function writtenLine(list: LineList, row: Line, giver: Giver | undefined, names: Names): Line {
  const { by, locator, level, ...figures } = row;
  const given = new Map(givenTo(list, giver));
  const own = Object.fromEntries(
    Object.entries(list === 'projections' ? inThousands(figures) : figures).filter(
      ([field, value]) => value !== undefined && given.get(field) !== value,
    ),
  );
  const { locator: pattern, words, by: typed } = giver?.gives?.[list] ?? {};
  const made =
    pattern === undefined
      ? undefined
      : locatorOf(pattern, { ...names, ...namesIn({ ...Object.fromEntries(given), ...row }) }, words).locator;
  const levelFollows = level === undefined || (level === 'all' && (list === 'wages' || list === 'pay'));
  const imported = giver?.importer !== undefined && typed !== 'hand' && row.source !== undefined;
  return inOrder({
    ...own,
    ...(!levelFollows && { level }),
    ...(locator !== undefined && locator !== made && { locator }),
    ...(by === undefined && imported && { by: 'hand' }),
  });
}

/** A line with its keys in the order in which lines are written. */
export function inOrder(line: Line): Line {
  const place = (key: string) => {
    const at = order.indexOf(key);
    if (at !== -1) return at;
    return last.includes(key) ? order.length + 1 + last.indexOf(key) : order.length;
  };
  return Object.fromEntries(Object.entries(line).sort(([a], [b]) => place(a) - place(b)));
}

function inThousands(row: Line): Line {
  const { employmentFrom, employmentTo, change, openingsPerYear, ...others } = row;
  const [from, to, changed, openings] = [employmentFrom, employmentTo, change, openingsPerYear].map((jobs) =>
    typeof jobs === 'number' ? jobs / 1000 : undefined,
  );
  const follows = Number(employmentTo) - Number(employmentFrom) === change;
  return { ...others, from, to, change: follows ? undefined : changed, openings };
}

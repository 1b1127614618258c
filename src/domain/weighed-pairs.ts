import type { Entry, Kind } from '../schema/collections.ts';
import type { GroupTable, RowData } from '../schema/table/tables.ts';
import type { WeighedPair } from '../schema/table/weighed-pair.ts';
import type { PairReason } from '../schema/vocabulary.ts';

/** How many careers with most openings are weighed against each other. */
const mostOpenings = 60;

/**
 * The pairs that people weigh, by what publishers call close and by how many jobs are open: every row of content/pairs.csv,
 * sorted. Pairs of two roles that editors wrote about are not among them, for these all have pages.
 *
 * @param editors Rows that were chosen by hand. They stay as they are, in front of any other reason.
 */
export function weighedPairs(
  { entries, groupTables }: { entries: readonly Entry[]; groupTables: readonly GroupTable[] },
  editors: readonly WeighedPair[],
): WeighedPair[] {
  const careers = careersOf(entries);
  const pairs = new Map(editors.map((row) => [keyOf(row), row]));
  const add = (a: string | undefined, b: string | undefined, reason: PairReason) => {
    if (!a || !b || a === b || (careers.written.has(a) && careers.written.has(b))) return;
    const row = { first: a < b ? a : b, second: a < b ? b : a, reason };
    if (!pairs.has(keyOf(row))) pairs.set(keyOf(row), row);
  };
  for (const { occupation, related, tier } of relatedRows(groupTables)) {
    if (tier?.startsWith('primary'))
      add(careers.ofOccupation.get(occupation), careers.ofOccupation.get(related), 'related');
  }
  for (const { occupation, related, tier } of relatedRows(groupTables)) {
    if (tier === undefined) add(careers.ofOccupation.get(occupation), careers.ofOccupation.get(related), 'similar');
  }
  const busiest = [...careers.openings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostOpenings);
  for (const [a] of busiest) for (const [b] of busiest) add(a, b, 'most-openings');
  return [...pairs.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

interface Careers {
  /** Careers that editors wrote about. */
  written: ReadonlySet<string>;
  /** The career that a category is. */
  ofOccupation: ReadonlyMap<string, string>;
  /** Openings a year in thousands, by career, in its newest projection. */
  openings: ReadonlyMap<string, number>;
}

function careersOf(entries: readonly Entry[]): Careers {
  const of = <K extends Kind>(kind: K) => entries.filter((entry): entry is Entry<K> => entry.kind === kind);
  const ofOccupation = new Map<string, string>();
  for (const { id, data } of of('occupation')) if (data.id) ofOccupation.set(id, data.id);
  for (const { id, data } of of('profile')) {
    for (const link of data.occupations) if (link.fit === 'exact') ofOccupation.set(link.id, id);
  }
  const openings = new Map<string, number>();
  for (const { id, data } of of('occupation')) {
    const career = ofOccupation.get(id);
    const newest = data.projections.filter(({ covers }) => !covers).sort((a, b) => (a.span < b.span ? 1 : -1))[0];
    if (career && newest?.openingsPerYear !== undefined) openings.set(career, newest.openingsPerYear);
  }
  return { written: new Set(of('profile').map(({ id }) => id)), ofOccupation, openings };
}

function relatedRows(tables: readonly GroupTable[]): RowData['related'][] {
  return tables.flatMap(({ group, rows }) => (group === 'related' ? (rows as RowData['related'][]) : []));
}

function keyOf({ first, second }: Pick<WeighedPair, 'first' | 'second'>): string {
  return `${first} ${second}`;
}

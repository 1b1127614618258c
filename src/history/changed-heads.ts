import { period } from '../domain/format.ts';
import type { Entry } from '../schema/collections.ts';
import { homeCountry } from '../schema/home-country.ts';
import type { PayBand } from '../schema/pay.ts';
import type { ContentDiff } from '../schema/published/content-diff.ts';

/**
 * Occupations whose newest line of official pay in the home country is of another period, source or kind than before;
 * those that change alike together.
 */
export function changedHeads(before: readonly Entry[], after: readonly Entry[]): ContentDiff['heads'] {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const changed = after.flatMap((entry) => {
    const was = basisOf(old.get(entry.path));
    const now = basisOf(entry);
    return was !== undefined && now !== undefined && was !== now ? [{ old: was, new: now, id: entry.id }] : [];
  });
  return [...Map.groupBy(changed, (head) => `${head.old}|${head.new}`).values()].flatMap((heads) => {
    const [first] = heads;
    return first ? [{ old: first.old, new: first.new, careers: heads.length, first: first.id }] : [];
  });
}

/** “May 2025, bls-oews-2025” and, where they are not the usual ones, its unit, tax, scope and statistic. */
function basisOf(entry: Entry | undefined): string | undefined {
  if (entry?.kind !== 'occupation') return undefined;
  const { wages } = entry.data as Entry<'occupation'>['data'];
  const newest = wages
    .filter((line) => line.place === homeCountry && line.level === 'all' && !line.covers && !line.notCompared)
    .reduce<PayBand | undefined>((latest, line) => (latest && latest.period >= line.period ? latest : line), undefined);
  if (!newest) return 'no line of pay';
  const { measure, scope, statistic, taxed, currency, per, median } = newest;
  const usual = median === undefined ? 'its mean' : 'its median';
  const unusual = [
    measure === 'wage' ? '' : measure,
    scope === 'all' ? '' : scope,
    statistic === 'percentiles' ? '' : statistic,
    taxed === 'gross' ? '' : taxed,
    per === 'year' ? '' : `by the ${per}`,
    currency === 'USD' ? '' : currency,
  ].filter((word) => word !== '');
  return [period(newest.period), newest.source, usual, ...unusual].join(', ');
}

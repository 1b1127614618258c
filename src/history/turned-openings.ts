import { readWages, wageForm } from '../checker/wage-files.ts';
import { directionOf } from '../domain/compare/how-sure.ts';
import { type Estimate, ratioOfMedians } from '../domain/compare/ratio-of-medians.ts';
import { parseAmount } from '../domain/format.ts';
import { medianErrorShare } from '../domain/median-error.ts';
import { placesByKind } from '../domain/places/place.ts';
import { type Opening, type PlacesFinding, placesFinding } from '../domain/places/places-finding.ts';
import type { WageColumns } from '../domain/places/wage-columns.ts';
import { homeCountry } from '../schema/home-country.ts';
import type { ContentDiff } from '../schema/published/content-diff.ts';
import { wagePath } from '../schema/table/tables.ts';
import { careersOfOccupations } from './career-ids.ts';
import { entriesOf } from './content-parts.ts';
import type { ContentState } from './content-state.ts';

const words: Record<Opening, string> = {
  'too-few': 'too few places',
  turns: 'it turns',
  holds: 'it holds',
  'mostly-no-difference': 'mostly no clear difference',
  'mostly-holds': 'it mostly holds',
  depends: 'it depends',
};

/**
 * Pairs with a page whose line on places opens otherwise than before, or names another career as ahead.
 *
 * @param occupations Those whose pay by place changed: the pairs of others stay as they are.
 */
export function turnedOpenings(
  before: ContentState,
  after: ContentState,
  occupations: ReadonlySet<string>,
): ContentDiff['openings'] {
  if (occupations.size === 0) return [];
  const [old, now] = [findings(before), findings(after)];
  const careers = careersOfOccupations(after.entries);
  const changed = new Set([...occupations].flatMap((id) => careers.get(id) ?? []));
  return pairsOf(after).flatMap(([first, second]) => {
    if (!changed.has(first) && !changed.has(second)) return [];
    const [was, is] = [old(first, second), now(first, second)];
    if (!was || !is || (was.opening === is.opening && was.ahead === is.ahead)) return [];
    const said = (finding: PlacesFinding) => inWords(finding, { first, second });
    return [{ pair: `${first}-vs-${second}`, old: said(was), new: said(is) }];
  });
}

function inWords({ opening, ahead, metro }: PlacesFinding, pair: Record<'first' | 'second', string>): string {
  const counted = ahead ? `, ${pair[ahead]} ahead in ${metro.more[ahead]} of ${metro.both} metropolitan areas` : '';
  return `${words[opening]}${counted}`;
}

/** Every two written roles, and the pairs that are listed; ids in order. */
function pairsOf({ entries, weighedPairs }: ContentState): [string, string][] {
  const roles = entriesOf({ entries }, 'profile')
    .map(({ id }) => id)
    .sort();
  return [
    ...roles.flatMap((a, index) => roles.slice(index + 1).map((b): [string, string] => [a, b])),
    ...weighedPairs.map(({ first, second }): [string, string] => [first, second]),
  ];
}

interface OfCareer {
  columns: WageColumns;
  national: Estimate;
}

/** The finding of a pair in one state; undefined where a side has no pay by place or no national median. */
function findings(state: ContentState): (first: string, second: string) => PlacesFinding | undefined {
  const source = entriesOf(state, 'source').find(({ data }) => data.fills?.folder === 'places');
  const form = wageForm('places', state, source?.data);
  const byKind = placesByKind(state.areas);
  const occupations = new Map([...careersOfOccupations(state.entries)].map(([id, career]) => [career, id]));
  const wages = new Map(entriesOf(state, 'occupation').map(({ id, data }) => [id, data.wages]));
  const held = new Map<string, OfCareer | undefined>();
  const read = (career: string): OfCareer | undefined => {
    const id = occupations.get(career) ?? '';
    const text = state.tables.get(`content/${wagePath('places', id)}`);
    const national = nationalMedian(wages.get(id) ?? []);
    const columns = text === undefined || !national ? undefined : readWages(Buffer.from(text), form);
    return columns && national && { columns, national };
  };
  const of = (career: string) => {
    if (!held.has(career)) held.set(career, read(career));
    return held.get(career);
  };
  return (a, b) => {
    const [first, second] = [of(a), of(b)];
    if (!first || !second || occupations.get(a) === occupations.get(b)) return undefined;
    const direction = directionOf(ratioOfMedians(first.national, second.national));
    return placesFinding(first.columns, second.columns, byKind, direction);
  };
}

type Wages = ReturnType<typeof entriesOf<'occupation'>>[number]['data']['wages'];

/** The newest median of the country with its interval, as pages compare it. */
function nationalMedian(wages: Wages): Estimate | undefined {
  const [newest] = wages
    .filter(({ place, median }) => place === homeCountry && median !== undefined)
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
  if (newest?.median === undefined) return undefined;
  const { value: median, capped } = parseAmount(newest.median);
  if (capped || newest.rse === undefined) return { median };
  const half = medianErrorShare(newest.rse) * median;
  return { median, interval: [median - half, median + half] };
}

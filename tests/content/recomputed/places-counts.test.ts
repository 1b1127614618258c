import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/checker/read-table.ts';
import { wageForm, wagesOf } from '../../../src/checker/wage-files.ts';
import { countPlaces, type PlaceCount } from '../../../src/domain/places/count-places.ts';
import { placesByKind } from '../../../src/domain/places/place.ts';
import { placesFinding } from '../../../src/domain/places/places-finding.ts';
import { sharedIndustries } from '../../../src/domain/places/shared-industries.ts';
import type { WageColumns } from '../../../src/domain/places/wage-columns.ts';
import { withinPlaces } from '../../../src/domain/places/within-places.ts';

/*
 * Counts of two hundred random pairs, and of some that the texts name, made by other code from the publisher’s tables:
 * tests/fixtures/places-counts.json. The content must give the same.
 */

type Counts = [number, number, number, number, number, number, number, number];

interface Recount {
  first: string;
  second: string;
  country: -1 | 0 | 1 | null;
  metro: Counts;
  state: Counts;
  territory: Counts;
  nonmetro: Counts;
  industry: Counts;
  ahead: -1 | 0 | 1;
  opening: string;
  within?: { areas: number; log: number };
  people?: number;
}

const { pairs } = JSON.parse(readFileSync('tests/fixtures/places-counts.json', 'utf8')) as { pairs: Recount[] };

const rowsOf = <K extends 'area' | 'industry'>(kind: K, path: string) =>
  readTable(kind, readFileSync(path, 'utf8'), path).table.rows.map(({ data }) => data);
const areas = rowsOf('area', 'content/tables/areas.csv');
const industries = rowsOf('industry', 'content/tables/industries.csv');
const cap = { value: 239_200, valuePerHour: 115, note: '#' };
const placesOf = wagesOf('content', 'places', wageForm('places', { areas, industries }, { cap }));
const industriesOf = wagesOf('content', 'industries', wageForm('industries', { areas, industries }, { cap }));
const kinds = placesByKind(areas);

function columns(read: (occupation: string) => WageColumns | undefined, occupation: string): WageColumns {
  const found = read(occupation);
  if (!found) throw new Error(`No table of ${occupation}.`);
  return found;
}

const asCounts = ({ both, more, clear, bound, undecided }: PlaceCount): Counts => [
  both,
  more.first,
  more.second,
  clear.first,
  clear.second,
  bound.first,
  bound.second,
  undecided,
];

test('there are two hundred random pairs and more', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  expect(new Set(pairs.map(({ opening }) => opening))).toEqual(
    new Set(['too-few', 'turns', 'holds', 'mostly-no-difference', 'mostly-holds', 'depends']),
  );
});

describe.each(pairs)('$first and $second', (pair) => {
  const [first, second] = [columns(placesOf, pair.first), columns(placesOf, pair.second)];

  test('counts, finding and difference within an area are those of other code', () => {
    for (const kind of ['metro', 'state', 'territory', 'nonmetro'] as const)
      expect(asCounts(countPlaces(first, second, kinds[kind])), kind).toEqual(pair[kind]);
    const finding = placesFinding(first, second, kinds, pair.country ?? undefined);
    expect(finding.opening).toBe(pair.opening);
    expect(finding.ahead).toBe(({ '-1': 'second', 0: undefined, 1: 'first' } as const)[pair.ahead]);
    if (pair.people === undefined) expect(finding.peopleWhereAhead).toBeUndefined();
    else expect(finding.peopleWhereAhead).toBeCloseTo(pair.people, 9);
    const within = withinPlaces(first, second, kinds.metro);
    expect(within?.places).toBe(pair.within?.areas);
    if (pair.within) expect(within?.log).toBeCloseTo(pair.within.log, 9);
  });

  test('and so are those of industries of three digits', () => {
    const [a, b] = [columns(industriesOf, pair.first), columns(industriesOf, pair.second)];
    expect(asCounts(sharedIndustries(a, b, industries).count)).toEqual(pair.industry);
  });
});

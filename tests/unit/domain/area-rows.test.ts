import { expect, test } from 'vitest';
import { groupOfArea, placeRowsOf } from '../../../src/domain/area-rows.ts';
import { capped, withheld } from '../../../src/domain/places/wage-columns.ts';
import type { Area } from '../../../src/schema/table/area.ts';
import { columns } from './places/columns.ts';

const areas = ['CA', 'TX', 'NV', 'OR', 'WA', 'UT'].map(
  (code): Area => ({ id: `us-${code.toLowerCase()}`, name: code, kind: 'state', country: 'us', code }),
);

test('rows by place stand on the lines of their table; what is no number is left out', () => {
  const career = columns([
    { employment: 10, median: 50_000 },
    {},
    { employment: 20, median: withheld },
    { employment: withheld, median: capped },
    { employment: withheld, median: 60_000 },
    { employment: 30, median: 70_000 },
  ]);
  const owner = { kind: 'occupation', id: 'us-soc-15-1252', name: 'Developers', plural: 'developers' } as never;
  const of = { source: { id: 'wages-2025' } as never, period: '2025-05', code: '15-1252' };
  const rows = placeRowsOf(owner, career, areas, new Set([0, 1, 2, 3, 4]), of);
  expect(rows.map(({ area, written, employment, values }) => [area.code, written.line, employment, values])).toEqual([
    ['CA', 2, 10, { median: 50_000 }],
    ['NV', 3, 20, {}],
    ['WA', 5, undefined, { median: 60_000 }],
  ]);
  expect(rows[0]).toMatchObject({
    id: 'us-soc-15-1252/area-wage.us-ca.2025-05.wages-2025',
    locator: '15-1252 × CA',
    written: { path: 'content/places/us-soc-15-1252.csv' },
  });
});

test('territories are listed with states, areas outside of cities with cities', () => {
  expect((['state', 'territory', 'metro', 'nonmetro'] as const).map((kind) => groupOfArea({ kind }))).toEqual([
    'state',
    'state',
    'metro',
    'metro',
  ]);
});

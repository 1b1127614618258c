import { expect, test } from 'vitest';
import type { Series, Source } from '../../../../src/domain/dataset.ts';
import { priceLevels } from '../../../../src/domain/places/price-levels.ts';

const source = (id: string) => ({ id }) as Source;
const levels = (
  id: string,
  of: [place: string, period: string, value: number][],
  kind: Series['kind'] = 'price-level',
) =>
  ({
    kind,
    source: source(id),
    points: of.map(([place, period, value]) => ({ place, name: place, period, value, locator: '', written: {} })),
  }) as Series;
const places = [{ id: 'us-tx' }, { id: 'us-pr' }, { id: 'us-metro-12420' }];

test('each place has the newest level that is held of it, from the source of its kind; others have none', () => {
  const series = [
    levels('states', [
      ['us-tx', '2024', 97],
      ['us-tx', '2023', 96],
    ]),
    levels('rates', [['us-pr', '2024', 5]], 'exchange-rate'),
    levels('areas', [['us-metro-12420', '2024', 98.6]]),
  ];
  expect(priceLevels(series, places)).toEqual([
    { level: 97, period: '2024', source: source('states') },
    undefined,
    { level: 98.6, period: '2024', source: source('areas') },
  ]);
});

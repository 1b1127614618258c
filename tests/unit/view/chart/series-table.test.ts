import { expect, test } from 'vitest';
import { seriesTable } from '../../../../src/view/chart/series-table.ts';
import { world } from '../../dataset-fixture.ts';

const row = (place: string, period: string, value: number) =>
  ({ series: 'price-level', place, period, value, locator: `${place} ${period}` }) as const;

function tableOf(...rows: ReturnType<typeof row>[]) {
  const [series] = world({ seriesTables: { 'ads-2024': rows } }).series;
  if (!series) throw new Error('no series');
  return seriesTable(series);
}

test('one place is a column of periods, newest first', () => {
  expect(tableOf(row('us', '2023', 1000.25), row('us', '2024', 99))).toMatchObject({
    head: 'Period',
    columns: ['United States'],
    rows: [
      { label: '2024', cells: ['99'] },
      { label: '2023', cells: ['1,000.25'] },
    ],
  });
});

test('several places in one year are rows, named as their areas are', () => {
  const { head, columns, rows } = tableOf(row('us', '2024', 100), row('us-ca', '2024', 110.7));
  expect({ head, columns }).toEqual({ head: 'Place', columns: ['2024'] });
  expect(rows.map(({ label }) => label)).toEqual(['United States', 'California']);
});

test('a value that the source does not give leaves its cell without one', () => {
  const { rows } = tableOf(row('us', '2023', 100), row('us', '2024', 100), row('us-ca', '2024', 110.7));
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['100', '110.7'],
    ['100', undefined],
  ]);
});

test('a series with more gaps than values is one value a line', () => {
  const { columns, rows } = tableOf(row('us', '2023', 100), row('us-ca', '2024', 110.7));
  expect(columns).toEqual(['Value']);
  expect(rows.map(({ label, cells, written }) => [label, cells, written?.line])).toEqual([
    ['United States, 2023', ['100'], 2],
    ['California, 2024', ['110.7'], 3],
  ]);
});

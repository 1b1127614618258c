import { expect, test } from 'vitest';
import { pointsAttribute, rangeAttributes } from '../../../src/components/chart/chart-attributes.ts';
import { readPoints, readRange } from '../../../src/components/chart/read-chart-attributes.ts';

/** Attributes as a browser hands them out: without their prefix, and without those that are not there. */
const datasetOf = (attributes: Record<string, string | number | undefined>): DOMStringMap =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.replace('data-', ''), String(value)]],
    ),
  );

const amount = (value: number, capped = false) => ({ value, capped });

test('the canvas reads the very amounts that the table prints', () => {
  const amounts = [amount(67_000), amount(88_000), amount(107_500), amount(135_980), amount(239_200, true)];
  const { values, capped, proxy, slot } = readRange(datasetOf(rangeAttributes({ slot: 2, amounts, proxy: true })));
  expect(values).toEqual({ p10: 67_000, p25: 88_000, median: 107_500, p75: 135_980, p90: 239_200 });
  expect([...capped]).toEqual(['p90']);
  expect({ proxy, slot }).toEqual({ proxy: true, slot: 2 });
});

test('what a source does not state is no zero', () => {
  const amounts = [undefined, amount(0), amount(31.255), undefined, undefined];
  const { values, capped, proxy } = readRange(datasetOf(rangeAttributes({ slot: 1, amounts, proxy: false })));
  expect(values).toEqual({ p25: 0, median: 31.26 });
  expect(capped.size).toBe(0);
  expect(proxy).toBe(false);
});

test('points keep their places', () => {
  expect(
    readPoints(
      datasetOf(
        pointsAttribute([
          [0, 35.8],
          [145_080, -7.2],
        ]),
      ),
    ),
  ).toEqual([
    { x: 0, y: 35.8 },
    { x: 145_080, y: -7.2 },
  ]);
});

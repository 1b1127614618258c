import { describe, expect, test } from 'vitest';
import { forecastAndFact } from '../../../../src/domain/compare/forecast-and-fact.ts';
import { projected, world } from '../../dataset-fixture.ts';

type Line = [span: string, from: number | undefined, percent: number, covers?: string];

function category(...lines: Line[]) {
  const projections = lines.map(([span, employmentFrom, percent, covers]) =>
    projected(span, percent, { source: 'growth', employmentFrom, ...(covers && { covers }) }),
  );
  return world({ sources: { growth: {} }, occupations: { nurses: { projections } } }).occupation('nurses');
}

const check = (...lines: Line[]) => forecastAndFact(category(...lines), '2019-29', '2024-34');

describe('what a forecast said and what had happened', () => {
  test('half-way, as many have come as were forecast for all ten years', () => {
    const found = check(['2019-29', 100_000, 7], ['2024-34', 110_000, 5]);
    expect(found).toMatchObject({ sameDirection: true, passed: true });
    expect(found?.changed).toBeCloseTo(10, 10);
  });

  test.each([
    ['right, not yet passed', 30, 110_000, true, false],
    ['wrong way', 7, 95_000, false, false],
    ['a fall forecast and counted', -4, 95_000, true, true],
    ['no change forecast is no direction', 0, 101_000, false, false],
  ] as const)('%s', (_, percent, counted, sameDirection, passed) => {
    expect(check(['2019-29', 100_000, percent], ['2024-34', counted, 5])).toMatchObject({ sameDirection, passed });
  });

  test('a base that jumps by 15% or more within a year was counted otherwise: nothing is said', () => {
    expect(check(['2019-29', 100_000, 7], ['2020-30', 116_000, 7], ['2024-34', 118_000, 5])).toBeUndefined();
    expect(check(['2019-29', 100_000, 7], ['2020-30', 84_000, 7], ['2024-34', 99_000, 5])).toBeUndefined();
    expect(check(['2019-29', 100_000, 7], ['2020-30', 114_000, 7], ['2024-34', 118_000, 5])).toBeDefined();
  });

  test('the same growth over several years is no jump', () => {
    expect(check(['2019-29', 100_000, 7], ['2024-34', 160_000, 5])).toBeDefined();
  });

  test('a joined line, a missing edition and a line without jobs say nothing', () => {
    expect(check(['2019-29', 100_000, 7, 'Nurses and midwives'], ['2024-34', 110_000, 5])).toBeUndefined();
    expect(check(['2024-34', 110_000, 5])).toBeUndefined();
    expect(check(['2019-29', 100_000, 7])).toBeUndefined();
    expect(check(['2019-29', undefined, 7], ['2024-34', 110_000, 5])).toBeUndefined();
  });

  test('a count after the end of the forecast is not half-way', () => {
    expect(
      forecastAndFact(category(['2010-20', 100_000, 7], ['2024-34', 110_000, 5]), '2010-20', '2024-34'),
    ).toBeUndefined();
  });
});

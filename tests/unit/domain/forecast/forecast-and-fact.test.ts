import { describe, expect, test } from 'vitest';
import { forecastAndFact, halfwayVerdict } from '../../../../src/domain/forecast/forecast-and-fact.ts';
import { projected, world } from '../../dataset-fixture.ts';

type Line = [span: string, from: number | undefined, percent: number, covers?: string];

function category(...lines: Line[]) {
  const projections = lines.map(([span, employmentFrom, percent, covers]) =>
    projected(span, percent, { source: 'growth', employmentFrom, ...(covers && { covers }) }),
  );
  return world({ sources: { growth: {} }, occupations: { nurses: { projections } } }).occupation('nurses');
}

const edition = { span: '2019-29', counting: '2024-34' } as const;
const check = (...lines: Line[]) => forecastAndFact(category(...lines), edition);

describe('what a forecast said and what had happened', () => {
  test('half-way, as many have come as were forecast for all ten years', () => {
    const found = check(['2019-29', 100_000, 7], ['2024-34', 110_000, 5]);
    expect(found).toMatchObject({ verdict: 'passed', changed: expect.closeTo(10, 10) });
  });

  test.each([
    [7, 7, 'passed'],
    [7, 3.5, 'on course'],
    [7, 3.4, 'behind'],
    [7, -0.1, 'the other way'],
    [-4, -5, 'passed'],
    [-4, -2, 'on course'],
    [-4, -1.9, 'behind'],
    [-4, 5, 'the other way'],
    [0, 1, 'no change'],
    [1, 0, 'no change'],
    [0, 0, 'no change'],
  ] as const)('%s%% forecast and %s%% counted is %s', (forecast, changed, verdict) => {
    expect(halfwayVerdict(forecast, changed)).toBe(verdict);
  });

  test('a base that rises or falls by 15% or more within a year gets no verdict, and the years are named', () => {
    const risen = check(['2019-29', 100_000, 7], ['2020-30', 115_000, 7], ['2024-34', 118_000, 5]);
    expect(risen).toMatchObject({ reason: 'jump', from: { span: '2019-29' }, to: { span: '2020-30' } });
    expect(risen).toMatchObject({ percent: expect.closeTo(15, 10) });
    expect(check(['2019-29', 100_000, 7], ['2020-30', 85_000, 7], ['2024-34', 99_000, 5])).toMatchObject({
      percent: expect.closeTo(-15, 10),
    });
    expect(check(['2019-29', 100_000, 7], ['2020-30', 86_000, 7], ['2024-34', 99_000, 5])).toHaveProperty('verdict');
    expect(check(['2019-29', 100_000, 7], ['2020-30', 114_000, 7], ['2024-34', 118_000, 5])).toHaveProperty('verdict');
  });

  test('over several years a jump is what no years below the limit lead to', () => {
    expect(check(['2019-29', 100_000, 7], ['2024-34', 160_000, 5])).toHaveProperty('verdict');
    expect(check(['2019-29', 100_000, 7], ['2022-32', 110_000, 7], ['2024-34', 146_000, 5])).toHaveProperty(
      'reason',
      'jump',
    );
    expect(check(['2019-29', 100_000, 7], ['2022-32', 110_000, 7], ['2024-34', 145_000, 5])).toHaveProperty('verdict');
  });

  test('a jump after the count, or before the forecast, is no jump between them', () => {
    expect(
      check(['2016-26', 60_000, 7], ['2019-29', 100_000, 7], ['2024-34', 110_000, 5], ['2025-35', 150_000, 5]),
    ).toHaveProperty('verdict');
  });

  test('a joined line, a missing edition and a line without jobs are no count, and the reason is said', () => {
    expect(check(['2019-29', 100_000, 7, 'Nurses and midwives'], ['2024-34', 110_000, 5])).toEqual({
      reason: 'split-or-joined',
    });
    expect(check(['2024-34', 110_000, 5])).toEqual({ reason: 'split-or-joined' });
    expect(check(['2019-29', undefined, 7], ['2024-34', 110_000, 5])).toEqual({ reason: 'split-or-joined' });
    expect(check(['2019-29', 100_000, 7])).toEqual({ reason: 'no-count' });
  });
});

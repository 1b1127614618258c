import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boundsOfDraws } from '../../../src/domain/compare/bounds-of-draws.ts';
import { dataset } from '../../../src/published.ts';

/*
 * Draws of one worker of each of 200 random pairs of occupations, and of 30 pairs with a top code: another program, in
 * another language, made a hundred workers of each from the publisher’s table, sorted and counted them, and left the counts
 * in tests/fixtures/draws-recomputed.json. The content must give the same.
 */

type Period = '2025-05' | '2024-05';
type Draws = [first: string, second: string, ofFirst: number | null, ofSecond: number | null];

const recomputed = JSON.parse(readFileSync('tests/fixtures/draws-recomputed.json', 'utf8')) as Record<Period, Draws[]>;
const byCode = new Map(dataset.occupations.flatMap((one) => (one.country === 'us' ? [[one.code, one]] : [])));

const wageOf = (code: string, period: Period) =>
  byCode
    .get(code)
    ?.wages.find(
      (wage) => wage.period === period && wage.per === 'year' && wage.place === 'us' && wage.level === 'all',
    );

test.each([
  ['2025-05', 203],
  ['2024-05', 30],
] as const)('of one worker of each in %s as many are surely paid more', (period, pairs) => {
  const odd = recomputed[period].flatMap(([first, second, ...expected]) => {
    const [a, b] = [wageOf(first, period), wageOf(second, period)];
    const bounds = a && b && boundsOfDraws(a, b);
    const found = [bounds?.first ?? null, bounds?.second ?? null];
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ first, second, expected, found }];
  });
  expect(odd).toEqual([]);
  expect(recomputed[period]).toHaveLength(pairs);
});

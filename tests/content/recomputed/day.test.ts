import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allAnswers } from '../../../src/domain/day/all-answers.ts';
import { answersApart, furthest } from '../../../src/domain/day/answers.ts';
import { nearestPoint } from '../../../src/domain/day/nearest-answer.ts';
import { dataset } from '../../../src/published.ts';

/*
 * Differences of two hundred random pairs of occupations and of ten of the most alike, and what all pairs come to, made by
 * other code from the publisher’s table: tests/fixtures/day-recomputed.json. The content must give the same.
 */

interface Recomputed {
  pairsApart: number[];
  quartiles: number[][];
  pairs: { pair: [string, string]; apart: number; eight: number[]; points: [number, number][] }[];
}

const { pairsApart, quartiles, pairs } = JSON.parse(
  readFileSync('tests/fixtures/day-recomputed.json', 'utf8'),
) as Recomputed;

const held = new Map(dataset.occupations.flatMap(({ code, context }) => (code && context ? [[code, context]] : [])));
const answersOf = (code: string) => held.get(code)?.answers ?? [];

test('all occupations: their quartiles of each question, and how many pairs differ in how many answers', () => {
  const all = allAnswers([...held.values()].map(({ answers }) => answers));
  expect(all.occupations).toBe(737);
  expect(all.pairsApart).toEqual(pairsApart);
  for (const [item, expected] of quartiles.entries()) {
    const own = all.quartiles[item] ?? [];
    for (const [at, value] of expected.entries()) expect(own[at], `question ${item}`).toBeCloseTo(100 * value, 6);
  }
});

describe.each(pairs)('$pair.0 and $pair.1', ({ pair: [first, second], apart, eight, points }) => {
  const [a, b] = [answersOf(first), answersOf(second)];
  const found = answersApart(a, b);

  test(`differ in ${apart} of 55`, () => {
    expect(found).toHaveLength(apart);
  });

  test('have the same answers furthest apart, nearest to the same points', () => {
    const shown = furthest(found, 8);
    expect(shown.map(({ item }) => item)).toEqual(eight);
    expect(shown.map(({ item }) => [nearestPoint(a[item] ?? 0), nearestPoint(b[item] ?? 0)])).toEqual(points);
  });
});

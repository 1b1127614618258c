import { expect, test } from 'vitest';
import { oneOfEach } from '../../../../src/domain/compare/one-of-each.ts';

test.each([
  ['identical groups', [10, 20, 30], [10, 20, 30], 0.5],
  ['all above', [40, 50, 60], [10, 20, 30], 1],
  ['all below', [10, 20, 30], [40, 50, 60], 0],
  ['touching ends', [30, 40], [20, 30], 1],
  // X on [0, 2], Y on [1, 3]: X > Y in a triangle of ½ in a square of 4.
  ['overlapping evenly spread groups', [0, 2], [1, 3], 0.125],
  ['one group inside the middle of the other', [4, 6], [0, 10], 0.5],
  ['everybody earns the same', [5, 5, 5], [5, 5, 5], 0.5],
  ['a point above a point', [6, 6], [5, 5], 1],
  ['a point inside a range', [5, 5], [4, 8], 0.25],
  ['a range around a point', [4, 8], [5, 5], 0.75],
  ['a point at the lower end of a range', [4, 4], [4, 8], 0],
  // Half of the first group ties with all of the second (½), half lies above it (1).
  ['half tied', [1, 1, 3], [1, 1, 1], 0.75],
])('%s', (_, first, second, expected) => {
  expect(oneOfEach(first, second)).toBeCloseTo(expected, 12);
});

/** Numbers from 0 to 1 that are the same at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Rising quantiles, some of them tied. */
function quantiles(random: () => number, length = 21): number[] {
  const values = Array.from({ length }, () => 1000 * Math.round(50 + 60 * random()));
  return values.sort((a, b) => a - b);
}

const random = seeded(20_261_120);
const groups = Array.from({ length: 40 }, () => [quantiles(random), quantiles(random)] as const);

test('what one side gains the other loses', () => {
  for (const [a, b] of groups) expect(oneOfEach(a, b) + oneOfEach(b, a)).toBeCloseTo(1, 10);
});

/** Evenly spread members of a group: `each` between two quantiles. */
function members(q: readonly number[], each: number): number[] {
  return q.slice(1).flatMap((high, index) => {
    const low = q[index] ?? high;
    return Array.from({ length: each }, (_, step) => low + ((high - low) * (step + 0.5)) / each);
  });
}

test('counting every pair of members gives the same share', () => {
  for (const [a, b] of groups.slice(0, 10)) {
    const [ofA, ofB] = [members(a, 30), members(b, 30)];
    const wins = ofA.reduce((sum, x) => sum + ofB.reduce((won, y) => won + (x > y ? 1 : x === y ? 0.5 : 0), 0), 0);
    expect(oneOfEach(a, b)).toBeCloseTo(wins / (ofA.length * ofB.length), 2);
  }
});

test('a raise for everybody never lowers the share', () => {
  for (const [a, b] of groups) {
    expect(
      oneOfEach(
        a.map((value) => value + 2500),
        b,
      ),
    ).toBeGreaterThanOrEqual(oneOfEach(a, b));
  }
});

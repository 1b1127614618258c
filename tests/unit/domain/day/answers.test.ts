import { expect, test } from 'vitest';
import { alikeAndUnusual } from '../../../../src/domain/day/alike-and-unusual.ts';
import { allAnswers, pairsBelow, pairsInAll } from '../../../../src/domain/day/all-answers.ts';
import { answersApart, furthest, furthestEachWay } from '../../../../src/domain/day/answers.ts';
import { nearestAnswer } from '../../../../src/domain/day/nearest-answer.ts';
import { type ContextItemId, contextItemIds } from '../../../../src/schema/work-context.ts';

const item = (id: ContextItemId) => contextItemIds.indexOf(id);

test('answers differ from half a point on, the furthest first, of as far ones in the order of the list', () => {
  expect(answersApart([100, 300, 300, 149], [150, 200, 400, 100])).toEqual([
    { item: 1, by: 100 },
    { item: 2, by: -100 },
    { item: 0, by: -50 },
  ]);
});

test('where the first all lean one way, the furthest of the other way stands in place of the last', () => {
  const apart = [300, 290, 280, -70, 60].map((by, item) => ({ item, by }));
  expect(furthest(apart, 3).map(({ by }) => by)).toEqual([300, 290, -70]);
  expect(furthest(apart, 4).map(({ by }) => by)).toEqual([300, 290, 280, -70]);
  expect(
    furthest(
      apart.filter(({ by }) => by > 0),
      3,
    ).map(({ by }) => by),
  ).toEqual([300, 290, 280]);
  expect(furthestEachWay(apart)).toEqual({ first: { item: 0, by: 300 }, second: { item: 3, by: -70 } });
  expect(furthestEachWay([])).toEqual({ first: undefined, second: undefined });
});

test.each([
  // A mean half-way between two points is nearest to the higher.
  ['disease', 149, undefined, 'almost never'],
  ['disease', 150, undefined, 'every year'],
  ['disease', 120, undefined, 'never'],
  ['disease', 121, undefined, 'almost never'],
  ['disease', 479, undefined, 'almost every day'],
  ['disease', 480, undefined, 'every day'],
  ['public', 460, undefined, 'extremely important'],
  ['public', 130, undefined, 'hardly important'],
  ['sitting', 460, undefined, 'almost always'],
  ['automation', 140, undefined, 'hardly'],
  ['closeness', 140, undefined, 'hardly anyone near'],
  // Both nearest to one point.
  ['sitting', 360, 420, 'over half the time or less'],
  ['sitting', 420, 360, 'over half the time or more'],
  ['sitting', 420, 420, 'over half the time'],
  ['public', 500, 450, 'extremely important'],
  ['public', 450, 500, 'extremely important or less'],
] as const)('%s at %d beside %s is “%s”', (id, mean, beside, words) => {
  expect(nearestAnswer(item(id), mean, beside)).toBe(words);
});

test('all occupations: quartiles between the values around them, and pairs by how many answers differ', () => {
  const all = allAnswers([
    [100, 100],
    [120, 100],
    [200, 500],
  ]);
  expect(all).toEqual({
    occupations: 3,
    quartiles: [
      [100, 120, 200],
      [100, 100, 500],
    ],
    pairsApart: [1, 0, 2],
  });
  expect(pairsBelow(all, 2)).toBe(1);
  expect(pairsInAll(all)).toBe(3);
});

test('two are alike and unlike most where both lie half a step off one side of the median, less than that apart', () => {
  const all = {
    occupations: 3,
    pairsApart: [3],
    quartiles: [300, 300, 300, 300, 300].map((median) => [200, median, 400] as const),
  };
  const first = [350, 400, 240, 200, 349];
  const second = [360, 440, 250, 360, 380];
  expect(alikeAndUnusual(first, second, all)).toEqual([1, 0, 2]);
});

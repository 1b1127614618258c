import { expect, test } from 'vitest';
import { publishedPairs } from '../../../src/share/published-pairs.ts';
import { world } from '../dataset-fixture.ts';

const dataset = world({
  roles: { builder: {}, painter: {}, weaver: {} },
  occupations: {
    bakers: { title: 'baker', plural: 'bakers', id: 'baker', family: 'food' },
    cooks: { title: 'cook', plural: 'cooks', id: 'cook', family: 'food' },
  },
  families: [{ id: 'food', name: 'Food', description: 'People who make food.' }],
  weighedPairs: [
    { first: 'baker', second: 'builder', reason: 'editors' },
    { first: 'baker', second: 'cook', reason: 'related' },
    { first: 'cook', second: 'weaver', reason: 'related' },
  ],
});
const namesOf = (pairs: readonly (readonly { id: string }[])[]) => pairs.map((pair) => pair.map(({ id }) => id).join());
const ids = (only?: readonly string[]) => {
  const { written, weighed } = publishedPairs(dataset, only);
  return { written: namesOf(written), weighed: namesOf(weighed) };
};

test('every two roles are a pair, once, in the order of their ids, and so is every row of the table', () => {
  expect(ids()).toEqual({
    written: ['builder,painter', 'builder,weaver', 'painter,weaver'],
    weighed: ['baker,builder', 'baker,cook', 'cook,weaver'],
  });
});

test('a list of ids leaves only those, in the same order', () => {
  expect(ids(['painter-vs-weaver', 'cook-vs-weaver', 'builder-vs-painter'])).toEqual({
    written: ['builder,painter', 'painter,weaver'],
    weighed: ['cook,weaver'],
  });
});

test('a reason stands for all its rows, and “written” for every two roles', () => {
  expect(ids(['related'])).toEqual({ written: [], weighed: ['baker,cook', 'cook,weaver'] });
  expect(ids(['written', 'editors'])).toMatchObject({ written: { length: 3 }, weighed: ['baker,builder'] });
});

test.each(['painter-vs-builder', 'builder-vs-poet', 'baker-vs-painter', 'popular', ''])('“%s” names no pair', (id) => {
  expect(() => ids(['builder-vs-painter', id])).toThrow(`No pair of roles has the id ${id}.`);
});

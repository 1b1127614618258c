import { expect, test } from 'vitest';
import { publishedPairs } from '../../../src/share/published-pairs.ts';
import { world } from '../dataset-fixture.ts';

const { roles } = world({ roles: { builder: {}, painter: {}, weaver: {} } });
const ids = (only?: readonly string[]) => publishedPairs(roles, only).map((pair) => pair.map(({ id }) => id));

test('every two roles are a pair, once, in the order of their ids', () => {
  expect(ids()).toEqual([
    ['builder', 'painter'],
    ['builder', 'weaver'],
    ['painter', 'weaver'],
  ]);
});

test('a list of ids leaves only those, in the same order', () => {
  expect(ids(['painter-vs-weaver', 'builder-vs-painter'])).toEqual([
    ['builder', 'painter'],
    ['painter', 'weaver'],
  ]);
});

test.each(['painter-vs-builder', 'builder-vs-poet', ''])('“%s” names no pair', (id) => {
  expect(() => ids(['builder-vs-painter', id])).toThrow(`No pair of roles has the id ${id}.`);
});

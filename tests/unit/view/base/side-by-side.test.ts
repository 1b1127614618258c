import { expect, test } from 'vitest';
import { sideBySide } from '../../../../src/view/base/side-by-side.ts';

const figure = (name: string, basis?: number, sample?: number) => ({
  name,
  ...(basis !== undefined && { basis }),
  ...(sample !== undefined && { sample }),
});
const taken = (...candidates: ReturnType<typeof figure>[][]) => {
  const { figures, alike } = sideBySide(candidates);
  return [figures.map((one) => one?.name), alike];
};

test('figures of one basis stand side by side as alike', () => {
  expect(taken([figure('a', 1)], [figure('b', 1)])).toEqual([['a', 'b'], true]);
});

test('a shared basis is taken before what is usable first', () => {
  expect(taken([figure('a-new', 2), figure('a-old', 1)], [figure('b-old', 1)])).toEqual([['a-old', 'b-old'], true]);
});

test('of several shared ones, the one whose smaller sample is largest', () => {
  const first = [figure('a1', 1, 900), figure('a2', 2, 300)];
  const second = [figure('b1', 1, 40), figure('b2', 2, 200)];
  expect(taken(first, second)).toEqual([['a2', 'b2'], true]);
});

test('without a common basis each shows its own, and they are not alike', () => {
  expect(taken([figure('a', 1)], [figure('b', 2)])).toEqual([['a', 'b'], false]);
});

test('one role of another basis keeps the rest from being called alike', () => {
  const [names, alike] = taken([figure('a', 1)], [figure('b', 1)], [figure('c', 2)]);
  expect(names).toEqual(['a', 'b', 'c']);
  expect(alike).toBe(false);
});

test('a figure that joins other groups is never alike', () => {
  expect(taken([figure('a')], [figure('b', 1)])).toEqual([['a', 'b'], false]);
});

test('nothing is said of a single figure, or of stand-ins', () => {
  expect(taken([figure('a', 1)], [])).toEqual([['a', undefined], undefined]);
  expect(taken([figure('a')], [figure('b')])).toEqual([['a', 'b'], undefined]);
});

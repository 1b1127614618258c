import { describe, expect, test } from 'vitest';
import { byWeight, readWeights, type Weighable, writeChoice } from '../../../../src/view/choose/choice-state.ts';

const weighable: Weighable = {
  terms: [
    { id: 'pay', label: 'Pay' },
    { id: 'growth', label: 'Growth' },
    { id: 'remote-work', label: 'Remote work' },
  ],
  weights: ['Not at all', 'A little', 'Much', 'Very much'],
};

const read = (search: string) => readWeights(search, weighable);
const ids = (terms: { id: string }[]) => terms.map(({ id }) => id);

describe('the order of terms', () => {
  test.each([
    [{}, ['pay', 'growth', 'remote-work'], []],
    [{ 'remote-work': 3, growth: 2 }, ['remote-work', 'growth', 'pay'], []],
    [{ growth: 2, 'remote-work': 2 }, ['growth', 'remote-work', 'pay'], []],
    [{ pay: 0, growth: 3 }, ['growth', 'remote-work'], ['pay']],
    [{ pay: 0, growth: 0, 'remote-work': 0 }, [], ['pay', 'growth', 'remote-work']],
  ])('with the weights %j is %j, and %j is left out', (weights, ordered, leftOut) => {
    const order = byWeight(weighable.terms, { weights });
    expect(ids(order.ordered)).toEqual(ordered);
    expect(ids(order.leftOut)).toEqual(leftOut);
  });
});

describe('an address', () => {
  test('without a query weighs everything a little', () => {
    expect(read('')).toEqual({ weights: { pay: 1, growth: 1, 'remote-work': 1 }, notes: [] });
  });

  test('names careers in their order, then every weight, in whatever order it was written', () => {
    const query = '?roles=cook,analyst&pay=3&growth=0&remote-work=1';
    for (const search of [query, '?growth=0&pay=3&roles=cook,analyst'])
      expect(writeChoice({ roles: ['cook', 'analyst'], place: '', ...read(search) }, weighable.terms)).toBe(query);
  });

  test('without careers still keeps the weights', () => {
    const none = { roles: [], place: '', ...read('?growth=2') };
    expect(writeChoice(none, weighable.terms)).toBe('?pay=1&growth=2&remote-work=1');
  });

  test('names a chosen place behind the careers', () => {
    const choice = { roles: ['cook', 'analyst'], place: 'us-tx', ...read('') };
    expect(writeChoice(choice, weighable.terms)).toBe('?roles=cook,analyst&place=us-tx&pay=1&growth=1&remote-work=1');
  });

  test.each(['4', '-1', '1.5', 'much', '01'])('with the weight “%s” falls back and says so', (weight) => {
    const { weights, notes } = read(`?pay=${weight}`);
    expect(weights.pay).toBe(1);
    expect(notes).toEqual([expect.stringContaining(`“${weight}” is no weight of Pay`)]);
  });

  test('with keys of others is read as without them', () => {
    expect(read('?utm_source=mail&fbclid=1')).toEqual(read(''));
  });
});

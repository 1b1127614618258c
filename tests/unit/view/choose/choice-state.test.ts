import { describe, expect, test } from 'vitest';
import { byWeight, type Choosable, readChoice, writeChoice } from '../../../../src/view/choose/choice-state.ts';

const choosable: Choosable = {
  roles: new Map([
    ['analyst', 'analyst'],
    ['builder', 'builder'],
    ['cook', 'cook'],
    ['diver', 'diver'],
    ['editor', 'editor'],
    ['maker', 'builder'],
  ]),
  terms: [
    { id: 'pay', label: 'Pay' },
    { id: 'growth', label: 'Growth' },
    { id: 'remote-work', label: 'Remote work' },
  ],
  weights: ['Not at all', 'A little', 'Much', 'Very much'],
};

const read = (search: string) => readChoice(search, choosable);
const ids = (terms: { id: string }[]) => terms.map(({ id }) => id);

describe('the order of terms', () => {
  test.each([
    [{}, ['pay', 'growth', 'remote-work'], []],
    [{ 'remote-work': 3, growth: 2 }, ['remote-work', 'growth', 'pay'], []],
    [{ growth: 2, 'remote-work': 2 }, ['growth', 'remote-work', 'pay'], []],
    [{ pay: 0, growth: 3 }, ['growth', 'remote-work'], ['pay']],
    [{ pay: 0, growth: 0, 'remote-work': 0 }, [], ['pay', 'growth', 'remote-work']],
  ])('with the weights %j is %j, and %j is left out', (weights, ordered, leftOut) => {
    const order = byWeight(choosable.terms, { weights });
    expect(ids(order.ordered)).toEqual(ordered);
    expect(ids(order.leftOut)).toEqual(leftOut);
  });
});

describe('an address', () => {
  test('without a query chooses no role and weighs everything a little', () => {
    expect(read('')).toEqual({
      choice: { roles: [], weights: { pay: 1, growth: 1, 'remote-work': 1 } },
      notes: [],
    });
  });

  test('names roles in their order, then every weight', () => {
    const query = '?roles=cook,analyst&pay=3&growth=0&remote-work=1';
    expect(writeChoice(read(query).choice, choosable.terms)).toBe(query);
    const turned = '?growth=0&pay=3&roles=cook,analyst';
    expect(writeChoice(read(turned).choice, choosable.terms)).toBe(query);
  });

  test('without roles still keeps the weights', () => {
    expect(writeChoice(read('?growth=2').choice, choosable.terms)).toBe('?pay=1&growth=2&remote-work=1');
  });

  test('with a former id leads to the role, without a word', () => {
    expect(read('?roles=maker,cook')).toEqual(read('?roles=builder,cook'));
  });

  test.each(['maker,builder,cook', 'builder,builder,cook'])('with %s shows the same role once and says so', (roles) => {
    const { choice, notes } = read(`?roles=${roles}`);
    expect(choice.roles).toEqual(['builder', 'cook']);
    expect(notes).toEqual([expect.stringMatching(/same role/)]);
  });

  test('with an unknown role leaves it out and says so', () => {
    const { choice, notes } = read('?roles=analyst,wizard,builder');
    expect(choice.roles).toEqual(['analyst', 'builder']);
    expect(notes).toEqual([expect.stringMatching(/no role “wizard”/)]);
  });

  test('with more than four roles shows the first four and says so', () => {
    const { choice, notes } = read('?roles=analyst,builder,cook,diver,editor');
    expect(choice.roles).toEqual(['analyst', 'builder', 'cook', 'diver']);
    expect(notes).toEqual([expect.stringMatching(/first four/)]);
  });

  test.each(['4', '-1', '1.5', 'much', '01'])('with the weight “%s” falls back and says so', (weight) => {
    const { choice, notes } = read(`?pay=${weight}`);
    expect(choice.weights.pay).toBe(1);
    expect(notes).toEqual([expect.stringContaining(`“${weight}” is no weight of Pay`)]);
  });

  test('with keys of others is read as without them', () => {
    expect(read('?utm_source=mail&fbclid=1')).toEqual(read(''));
  });
});

import { describe, expect, test } from 'vitest';
import { passes, readClaimFilter, writeClaimFilter } from '../../../../src/view/page/claim-filter.ts';
import { claimsIndex } from '../../../../src/view/page/claims-index.ts';
import { world } from '../../dataset-fixture.ts';

const same = (...values: string[]) => new Map(values.map((value) => [value, value]));
const known = {
  verdict: same('confirmed', 'unsupported'),
  role: new Map([...same('analyst', 'builder'), ['maker', 'builder'] as const]),
  topic: same('pay', 'growth'),
};
const none = { verdict: '', role: '', topic: '' };

describe('a filter in an address', () => {
  test('is read and written with its keys in one order', () => {
    const { filter, notes } = readClaimFilter('?topic=pay&role=analyst&verdict=confirmed', known);
    expect(filter).toEqual({ verdict: 'confirmed', role: 'analyst', topic: 'pay' });
    expect(notes).toEqual([]);
    expect(writeClaimFilter(filter)).toBe('?verdict=confirmed&role=analyst&topic=pay');
  });

  test('that asks for nothing is no query', () => {
    expect(readClaimFilter('', known).filter).toEqual(none);
    expect(writeClaimFilter(none)).toBe('');
  });

  test('with a former id of a role finds the role', () => {
    expect(readClaimFilter('?role=maker', known).filter.role).toBe('builder');
  });

  test('with a value that no claim has is not used, and says so', () => {
    const { filter, notes } = readClaimFilter('?verdict=true&topic=pay', known);
    expect(filter).toEqual({ ...none, topic: 'pay' });
    expect(notes).toEqual([expect.stringMatching(/verdict “true”/)]);
  });
});

describe('a claim', () => {
  const claim = { verdict: 'confirmed', topic: 'pay', roles: ['analyst', 'builder'] };

  test.each([
    [none, true],
    [{ ...none, verdict: 'confirmed' }, true],
    [{ ...none, role: 'builder' }, true],
    [{ verdict: 'confirmed', role: 'analyst', topic: 'pay' }, true],
    [{ ...none, verdict: 'unsupported' }, false],
    [{ ...none, role: 'cook' }, false],
    [{ verdict: 'confirmed', role: 'analyst', topic: 'growth' }, false],
  ])('passes %j: %s', (filter, passing) => {
    expect(passes(filter, claim)).toBe(passing);
  });
});

test('only what some claim has is offered, each by its own name', () => {
  const dataset = world({
    roles: { analyst: {}, builder: { aliases: ['maker'] }, cook: {} },
    claims: { much: { topic: 'pay', roles: ['builder'] }, more: { topic: 'growth', roles: ['builder', 'analyst'] } },
  });
  const { filters } = claimsIndex(dataset);
  expect(filters.map(({ key, options }) => [key, options.map(({ value }) => value)])).toEqual([
    ['verdict', ['unsupported']],
    ['role', ['analyst', 'builder']],
    ['topic', ['growth', 'pay']],
  ]);
  expect(filters[1]?.options[1]?.aliases).toEqual(['maker']);
});

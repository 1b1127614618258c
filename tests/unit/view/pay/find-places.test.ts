import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../../src/view/pay/find-places.ts';
import type { PayOption } from '../../../../src/view/pay/pay-choice.ts';

const countries = 'Countries';
const states = 'US states';
const metros = 'US metropolitan areas';
const places: PayOption[] = [
  { value: 'us', label: 'United States', group: countries },
  { value: 'in', label: 'India', group: countries },
  { value: 'gb', label: 'United Kingdom', group: countries },
  { value: 'us-in', label: 'Indiana', group: states },
  { value: 'us-tx', label: 'Texas', group: states },
  { value: 'us-ny', label: 'New York', group: states },
  { value: 'us-gu', label: 'Guam', group: states, none: 'none held' },
  { value: 'us-metro-35620', label: 'New York-Newark-Jersey City, NY-NJ', group: metros },
  { value: 'us-metro-12420', label: 'Austin-Round Rock-San Marcos, TX', group: metros },
  { value: 'us-metro-41980', label: 'San Juan-Bayamón-Caguas, PR', group: metros },
];
const found = (typed: string) => findPlaces(typed, places);
const labels = (typed: string) => found(typed).groups.flatMap(({ options }) => options.map(({ label }) => label));

describe('what is typed', () => {
  test.each([
    ['tex', ['Texas', 'Austin-Round Rock-San Marcos, TX'].slice(0, 1)],
    ['TX', ['Texas', 'Austin-Round Rock-San Marcos, TX']],
    ['austin', ['Austin-Round Rock-San Marcos, TX']],
    ['round rock', ['Austin-Round Rock-San Marcos, TX']],
    ['jersey city', ['New York-Newark-Jersey City, NY-NJ']],
    ['india', ['India', 'Indiana']],
    ['new york', ['New York', 'New York-Newark-Jersey City, NY-NJ']],
    ['bayamon', ['San Juan-Bayamón-Caguas, PR']],
    ['united', ['United States', 'United Kingdom']],
    ['zzz', []],
    ['データ', []],
  ])('“%s” finds %j, the surest first', (typed, expected) => {
    expect(labels(typed)).toEqual(expected);
    expect(found(typed).count).toBe(expected.length);
  });

  test.each([
    ['tex', true],
    ['india', true],
    ['rock', false],
    ['guam', false],
    ['zzz', false],
    ['', false],
  ])('“%s” may be taken by Enter: %s', (typed, sure) => {
    expect(found(typed).sure).toBe(sure);
  });
});

test('nothing typed finds all, by kind, those without a figure last in theirs', () => {
  expect(found('').groups.map(({ name }) => name)).toEqual([countries, states, metros]);
  expect(found('').groups[1]?.options.at(-1)?.label).toBe('Guam');
});

test('a list of hundreds is cut, and its count says so', () => {
  const many = Array.from({ length: 582 }, (_, at) => ({ value: `p${at}`, label: `Place ${at}` }));
  const { groups, count } = findPlaces('', many);
  expect(count).toBe(582);
  expect(groups.flatMap(({ options }) => options).length).toBeLessThan(100);
});

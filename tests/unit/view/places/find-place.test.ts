import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { places as countries } from '../../../../src/schema/countries.ts';
import { payPlaces } from '../../../../src/view/pay/pay-data.ts';
import { findPlace, placeNamed } from '../../../../src/view/places/find-place.ts';
import { alsoStates, placeOfAddress } from '../../../../src/view/places/place-of-address.ts';

const { places } = dataset;
const withCountries = payPlaces(
  {
    countries: [
      { id: 'us', name: 'United States' },
      { id: 'in', name: 'India' },
      { id: 'gb', name: 'United Kingdom' },
    ],
  },
  places,
);
const found = (typed: string) => {
  const { at, sure } = findPlace(typed, withCountries, () => 0);
  return { ids: at.map((one) => withCountries[one]?.id), sure };
};

describe('what is typed', () => {
  test.each([
    ['tex', 'us-tx', true],
    ['TX', 'us-tx', true],
    ['austin', 'us-metro-12420', true],
    ['round rock', 'us-metro-12420', false],
    ['jersey city', 'us-metro-35620', false],
    ['bay area', 'us-metro-41860', true],
    ['upstate', 'us-metro-10580', true],
    ['bayamon', 'us-metro-41980', false],
    ['india', 'in', true],
    ['in', 'us-in', true],
    ['united', 'us', true],
    ['us', 'us', true],
  ])('“%s” finds %s first; surely: %s', (typed, first, sure) => {
    expect(found(typed).ids[0]).toBe(first);
    expect(found(typed).sure).toBe(sure);
  });

  test.each(['', 'zzz', 'データ', '<script>', 'x'.repeat(5000)])('%j finds none', (typed) => {
    expect(found(typed)).toEqual({ ids: [], sure: false });
  });
});

describe('an address names a place', () => {
  test.each([
    ['us-tx', 'us-tx'],
    ['US-TX', 'us-tx'],
    ['tx', 'us-tx'],
    ['Texas', 'us-tx'],
    ['us-metro-12420', 'us-metro-12420'],
    ['us-m-12420', 'us-metro-12420'],
    ['12420', 'us-metro-12420'],
    ['us-nonmetro-4800006', 'us-nonmetro-4800006'],
    ['us-n-4800006', 'us-nonmetro-4800006'],
    ['4800006', 'us-nonmetro-4800006'],
    ['Austin-Round Rock-San Marcos, TX', 'us-metro-12420'],
    // Names of earlier delineations, those of Connecticut by county among them.
    ['Austin-Round Rock, TX', 'us-metro-12420'],
    ['Bridgeport-Stamford-Norwalk, CT', 'us-metro-14860'],
    ['Hartford-East Hartford-Middletown, CT', 'us-metro-25540'],
    ['Austin, TX', 'us-metro-12420'],
    ['bay area', 'us-metro-41860'],
    ['us', 'us'],
    ['India', 'in'],
  ])('by “%s”: %s', (text, id) => {
    expect(placeNamed(text, withCountries)?.id).toBe(id);
  });

  test.each(['', 'atlantis', 'us-metro-1242', '71950', 'us-m-', 'a', 'ca-on', '<img src=x>', 'x'.repeat(5000)])(
    'not by %j',
    (text) => {
      expect(placeNamed(text, withCountries)).toBeUndefined();
    },
  );

  test('every place by its id, its code and its name', () => {
    for (const { id, code, name, kind } of places) {
      expect(placeNamed(id, places)?.id).toBe(id);
      expect(placeNamed(code, places)?.id, code).toBe(id);
      // Names of places of one kind are told apart; of a state and a city with one name, the state is meant.
      expect(places.find((one) => one.kind === kind && one.name === name)?.id).toBe(id);
    }
  });
});

describe('an address', () => {
  test('that has the id of a country means it, also where a state has the same postal code', () => {
    for (const id of Object.keys(countries)) {
      expect(placeOfAddress(id, places), id).toBeUndefined();
      expect(placeOfAddress(id.toUpperCase(), places), id).toBeUndefined();
      expect(alsoStates.includes(id), id).toBe(places.some(({ code }) => code.toLowerCase() === id));
    }
    expect(placeOfAddress('tx', places)?.id).toBe('us-tx');
    expect(placeOfAddress('us-in', places)?.id).toBe('us-in');
    expect(placeOfAddress('Indiana', places)?.id).toBe('us-in');
  });
});

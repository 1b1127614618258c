import { describe, expect, test } from 'vitest';
import { onlyKnownKeys, withKeys } from '../../../../src/view/base/with-keys.ts';
import { choosable, readPayChoice } from '../../../../src/view/pay/pay-choice.ts';
import { payPlaces } from '../../../../src/view/pay/pay-data.ts';

const offered = choosable(
  payPlaces({ countries: [{ id: 'us', name: 'United States' }] }, [
    { id: 'us-ca', code: 'CA', name: 'California', kind: 'state', state: 'CA', words: [] },
  ]),
  {
    currencies: { USD: 'US dollars', EUR: 'euros' },
    levels: { all: 'All levels', senior: 'Senior' },
    measures: { wage: 'Official wage', total: 'Total' },
  },
  'wage',
);
const plain = { place: 'us', currency: 'native', level: 'all', measure: 'wage', adjust: 'none' };

describe('an address', () => {
  test.each([
    ['', plain],
    [
      '?place=us-ca&currency=eur&level=senior&measure=total&adjust=prices',
      { place: 'us-ca', currency: 'eur', level: 'senior', measure: 'total', adjust: 'prices' },
    ],
    ['?roles=a,b&place=us', plain],
    ['?place=California&level=SENIOR', { ...plain, place: 'us-ca', level: 'senior' }],
    ['?place=US-CA&place=us', { ...plain, place: 'us-ca' }],
    ['?place=us-ca,us', { ...plain, place: 'us-ca' }],
    ['?place=%20us-ca%20', { ...plain, place: 'us-ca' }],
    ['?place=', plain],
  ])('“%s” is read without a word', (search, choice) => {
    expect(readPayChoice(search, offered)).toMatchObject({ choice, notes: [] });
  });

  test.each([
    ['place', 'atlantis', 'United States'],
    ['currency', 'groats', 'As published'],
    ['level', 'guru', 'All levels'],
    ['measure', 'luck', 'Official wage'],
    ['adjust', 'yes', 'Not adjusted'],
    ['place', '<script>alert(1)</script>', 'United States'],
    ['place', 'constructor', 'United States'],
  ])('with an unknown %s falls back and says so', (key, value, instead) => {
    const { choice, notes } = readPayChoice(`?${key}=${encodeURIComponent(value)}`, offered);
    expect(choice).toEqual(plain);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(`“${value}”`);
    expect(notes[0]).toContain(`“${instead}” is shown`);
  });
});

test('the settings that an address names are told in their order', () => {
  expect(readPayChoice('?measure=total&x=1&place=us', offered).named).toEqual(['place', 'measure']);
});

test.each([
  ['', { place: 'gb', level: 'all' }, '?place=gb&level=all'],
  ['?measure=wage&roles=a,b', { diff: '1', place: 'us' }, '?roles=a,b&place=us&measure=wage&diff=1'],
  ['?x=1&place=us', { place: 'gb' }, '?place=gb&x=1'],
  ['?a%20b=%26&place=us', {}, '?place=us&a%20b=%26'],
])('the address “%s” with %j is “%s”: known keys in their order, others kept', (before, set, after) => {
  expect(withKeys(before, set)).toBe(after);
});

test.each([
  '?utm_source=x&utm_medium=y&fbclid=1&gclid=2&msclkid=3&mc_cid=4&mc_eid=5&igshid=6&ref=z',
  '?ref_src=a&yclid=1&anything=else&__proto__=x',
])('what is sent carries nothing of “%s”', (search) => {
  expect(onlyKnownKeys(search, {})).toBe('');
  expect(onlyKnownKeys(`${search}&roles=a,b,c&place=us-tx`, { diff: '0' })).toBe('?roles=a,b,c&place=us-tx&diff=0');
});

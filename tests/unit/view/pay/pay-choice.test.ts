import { describe, expect, test } from 'vitest';
import { withKeys } from '../../../../src/view/base/with-keys.ts';
import { choosable, readPayChoice } from '../../../../src/view/pay/pay-choice.ts';

const offered = choosable(
  {
    places: [
      { id: 'us', name: 'United States', kind: 'country' },
      { id: 'us-ca', name: 'California', kind: 'state' },
    ],
  },
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
  ])('“%s” is read without a word', (search, choice) => {
    expect(readPayChoice(search, offered)).toEqual({ choice, notes: [] });
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

test.each([
  ['', { place: 'gb', level: 'all' }, '?place=gb&level=all'],
  ['?measure=wage&roles=a,b', { diff: '1', place: 'us' }, '?roles=a,b&place=us&measure=wage&diff=1'],
  ['?x=1&place=us', { place: 'gb' }, '?place=gb&x=1'],
  ['?a%20b=%26&place=us', {}, '?place=us&a%20b=%26'],
])('the address “%s” with %j is “%s”: known keys in their order, others kept', (before, set, after) => {
  expect(withKeys(before, set)).toBe(after);
});

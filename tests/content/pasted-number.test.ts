import { expect, test } from 'vitest';
import { groupsThousandsWithPoint, pastedNumber } from '../../src/checker/pasted-number.ts';

test.each([
  ['135,980', '135980'],
  ['1,687,890', '1687890'],
  ['135.980', '135980'],
  ['1.687.890', '1687890'],
  ['135 980', '135980'],
  ['135\u00A0980', '135980'],
  ["135'980", '135980'],
  ['$135,980', '135980'],
  ['$135k', '135000'],
  ['US$ 135.5K', '135500'],
  ['1.9M', '1900000'],
  ['135,980.50', '135980.5'],
  ['15.8 %', '15.8'],
  ['15.8 percent', '15.8'],
  ['-2,000', '-2000'],
  ['€ 52.000', '52000'],
  [' 400 ', '400'],
])('%j is read as %s', (written, plain) => {
  expect(pastedNumber(written)).toBe(plain);
});

test.each(['many', '', '1,2', '12,34,567', '2025-05', '100-120', '1.2.3', 'about a hundred', '>=239200'])(
  '%j is not read as a number',
  (written) => {
    expect(pastedNumber(written)).toBeUndefined();
  },
);

test('a point before exactly three digits may group thousands, but not after a zero', () => {
  expect(['135.980', '1.687.890', '62.500'].map(groupsThousandsWithPoint)).toEqual([true, true, true]);
  expect(['135.98', '0.450', '1355.980', '135980'].map(groupsThousandsWithPoint)).toEqual([false, false, false, false]);
});

import { expect, test } from 'vitest';
import { groupsThousandsWithPoint, numberInDoubt, pastedNumber } from '../../src/checker/numbers/pasted-number.ts';

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
  ['\u22127', '-7'],
  ['-7 ', '-7'],
  ['\u2212$2,000', '-2000'],
  ['$-2,000', '-2000'],
  ['C$ 52,000', '52000'],
  ['€ 52.000', '52000'],
  [' 400 ', '400'],
])('%j is read as %s', (written, plain) => {
  expect(pastedNumber(written)).toBe(plain);
});

test.each([
  'many',
  '',
  '1,2',
  '12,34,567',
  '2025-05',
  '100-120',
  '1.2.3',
  'about a hundred',
  '>=239200',
  '(3.7)',
  '\u20137',
  '≥239200',
  '239,200+',
  '758541)',
  '~500',
  '12 lakh',
  '1.2bn',
  '5 million',
  '--7',
  '239200*',
  '<10',
])('%j is not read as a number', (written) => {
  expect(pastedNumber(written)).toBeUndefined();
});

test('a point before exactly three digits may group thousands, but not after a zero', () => {
  expect(['135.980', '1.687.890', '62.500'].map(groupsThousandsWithPoint)).toEqual([true, true, true]);
  expect(['135.98', '0.450', '1355.980', '135980'].map(groupsThousandsWithPoint)).toEqual([false, false, false, false]);
});

test.each([
  ['(3.7)', 'Write -3.7 if the brackets mean less than nothing, or 3.7 if they only set the number apart.'],
  ['(-3.7)', 'Write -3.7 if that is what the source prints.'],
  ['\u20137', 'Write -7 if the dash is a minus, or 7 if it is not.'],
  [
    '≥239200',
    'Write ">=239200", in quotes, where the source prints no more than that the value is as high, or 239200 where that is the value.',
  ],
  [
    '239,200+',
    'Write ">=239200", in quotes, where the source prints no more than that the value is as high, or 239200 where that is the value.',
  ],
  ['758541)', 'Say with plain digits what the source prints: write 758541 only if ")" changes nothing.'],
  ['12 lakh', 'Say with plain digits what the source prints: write 12 only if "lakh" changes nothing.'],
])('of %j the meaning is asked', (written, asked) => {
  expect(numberInDoubt(written, { capped: true })).toBe(asked);
});

test.each(['135,980', '-7', '100-120', '2025-05', 'many', ''])('of %j nothing is asked', (written) => {
  expect(numberInDoubt(written, { capped: true })).toBeUndefined();
});

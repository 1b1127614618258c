import { expect, test } from 'vitest';
import { placeInText } from '../../../../src/domain/places/place.ts';

test.each([
  ['District of Columbia', 'the District of Columbia'],
  ['Virgin Islands', 'the Virgin Islands'],
  ['Hill Country Region of Texas', 'the Hill Country Region of Texas'],
  ['Upper Peninsula of Michigan', 'the Upper Peninsula of Michigan'],
  ['Rhode Island', 'Rhode Island'],
  ['Grand Island, NE', 'Grand Island, NE'],
  ['Texas', 'Texas'],
])('a sentence says %s as %s', (name, said) => {
  expect(placeInText(name)).toBe(said);
});

import { expect, test } from 'vitest';
import { splitPlace } from '../../../../src/view/places/split-place.ts';
import { places } from './pair-fixture.ts';

test.each([
  ['nurse vs teacher in ohio', 'nurse vs teacher', 'us-oh'],
  ['nurse vs teacher in OH', 'nurse vs teacher', 'us-oh'],
  ['nurse in the big apple', 'nurse in the big apple', undefined],
  ['nurse in big apple', 'nurse', 'us-metro-35620'],
  ['engineer in training', 'engineer in training', undefined],
  ['in ohio', 'in ohio', undefined],
  ['nurse in o', 'nurse in o', undefined],
  ['nurse vs teacher', 'nurse vs teacher', undefined],
])('“%s” names “%s” and %s', (typed, text, place) => {
  expect(splitPlace(typed, places)).toEqual({ text, ...(place && { place }) });
});

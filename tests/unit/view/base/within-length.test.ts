import { expect, test } from 'vitest';
import { firstWithin, sentencesWithin } from '../../../../src/view/base/within-length.ts';

test.each([
  ['the first that fits', 5, ['too long', 'fits', 'no'], 'fits'],
  ['the shortest where none fits', 3, ['too long', 'longer still', 'long'], 'long'],
  ['a text of just that length', 4, ['four'], 'four'],
])('%s is taken', (_, most, texts, taken) => {
  expect(firstWithin(most, texts)).toBe(taken);
});

test('sentences are left out whole, never cut, and later ones may still fit', () => {
  expect(sentencesWithin(12, ['One.', 'This is too long.', undefined, 'Two.'])).toBe('One. Two.');
});

test('the first sentence stands even where it is too long', () => {
  expect(sentencesWithin(3, [false, 'Longer.', 'No.'])).toBe('Longer.');
});

test('ranges lose the joiner that pages need', () => {
  expect(sentencesWithin(20, ['From 2024–\u206034.'])).toBe('From 2024–34.');
});

import { expect, test } from 'vitest';
import { nearestWord } from '../../../src/domain/nearest-word.ts';

test.each([
  ['softwear', ['hardware', 'software'], 'software'],
  ['testre', ['teller', 'tester'], 'tester'],
  ['opne', ['open', 'none'], 'open'],
  // The nearest year, not the one that takes the fewest strokes.
  ['bls-oews-2019', ['bls-oews-2010', 'bls-oews-2020', 'bls-oews-2016'], 'bls-oews-2020'],
  ['bls-oews-2027', ['bls-oews-2017', 'bls-oews-2024', 'bls-oews-2025'], 'bls-oews-2025'],
  ['office-wages-2052', ['office-wages-2025'], 'office-wages-2025'],
  ['us-soc-15-1225', ['us-soc-15-1252', 'us-soc-29-1141'], 'us-soc-15-1252'],
])('“%s” among %j was meant as “%s”', (word, words, meant) => {
  expect(nearestWord(word, words)).toBe(meant);
});

test.each([
  ['nurse', ['baker', 'tester']],
  ['web-developer', ['ml-engineer']],
  ['backend-engineer', ['ai-engineer', 'data-engineer']],
  // Two codes are one slip away each: either could be the wrong trade.
  ['us-soc-15-1253', ['us-soc-15-1252', 'us-soc-15-1254']],
  ['us-soc-15-1253', ['us-soc-15-1299']],
  ['bls-oews-1999', ['bls-oews-2025']],
])('“%s” is near none of %j', (word, words) => {
  expect(nearestWord(word, words)).toBeUndefined();
});

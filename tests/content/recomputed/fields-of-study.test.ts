import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../../src/published.ts';
import { studySide } from '../../../src/view/part/studies/study-side.ts';

/*
 * Fields of study that lead to ten careers, what their graduates earn and owe, and how many fields 250 pairs share: made by
 * other code, in another language, from the publishers’ files: tests/fixtures/fields-recomputed.json. The content must give
 * the same.
 */

interface Recomputed {
  careers: { code: string; fields: number; degrees: [string, string, number, number, number][] }[];
  pairs: [first: string, second: string, ofFirst: number, ofSecond: number, shared: number][];
}

const { careers, pairs } = JSON.parse(readFileSync('tests/fixtures/fields-recomputed.json', 'utf8')) as Recomputed;
const byCode = new Map(dataset.occupations.flatMap((one) => (one.country === 'us' ? [[one.code, one]] : [])));

const sideOf = (code: string) => {
  const found = byCode.get(code);
  return found && studySide(found, found.plural, found);
};

describe.each(careers)('$code', ({ code, fields, degrees }) => {
  test('has as many fields, and the same degrees in the same order with what graduates earn and owe', () => {
    const side = sideOf(code);
    expect(side?.fields).toHaveLength(fields);
    expect(
      side?.degrees.map(({ field, degree, programmes, earnings, debt = 0 }) => [
        ...[field, degree, programmes, earnings, debt],
      ]),
    ).toEqual(degrees);
  });
});

test('as many fields lead to each and to both of 250 pairs', () => {
  const odd = pairs.flatMap(([first, second, ...expected]) => {
    const [a, b] = [sideOf(first), sideOf(second)];
    // A code that the content holds as a part of another has no row of its own.
    if (!a || !b) return [];
    const found = [a.fields.length, b.fields.length, a.fields.filter((field) => b.fields.includes(field)).length];
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ first, second, expected, found }];
  });
  expect(odd).toEqual([]);
  expect(pairs.filter(([a, b]) => byCode.has(a) && byCode.has(b)).length).toBeGreaterThan(240);
});

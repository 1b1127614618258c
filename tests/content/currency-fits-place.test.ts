import { expect, test } from 'vitest';
import type { ContentFile } from '../../src/checker/read-markdown-file.ts';
import type { RuleContext } from '../../src/checker/rule.ts';
import { currencyFitsPlace } from '../../src/checker/rules/currency-fits-place.ts';

/** A context with one band of pay in a currency; the schema would let none through but the place’s own. */
function contextWith(currency: string): RuleContext {
  const file = {
    path: 'content/occupations/a.md',
    data: { wages: [{ place: 'us', currency }] },
    placeOf: (path: PropertyKey[]) => ({ line: path.length, column: 1, endLine: 1, endColumn: 1 }),
  } as unknown as ContentFile;
  return { of: (kind: string) => (kind === 'occupation' ? [file] : []) } as unknown as RuleContext;
}

test('pay in the currency of its place is fine', () => {
  expect([...currencyFitsPlace.check(contextWith('USD'))]).toEqual([]);
});

test('pay in another currency is named with the one expected', () => {
  expect([...currencyFitsPlace.check(contextWith('EUR'))]).toMatchObject([
    { path: 'content/occupations/a.md', message: 'found EUR, expected USD for United States' },
  ]);
});

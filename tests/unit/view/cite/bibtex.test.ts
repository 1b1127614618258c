import { expect, test } from 'vitest';
import { bibtexEntry, texText } from '../../../../src/view/cite/bibtex.ts';

test.each([
  ['50% of R&D_staff #1', '50\\% of R\\&D\\_staff \\#1'],
  ['{a} $5', '\\{a\\} \\$5'],
  ['a\\b~c^d', 'a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d'],
  ['2024\u2013\u206034', '2024--34'],
  ['\u2265\u00a0$239,200', '$\\geq$~\\$239,200'],
])('%j stands for itself in TeX', (text, escaped) => {
  expect(texText(text)).toBe(escaped);
});

test('names and titles are kept whole, addresses as they are, and what is empty is left out', () => {
  const entry = bibtexEntry({
    key: 'wages-2025',
    fields: [
      ['author', 'Bread, Butter and Co'],
      ['year', undefined],
      ['url', 'https://example.org/a_b%20c{1}?d=#e'],
    ],
  });
  expect(entry).toBe(
    '@misc{wages-2025,\n  author = {{Bread, Butter and Co}},\n  url = {https://example.org/a_b%20c%7B1%7D?d=#e}\n}',
  );
});

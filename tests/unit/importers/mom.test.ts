import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const developers = 'occupations/sg-ssoc-25121.md';
const file = 'mom/occupational_wages_2023-2024_gears.csv';

test('the median of all industries in the newest year is taken, and nothing else of the table', async () => {
  const editor = await openEditor();
  const { found } = await editor.run('mom', file);
  expect(found).toBe('Occupational Wages of June 2024, 1 occupations');
  const [wage, ...others] = await editor.entries(developers, 'wages');
  expect(others).toEqual([]);
  expect(wage).toMatchObject({
    median: 8887,
    currency: 'SGD',
    per: 'month',
    period: '2024-06',
    source: 'sg-mom-wages-2024',
    locator: 'Table 4, 25121 Gear developer, monthly gross wage, median',
    by: 'import mom',
  });
  expect(Object.keys(wage ?? {}).filter((key) => /^(p\d|mean)/.test(key))).toEqual([]);
});

test.each([
  ['mom/other-sheets.csv', /no sheet T4 of all industries for 2024/],
  ['cpi/us_cpi_u_annual.csv', /has no column “sheet”/],
])('%s is refused, and no file changes', async (name, message) => {
  const editor = await openEditor();
  const before = await editor.everything();
  await expect(editor.run('mom', name)).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});

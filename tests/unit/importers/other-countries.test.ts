import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const testers = 'occupations/us-soc-15-1253.md';

test.each([
  ['oews', 'oews/national_M2025_dl.xlsx'],
  ['projections', 'projections/export_2024-34.csv'],
  ['onet', 'onet'],
  ['exposure', 'exposure/gpts_are_gpts_occ_level.csv'],
])('the importer %s passes over a category of another country in silence', async (importer, file) => {
  const editor = await openEditor();
  await editor.edit(testers, (text) =>
    text
      .replace('country: us', 'country: gb')
      .replace('us-soc-2018', 'gb-soc-2020')
      .replace(/onetCode: .*\n/, ''),
  );
  const before = await editor.read(testers);
  const { skipped, written } = await editor.run(importer, file);
  expect(written.length).toBeGreaterThan(0);
  expect(skipped.filter((line) => line.includes('15-1253'))).toEqual([]);
  expect(await editor.read(testers)).toBe(before);
});

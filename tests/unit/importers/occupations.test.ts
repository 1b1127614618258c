import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const crosswalk = 'occupations/onet_nem_ooh_crosswalk_2023.csv';

test('each category that has no file gets one, with the O*NET codes that stand for it', async () => {
  const editor = await openEditor();
  const before = await editor.read('occupations/us-soc-15-1252.md');
  const { found, changes, written } = await editor.run('occupations', crosswalk);
  expect(found).toBe('O*NET-SOC to National Employment Matrix crosswalk, 4 categories');
  expect(written.map((path) => path.split('/').at(-1))).toEqual([
    'us-soc-13-1020.md',
    'us-soc-29-1141.md',
    'us-soc-51-9198.md',
  ]);
  expect(changes[1]).toMatchObject({ figure: 'name', new: 'Gear nurses' });
  expect(await editor.read('occupations/us-soc-29-1141.md')).toBe(
    '---\nname: Gear nurses\ncode: 29-1141\nsystem: us-soc-2018\ncountry: us\nonetCode: 29-1141.00\n---\n',
  );
  expect(await editor.read('occupations/us-soc-13-1020.md')).toContain(
    'name: Buyers of gears, and agents\ncode: 13-1020\nsystem: us-soc-2018\ncountry: us\nonetParts:\n  - 13-1021.00\n  - 13-1022.00\n',
  );
  expect(await editor.read('occupations/us-soc-51-9198.md')).not.toContain('onet');
  expect(await editor.read('occupations/us-soc-15-1252.md')).toBe(before);
});

test('a missing file is a difference for verification, one that is there is none', async () => {
  const editor = await openEditor();
  const missing = await editor.verify('occupations');
  expect(missing.differences).toHaveLength(3);
  expect(missing.differences[0]).toMatch(
    /us-soc-13-1020\.md {2}name {2}is not in the content, the file gives Buyers of gears/,
  );
  await editor.run('occupations', crosswalk);
  expect((await editor.verify('occupations')).differences).toEqual([]);
});

test.each([
  ['two-names.csv', /two-names\.csv, line 3 calls 29-1141 “Gear doctors”, a row above “Gear nurses”/],
  ['no-code.csv', /no-code\.csv, line 2 holds “29-1141”, “29-1141”, “Gear nurses”/],
])('%s is refused, and no file changes', async (file, message) => {
  const editor = await openEditor();
  const before = await editor.everything();
  await expect(editor.run('occupations', `occupations/${file}`)).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});

import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const file = 'telework/telework_by_occupation_group.csv';
const table = 'tables/bls-cps-telework-2025-03.weeks.csv';

test('groups of the newest month stand by the first digits of their codes, sums of groups are left out', async () => {
  const editor = await openEditor();
  const { found } = await editor.run('telework', file);
  expect(found).toBe('CPS telework tables, 2025-03');
  expect(await editor.read(table)).toBe(
    [
      'group,name,people,home,hours',
      '15,Gear occupations,600,65.5,40.1',
      '51,"Cog, lever, and spring occupations",300,4,39.5',
      '',
    ].join('\n'),
  );
});

test('what the table holds is what verification derives again, and a changed figure is named', async () => {
  const editor = await openEditor();
  await editor.run('telework', file);
  expect(await editor.verify('telework')).toMatchObject({ differences: [], byHand: [] });
  await editor.edit(table, (text) => text.replace('65.5', '56.5'));
  const { differences } = await editor.verify('telework');
  expect(differences).toEqual([expect.stringMatching(/56\.5.*65\.5/)]);
});

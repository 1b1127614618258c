import { expect, test } from 'vitest';
import { contextItemIds } from '../../../src/schema/work-context.ts';
import { openEditor } from './editor.ts';

const file = 'onet-context/onet_31_work_context.csv';
const table = 'tables/onet-31-0.context.csv';

test('answers stand by occupation and question; a detailed code never stands in, and who has no answers is named', async () => {
  const editor = await openEditor();
  const { found, skipped } = await editor.run('work-context', file);
  expect(found).toBe('O*NET 31.0, work context of 3 codes');
  const [columns, row, ...others] = (await editor.read(table)).trimEnd().split('\n');
  expect(columns).toBe(['occupation', ...contextItemIds].join(','));
  expect(row).toMatch(/^us-soc-15-1252,1,1\.07,1\.14,1\.21,.*,4\.78$/);
  expect(others).toEqual([]);
  expect(skipped).toEqual(['us-soc-15-1253  no answers for 15-1253.00']);
});

test('a table without one of the questions is refused, and named', async () => {
  const editor = await openEditor();
  await expect(editor.run('work-context', 'onet-context-faults/onet_31_work_context.csv')).rejects.toThrow(
    /no column “spend_time_sitting”/,
  );
});

test('a file that does not say its edition is refused', async () => {
  const editor = await openEditor();
  await expect(editor.run('work-context', 'onet/Skills.csv')).rejects.toThrow(/does not say its edition/);
});

test('what the table holds is what verification derives again, and a changed answer is named', async () => {
  const editor = await openEditor();
  await editor.run('work-context', file);
  expect(await editor.verify('onet-context')).toMatchObject({ differences: [], byHand: [] });
  await editor.edit(table, (text) => text.replace(',1.07,', ',1.08,'));
  const { differences } = await editor.verify('onet-context');
  expect(differences).toEqual([expect.stringMatching(/us-soc-15-1252.*1\.08.*1\.07/)]);
});

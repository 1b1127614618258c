import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check-content.ts';
import { weighedPairs } from '../../../src/domain/weighed-pairs.ts';
import type { Entry } from '../../../src/schema/collections.ts';
import type { GroupTable } from '../../../src/schema/table/tables.ts';

function occupation(id: string, career: string | undefined, ...openings: number[]): Entry {
  const projections = openings.map((openingsPerYear, index) => ({
    span: `${2025 - index}–${2035 - index}`,
    openingsPerYear,
  }));
  return { kind: 'occupation', id, data: { ...(career && { id: career }), projections } } as unknown as Entry;
}

function role(id: string, occupation: string, fit: 'exact' | 'broader'): Entry {
  return { kind: 'profile', id, data: { occupations: [{ id: occupation, fit }] } } as unknown as Entry;
}

function related(...rows: [occupation: string, related: string, tier?: string][]): GroupTable {
  return {
    group: 'related',
    source: 'list',
    rows: rows.map(([occupation, related, tier]) => ({ occupation, related, ...(tier && { tier }) })),
  } as GroupTable;
}

const entries = [
  occupation('o-1', 'baker'),
  occupation('o-2', 'cook'),
  occupation('o-3', undefined),
  occupation('o-4', undefined),
  role('tester', 'o-3', 'exact'),
  role('coder', 'o-4', 'broader'),
];

test('what is said of either of two careers is one row, the closest reason first', () => {
  const tables = [related(['o-2', 'o-1', 'primary-long'], ['o-1', 'o-2', 'primary-short']), related(['o-1', 'o-2'])];
  expect(weighedPairs({ entries, groupTables: tables }, [])).toEqual([
    { first: 'baker', second: 'cook', reason: 'related' },
  ]);
});

test('a role stands for the category that it is exactly, never for one that holds it', () => {
  const tables = [related(['o-1', 'o-3'], ['o-2', 'o-4'])];
  expect(weighedPairs({ entries, groupTables: tables }, [])).toEqual([
    { first: 'baker', second: 'tester', reason: 'similar' },
  ]);
});

test('supplemental occupations are not weighed, nor is one with itself', () => {
  expect(weighedPairs({ entries, groupTables: [related(['o-1', 'o-2', 'supplemental'], ['o-1', 'o-1'])] }, [])).toEqual(
    [],
  );
});

test('rows of editors stay and keep their reason', () => {
  const rows = [{ first: 'baker', second: 'cook', reason: 'editors' }] as const;
  expect(weighedPairs({ entries, groupTables: [related(['o-1', 'o-2'])] }, rows)).toEqual(rows);
});

test('the sixty careers with most openings in their newest projection are weighed against each other', () => {
  const many = Array.from({ length: 70 }, (_, index) => occupation(`o-${index}`, `career-${index + 10}`, index, 999));
  const pairs = weighedPairs({ entries: many, groupTables: [] }, []);
  expect(pairs).toHaveLength((60 * 59) / 2);
  expect(pairs[0]).toEqual({ first: 'career-20', second: 'career-21', reason: 'most-openings' });
});

test('two roles that editors wrote about are never listed', () => {
  const roles = [occupation('o-5', undefined), role('writer', 'o-5', 'exact')];
  expect(weighedPairs({ entries: [...entries, ...roles], groupTables: [related(['o-3', 'o-5'])] }, [])).toEqual([]);
});

test('the table of pairs is what the command writes from the content', () => {
  const content = checkContent();
  const editors = content.weighedPairs.filter(({ reason }) => reason === 'editors');
  expect(content.weighedPairs).toEqual(weighedPairs(content, editors));
  expect(editors.length).toBeGreaterThanOrEqual(40);
});

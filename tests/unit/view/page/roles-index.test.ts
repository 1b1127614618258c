import { describe, expect, test } from 'vitest';
import { rolesIndex } from '../../../../src/view/page/roles-index.ts';
import { ads, answers, first, projected, type RoleParts, wage, world } from '../../dataset-fixture.ts';
import { faults, strayMarks } from '../reading.ts';

const roles: Record<string, RoleParts> = {
  analyst: {
    is: 'analysts',
    family: 'data-and-ai',
    ladder: [{ level: 'Junior', title: 'Analyst', scope: 'little', source: 'framework', locator: 'a page' }],
  },
  baker: { pay: [ads(150_000)] },
  coder: { pay: [ads(140_000, { period: '2025', source: 'ads-2025' })] },
  dealer: { pay: [ads(160_000, { count: 40 })] },
  editor: { pay: [answers(130_000)] },
  farmer: {
    pay: [ads(170_000, { count: 12 })],
    occupations: [
      {
        id: 'analysts',
        fit: 'broader',
        note: 'it is inside',
        filings: { count: 30, of: 60, period: 'FY2024', source: 'filings', locator: 'Farmer × 15-1252' },
      },
    ],
    remote: [
      { percent: 20, count: 2, of: 10, period: '2025', source: 'ads-2025', locator: 'Farmer, remote' },
      { percent: 25, count: 20, of: 80, period: '2024', source: 'ads-2024', locator: 'Farmer, remote' },
    ],
  },
};
const page = rolesIndex(
  world({ roles, occupations: { analysts: { wages: [wage(100_000)], projections: [projected('2024-34', 12)] } } }),
);
const cellOf = (name: string, id: string) => {
  const row = first(page.families.flatMap((family) => family.roles).filter((role) => role.name === name));
  const cell = row.cells[page.columns.findIndex((column) => column.id === id)];
  if (!cell) throw new Error(`${name} has no cell ${id}.`);
  return cell;
};

describe('the table of roles', () => {
  test('goes by family, then by name', () => {
    expect(page.families.map(({ name, roles: own }) => [name, own.map((role) => role.name)])).toEqual([
      ['Software', ['Baker', 'Coder', 'Dealer', 'Editor', 'Farmer']],
      ['Data and AI', ['Analyst']],
    ]);
  });

  test('puts pay of unlike measure, year or source into groups of their own, the official first', () => {
    const groups = ['Analyst', 'Baker', 'Coder', 'Dealer', 'Editor'].map((name) => cellOf(name, 'pay').group);
    expect(groups[1]).toBe(groups[3]);
    expect(new Set(groups).size).toBe(4);
    const [column] = page.columns;
    expect(column?.groups[0]).toBe(groups[0]);
    expect(column?.groups.at(-1)).toBe('No figure');
    expect([...(column?.groups ?? [])].sort()).toEqual([...new Set([...groups, 'No figure'])].sort());
  });

  test('states measure, sample and period of pay with its mark, and warns of a small sample', () => {
    expect(cellOf('Baker', 'pay')).toMatchObject({
      value: 150_000,
      figure: '$150,000',
      receipt: 'Advertised base pay on one job board, 200 job ads, 2024',
    });
    expect(cellOf('Baker', 'pay').marks).toHaveLength(1);
    expect([cellOf('Baker', 'pay').small, cellOf('Dealer', 'pay').small]).toEqual([undefined, true]);
  });

  test('states no median of a sample that is too small', () => {
    expect(cellOf('Farmer', 'pay').figure).toBeUndefined();
  });

  test('gives growth and people only to a role that is an official category', () => {
    expect(cellOf('Analyst', 'growth')).toMatchObject({ figure: '12%', value: 12 });
    expect(cellOf('Analyst', 'people')).toMatchObject({ figure: '5,000', group: 'People employed, May 2025' });
    expect(cellOf('Farmer', 'growth')).toMatchObject({ receipt: 'no official category', marks: [] });
  });

  test('keeps visa filings apart from people, under the title that is filed', () => {
    expect(cellOf('Farmer', 'people')).toMatchObject({ figure: '60', receipt: 'filings titled Farmer' });
    expect(cellOf('Farmer', 'people').group).not.toBe(cellOf('Analyst', 'people').group);
  });

  test('takes the share of remote ads from a sample large enough', () => {
    expect(cellOf('Farmer', 'remote')).toMatchObject({ figure: '25%', receipt: 'of 80 ads on one job board, 2024' });
    expect(cellOf('Baker', 'remote').figure).toBeUndefined();
  });

  test('says whether there is a ladder', () => {
    expect(cellOf('Analyst', 'ladder').figure).toBe('1 level');
    expect(cellOf('Baker', 'ladder')).toMatchObject({ receipt: 'none' });
  });

  test('leaves no gap, and every cell belongs to a group of its column', () => {
    expect(faults(page)).toEqual([]);
    expect(strayMarks(page)).toEqual([]);
    for (const { cells } of page.families.flatMap((family) => family.roles))
      expect(cells.filter(({ group }, index) => !page.columns[index]?.groups.includes(group))).toEqual([]);
  });
});

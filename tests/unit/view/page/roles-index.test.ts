import { describe, expect, test } from 'vitest';
import { mostRows } from '../../../../src/view/list/arrange-roles.ts';
import { rolesIndex } from '../../../../src/view/page/roles-index.ts';
import { ads, projected, type RoleParts, wage, world } from '../../dataset-fixture.ts';
import { faults, strayMarks } from '../reading.ts';

const roles: Record<string, RoleParts> = {
  analyst: { is: 'analysts', family: 'data-and-ai' },
  baker: { pay: [ads(150_000)] },
  coder: { pay: [ads(140_000, { period: '2025', source: 'ads-2025' })] },
  dealer: { pay: [ads(160_000, { count: 40 })] },
};
const occupations = { analysts: { wages: [wage(100_000)], projections: [projected('2024-34', 12)] } };
const page = rolesIndex(world({ roles, occupations }));

describe('the page of all roles', () => {
  test('prints those with most people first, then the others by name', () => {
    expect(page.list.groups.map(({ heading, rows }) => [heading, rows.map(({ name }) => name)])).toEqual([
      [undefined, ['Analyst']],
      ['Without this figure, by name', ['Baker', 'Coder', 'Dealer']],
    ]);
    expect(page.left).toEqual([]);
  });

  test('explains every kind of figure that stands in a row once, with its mark', () => {
    const used = page.list.groups
      .flatMap(({ rows }) => rows)
      .flatMap(({ lead, growth, people, entry }) => [lead, growth, people, entry].flatMap(({ kind }) => kind ?? []));
    expect(used.length).toBeGreaterThan(5);
    const noted = page.kinds.map(({ id }) => id);
    expect(new Set(noted).size).toBe(noted.length);
    expect(used.filter((kind) => !noted.includes(kind))).toEqual([]);
    expect(page.kinds.filter(({ marks, roles: count }) => marks.length === 0 || !/^\d+ careers?$/.test(count))).toEqual(
      [],
    );
  });

  test('says how many roles have a wage and how many only ads', () => {
    expect(page.description).toContain(
      '4 careers: 1 with an official US wage, 3 with pay from US ads on two job boards',
    );
  });

  test('leaves no gap', () => {
    expect(faults(page)).toEqual([]);
    expect(strayMarks(page)).toEqual([]);
  });

  test('prints no more rows than a page holds, and names all others', () => {
    const many = Array.from({ length: mostRows + 9 }, (_, index) => [`role-${index + 100}`, { pay: [ads(90_000)] }]);
    const { list, left } = rolesIndex(world({ roles: Object.fromEntries(many) }));
    expect(list.groups.flatMap(({ rows }) => rows)).toHaveLength(mostRows);
    expect(left.map(({ family, roles: others }) => [family, others.length])).toEqual([['Software', 9]]);
  });
});

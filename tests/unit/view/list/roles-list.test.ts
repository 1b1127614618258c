import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { arrangeRoles, firstRows, type RoleRow } from '../../../../src/view/list/arrange-roles.ts';
import { withoutDegree } from '../../../../src/view/list/entry-levels.ts';
import {
  type ListChoice,
  plainChoice,
  readListChoice,
  writeListChoice,
} from '../../../../src/view/list/list-choice.ts';
import { filtered, filterOptions } from '../../../../src/view/list/list-filters.ts';
import { listedRoles } from '../../../../src/view/list/listed-roles.ts';
import { onScale, payBar } from '../../../../src/view/list/pay-bar.ts';
import { ads, answers, first, projected, type RoleParts, wage, world } from '../../dataset-fixture.ts';
import { faults } from '../reading.ts';

const roles: Record<string, RoleParts> = {
  analyst: { is: 'analysts', family: 'data-and-ai', pay: [ads(155_000)] },
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
  grower: { is: 'growers', pay: [ads(120_000)] },
};
const occupations = {
  analysts: { wages: [wage(100_000)], projections: [projected('2024-34', 12)] },
  growers: {
    wages: [wage(200_000, { median: '>=239200', p75: '>=239200', p90: '>=239200' })],
    projections: [projected('2024-34', -3)],
  },
};
const { list } = listedRoles(world({ roles, occupations }));

const all: ListChoice = plainChoice;
const arranged = (choice: Partial<ListChoice> = {}) => arrangeRoles(list, { ...all, ...choice });
const rowsOf = (choice: Partial<ListChoice> = {}) => arranged(choice).groups.flatMap(({ rows }) => rows);
const names = (rows: RoleRow[]) => rows.map(({ name }) => name);
const rowOf = (name: string, choice: Partial<ListChoice> = {}) =>
  first(rowsOf(choice).filter((row) => row.name === name));
const idOf = (text: RegExp) => first(list.kinds.filter(({ label }) => text.test(label))).id;
const [wages, ads2024, ads2025] = [idOf(/^Official/), idOf(/2024, .*ads/i), idOf(/2025, .*ads/i)];

describe('a row of the list of roles', () => {
  test('shows the pay that the role is best known by, and says of what kind it is where that is not the usual', () => {
    expect(rowOf('Analyst')).toMatchObject({
      lead: { text: '$100,000', kind: wages },
      said: '',
    });
    expect(rowOf('Baker').lead).toEqual({ text: '$150,000', kind: ads2024 });
    expect(rowOf('Baker').said).toMatch(/^Ads, .*2024$/);
  });

  test('says how few a small sample is', () => {
    expect(rowOf('Dealer').said).toMatch(/^Only 40 ads, /);
  });

  test('states no median of a sample that is too small, and says so', () => {
    expect(rowOf('Farmer')).toMatchObject({ lead: { text: 'No figure' }, said: 'on a sample large enough' });
    expect(rowOf('Farmer').lead.kind).toBeUndefined();
  });

  test('keeps a bound a bound', () => {
    expect(rowOf('Grower').lead.text).toMatch(/^≥\s\$239,200$/);
  });

  test('gives growth with its sign and its end, and people, only to a role that is an official category', () => {
    expect(rowOf('Analyst')).toMatchObject({ growth: { text: '+12% to 2034' }, people: { text: '5,000' } });
    expect(rowOf('Grower').growth.text).toBe('−3% to 2034');
    expect(rowOf('Farmer')).toMatchObject({
      growth: { text: 'no projection' },
      people: { text: 'no count' },
      entry: { text: 'not stated' },
      uncategorised: 'no official category',
    });
    expect(rowOf('Analyst').uncategorised).toBeUndefined();
  });
});

describe('the order of the list', () => {
  test('is by people at first, and by family or by name alone when asked', () => {
    expect(names(arranged().groups[0]?.rows ?? [])).toEqual(['Analyst', 'Grower']);
    expect(arranged({ sort: 'family' }).groups.map(({ heading }) => heading)).toEqual(['Software', 'Data and AI']);
    expect(names(rowsOf({ sort: 'name' }))).toEqual([...names(rowsOf())].sort());
    expect(names(rowsOf({ sort: 'name', order: 'up' }))).toEqual([...names(rowsOf())].sort().reverse());
  });

  test('by official wage and by ads of one board and year are different orders, each of one kind of figure', () => {
    const [wage, ...others] = [wages, ads2024, ads2025].map((sort) => arranged({ sort }).groups);
    expect(names(wage?.[0]?.rows ?? [])).toEqual(['Grower', 'Analyst']);
    expect(others.map((groups) => names(groups[0]?.rows ?? []))).toEqual([
      ['Dealer', 'Analyst', 'Baker', 'Grower'],
      ['Coder'],
    ]);
    for (const sort of [wages, ads2024, ads2025])
      for (const { lead } of arranged({ sort }).groups[0]?.rows ?? []) expect(lead.kind).toBe(sort);
  });

  test('puts roles without the figure last, by name, under a heading, with the pay that they are best known by', () => {
    const [, without] = arranged({ sort: wages }).groups;
    expect(without?.heading).toMatch(/^Without this figure/);
    expect(names(without?.rows ?? [])).toEqual(['Baker', 'Coder', 'Dealer', 'Editor', 'Farmer']);
    expect(without?.rows[0]?.lead).toEqual({ text: '$150,000', kind: ads2024 });
    const up = arranged({ sort: wages, order: 'up' }).groups;
    expect(names(up[0]?.rows ?? [])).toEqual(['Analyst', 'Grower']);
    expect(names(up[1]?.rows ?? [])).toEqual(names(without?.rows ?? []));
  });

  test('says by what it goes, which way, and how many have no such figure', () => {
    expect(arranged({ sort: 'family' }).status).toBe('7 careers, by family and name.');
    expect(arranged().status).toMatch(/^7 careers, by people employed, May 2025, highest first; 5 without/);
    expect(arranged({ sort: wages }).status).toBe(
      '7 careers, by official wage, May 2025, highest first; 5 without such a figure stand last, by name.',
    );
    expect(arranged({ sort: 'growth', family: 'data-and-ai', order: 'up' }).status).toBe(
      '1 of 7 careers, Data and AI, by projected growth, 2024–⁠34, lowest first.',
    );
  });

  test('by growth and by people leaves pay where it is; by shares of ads, those lead the rows', () => {
    expect(rowOf('Analyst', { sort: 'growth' }).lead.text).toBe('$100,000');
    expect(rowOf('Analyst').lead.text).toBe('$100,000');
    const remote = idOf(/fully remote/);
    expect(rowOf('Farmer', { sort: remote })).toMatchObject({ lead: { text: '25%' } });
    expect(rowOf('Farmer', { sort: remote }).said).toMatch(/^Of only 80 ads, .*2024$/);
    expect(rowOf('Baker', { sort: remote }).lead.text).toBe('$150,000');
  });
});

test('the first rows are as many as asked for, and the others are not lost', () => {
  const { groups } = arranged();
  for (const most of [0, 1, 6, 7, 60]) {
    const { groups: kept, left } = firstRows(groups, most);
    const shown = kept.flatMap(({ rows }) => rows);
    expect(shown).toHaveLength(Math.min(most, 7));
    expect([...shown, ...left]).toEqual(groups.flatMap(({ rows }) => rows));
    expect(kept.filter(({ rows }) => rows.length === 0)).toEqual([]);
  }
});

describe('filters', () => {
  const { list: published } = listedRoles(dataset);
  const left = (choice: Partial<ListChoice>) => filtered(published, { ...all, ...choice });
  const [wage, growth] = ['wage', 'growth'].map((id) => published.kinds.findIndex((kind) => kind.id === id)) as [
    number,
    number,
  ];

  test('keep what holds to all of them, and nothing of which that is not known', () => {
    const kept = left({ pay: '75000', growth: 'growing', entry: 'no-degree' });
    expect(kept.length).toBeGreaterThan(10);
    for (const { figures, entry = 9 } of kept) {
      expect(figures[wage]).toBeGreaterThanOrEqual(75_000);
      expect(figures[growth]).toBeGreaterThan(0);
      expect(withoutDegree).toContain(published.entries[entry]);
    }
    const ids = kept.map(({ id }) => id);
    expect(ids).toContain('elevator-mechanic');
    expect(ids).not.toContain('registered-nurse');
  });

  test('each option of each filter leaves some careers, none all', () => {
    for (const [key, options] of Object.entries(filterOptions(published)))
      for (const { value } of options) {
        const { length } = left({ [key]: value });
        expect(length, `${key} ${value}`).toBeGreaterThan(0);
        expect(length, `${key} ${value}`).toBeLessThan(published.roles.length);
      }
  });

  test('tell who needs a license by what the handbook says', () => {
    const ids = left({ licence: 'required' }).map(({ id }) => id);
    expect(ids).toContain('registered-nurse');
    expect(ids).not.toContain('cashier');
  });

  test('are said in words', () => {
    const { status, count } = arrangeRoles(published, { ...all, pay: '75000', growth: 'growing', entry: 'no-degree' });
    expect(status).toMatch(
      new RegExp(
        `^${count} of ${published.roles.length} careers, official median \\$75,000 or more, projected to grow, entered without a degree, by people employed`,
      ),
    );
  });
});

test.each([
  [16_000, 0],
  [64_000, 50],
  [128_000, 75],
  [256_000, 100],
  [9_000, 0],
])('%i dollars stand at %i hundredths of the scale', (amount, share) => {
  expect(onScale(amount)).toBe(share);
});

test('a bar runs from one in ten to nine in ten; an end that is not published is no end', () => {
  expect(payBar([16_000, 32_000, 128_000, 256_000], 64_000)).toEqual({
    from: 0,
    to: 100,
    middle: [25, 75],
    median: 50,
  });
  expect(payBar([16_000, 0, 0, 0], 64_000)).toEqual({ from: 0, to: 50, median: 50 });
  expect(payBar(undefined, 64_000)).toBeUndefined();
});

describe('an address', () => {
  const words = (...of: string[]) => new Map(of.map((word) => [word, word]));
  const known = {
    pay: words('50000'),
    growth: words('growing'),
    entry: words('no-degree'),
    licence: words('required'),
    family: new Map([['data-and-ai', 'data-and-ai']]),
    sort: new Map([wages, 'growth', 'name'].map((id) => [id, id])),
  };
  const read = (search: string) => readListChoice(search, known);

  test('without a query asks for all, by people', () => {
    expect(read('')).toEqual({ choice: all, notes: [] });
    expect(writeListChoice(all)).toBe('');
  });

  test.each([
    '?family=data-and-ai',
    '?pay=50000&growth=growing&entry=no-degree&licence=required',
    '?sort=growth',
    '?order=up',
    '?family=data-and-ai&sort=wage&order=up',
    '?sort=name&order=up',
  ])('with %s is read as it was written', (query) => {
    const { choice, notes } = read(query);
    expect(notes).toEqual([]);
    expect(writeListChoice(choice)).toBe(query);
  });

  test.each([
    ['?family=wizards', /no family “wizards”, so all are shown/],
    ['?entry=luck', /no way in “luck”, so all are shown/],
    ['?pay=12', /no step of pay “12”/],
    ['?sort=fame', /“fame” is nothing to sort by/],
    ['?sort=wage&order=sideways', /“sideways” is no direction/],
  ])('with %s falls back and says so', (query, note) => {
    const { choice, notes } = read(query);
    expect({ ...choice, sort: '' }).toEqual(all);
    expect(notes).toEqual([expect.stringMatching(note)]);
  });

  test('with keys of others is read as without them', () => {
    expect(writeListChoice(read('?order=down&utm_source=mail').choice)).toBe('');
  });
});

describe('with the published content', () => {
  const { list: published } = listedRoles(dataset);

  test('every kind has an address of its own, and each role one place in every order', () => {
    const ids = published.kinds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
    const everyone = [...dataset.roles, ...dataset.official].map(({ name }) => name).sort();
    for (const sort of ['', 'name', ...ids]) {
      const rows = arrangeRoles(published, { ...all, sort }).groups.flatMap(({ rows: own }) => own);
      expect(names(rows).sort()).toEqual(everyone);
      expect(faults(rows)).toEqual([]);
    }
  });

  test('travels as numbers: at most 220 bytes a role with its range, so that a list of thousands is no weight', () => {
    const bytes = published.roles.reduce((sum, role) => sum + JSON.stringify(role).length, 0);
    expect(bytes / published.roles.length).toBeLessThan(220);
  });
});

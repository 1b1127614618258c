import { describe, expect, test } from 'vitest';
import { rolePage } from '../../../../src/view/page/role-page.ts';
import { roleWords } from '../../../../src/view/page/role-words.ts';
import { ads, answers, projected, type RoleParts, wage, world } from '../../dataset-fixture.ts';
import { faults, read } from '../reading.ts';

const inside = (id: string) => ({ id, fit: 'broader', note: 'it is inside' }) as const;

/** Fifteen roles whose ads share a measure, and two without pay. */
const others = Object.fromEntries(
  Array.from({ length: 15 }, (_, n): [string, RoleParts] => [
    `worker-${String.fromCharCode(97 + n)}`,
    { pay: [ads(100_000 + 1000 * n)], family: n < 10 ? 'security' : 'software' },
  ]),
);
const content = world({
  roles: {
    ...others,
    analyst: { pay: [ads(150_000)], family: 'software', occupations: [inside('builders'), inside('clerks')] },
    unpaid: { family: 'security' },
  },
  occupations: {
    builders: { projections: [projected('2023-33', 10), projected('2024-34', 9)] },
    clerks: { projections: [projected('2023-33', 2), projected('2024-34', 1)] },
  },
});
const page = rolePage(content, content.role('analyst'), '/');

describe('the matchups of a role', () => {
  const { drawn, others: rest, folded, open } = page.matchups;

  test('are each listed once: a dozen drawn, the rest by family', () => {
    expect(drawn).toHaveLength(12);
    expect(folded).toBe(content.roles.length - 1 - drawn.length);
    expect(open).toBeUndefined();
    const addresses = [...drawn, ...rest.flatMap(({ roles }) => roles)].map(({ href }) => href);
    expect(new Set(addresses).size).toBe(content.roles.length - 1);
    for (const address of addresses) expect(address).toContain('analyst');
  });

  test('draw the role’s own family first, and only what shares a measure', () => {
    expect(drawn.slice(0, 5).map(({ sides }) => sides[1].name)).toEqual([
      'Worker k',
      'Worker l',
      'Worker m',
      'Worker n',
      'Worker o',
    ]);
    expect(drawn.filter(({ note }) => note)).toEqual([]);
    expect(rest.flatMap(({ roles }) => roles.map(({ name }) => name))).toContain('Unpaid');
  });

  test('name the role’s own family openly where none can be drawn', () => {
    const lone = rolePage(content, content.role('unpaid'), '/').matchups;
    expect(lone.drawn).toEqual([]);
    expect(lone.open?.roles).toHaveLength(10);
    expect(lone.folded).toBe(6);
  });
});

test('two stand-ins of one role are drawn in different signs', () => {
  expect(page.growth?.chart.series.map(({ name, slot, sign }) => [name, slot, sign])).toEqual([
    ['Builders', 0, 'square'],
    ['Clerks', 0, 'diamond'],
  ]);
});

test('what was not found is said once, the ladder and other countries too', () => {
  expect(page.missing.map(({ what }) => what)).toEqual(['Career ladder', 'Pay in other countries']);
  const said = world({ roles: { analyst: { absent: [{ what: 'ladder', reason: 'nobody grades analysts' }] } } });
  expect(rolePage(said, said.role('analyst'), '/').missing.map(({ reason }) => reason)).toEqual([
    'nobody grades analysts',
    'no official category of another country in use relates to the role',
  ]);
  expect(faults(page)).toEqual([]);
});

describe('title and description of a role', () => {
  const words = (parts: RoleParts, id = 'analyst') => {
    const analysts = { wages: [wage(130_000)], projections: [projected('2024-34', 15.8)] };
    return roleWords(world({ roles: { [id]: parts }, occupations: { analysts } }).role(id));
  };

  test.each<[string, RoleParts, string, RegExp]>([
    ['an official wage', { is: 'analysts' }, 'Analyst pay: median $130,000, US, May 2025', /16%, 2024–34/],
    [
      'job ads',
      { pay: [ads(150_000)] },
      'Analyst pay: median $150,000, US ads on ads-2024, 2024',
      /base pay in ads on one job board, 2024/,
    ],
    ['a survey', { pay: [answers(140_000)] }, 'Analyst pay: median $140,000, US survey, 2025', /all pay as reported/],
    [
      'too few ads',
      { pay: [ads(150_000, { count: 12 })] },
      'Analyst: pay, growth and skills, US',
      /no published median/,
    ],
    [
      'a line that joins two roles',
      { pay: [answers(140_000, { covers: 'all' })] },
      'Analyst: pay, growth and skills, US',
      /theirs alone/,
    ],
  ])('rest on %s', (_, parts, title, description) => {
    expect(words(parts).title).toBe(title);
    expect(words(parts).description).toMatch(description);
  });

  test('stay within what a list of results shows, however long the name', () => {
    const id = 'head-of-very-long-names-in-computing';
    const { title, description } = words({ pay: [ads(150_000)], summary: 'Does a lot. '.repeat(12).trim() }, id);
    expect(title).toBe('Head of very long names in computing: $150,000, ads on ads-2024, 2024');
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).toMatch(/\.$/);
  });
});

test('unemployment stands with the category that the role is, and with no category near it', () => {
  const household = [
    {
      unemployment: 3.3,
      count: 2_330_000,
      countOf: 'labour-force',
      period: '2025',
      source: 'survey-2025',
      locator: 'a row',
    },
  ] as const;
  const known = world({
    roles: { analyst: { is: 'developers', occupations: [inside('builders')] } },
    occupations: { developers: { household: [...household] }, builders: { household: [...household] } },
  });
  const { categories } = rolePage(known, known.role('analyst'), '/');
  expect(categories.map(({ household: lines }) => lines.map((line) => read(line)))).toEqual([
    [expect.stringMatching(/^Unemployment rate, by last job, 2025: 3\.3%.*2,330,000 people in the labour force/)],
    [],
  ]);
});
